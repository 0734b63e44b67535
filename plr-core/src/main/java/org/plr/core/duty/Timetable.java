package org.plr.core.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.calendar.Deadlines;
import org.plr.core.calendar.Due;
import org.plr.core.calendar.Holidays;
import org.plr.core.calendar.Window;
import org.plr.core.framework.Framework;
import org.plr.core.framework.RemedialActions;
import org.plr.core.framework.RemedialActions.Binds;
import org.plr.core.framework.Sharing;

/**
 * By when a framework wants things done after a review (CON-1, CON-3, CON-5). The rules that follow the journal reckon
 * with the same functions, so that what is foretold here is what will be owed.
 *
 * <p>Example, under the bundled framework: found Inadequate on Saturday 28 March 2026 at 17:00 in London, it is shared in
 * writing by Sunday 29 March at 18:00, for the clock went forward; its remedial actions are done by the end of Tuesday 7
 * April; it is audited again from 28 May and by the end of 28 June.
 *
 * @param framework whose figures decide
 * @param holidays what is left out where the framework counts working days
 */
public record Timetable(Framework framework, Holidays holidays) {

    /** Refuses null. */
    public Timetable {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(holidays, "holidays");
    }

    /**
     * What is owed after a review.
     *
     * @param found what the review found
     * @return what is owed by when; or the refusals: a grade that is not on the framework's scale (COL-8), an instant
     *     outside the years 1900 to 2999
     */
    public Outcome<Owed> owed(Found found) {
        List<Refusal> refusals = refusals(found);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        boolean inadequate = framework.scale().isInadequate(found.grade());
        boolean urgent = inadequate || found.immediateConcern();
        boolean bound = urgent || framework.remedialActions().binds() == Binds.EVERY_REVIEW;
        return Outcome.accepted(new Owed(
                urgent ? shareBy(sharedFrom(found), framework) : null,
                bound ? actionsBy(actionsFrom(found, urgent), framework, holidays) : null,
                inadequate ? reAudit(found.gradedAt(), framework) : null));
    }

    private Instant sharedFrom(Found found) {
        return framework.sharing().from() == Sharing.From.LATER ? found.lastKnownAt() : found.firstKnownAt();
    }

    private Instant actionsFrom(Found found, boolean urgent) {
        boolean sooner = urgent
                && framework.remedialActions().from() == RemedialActions.From.IDENTIFIED
                && found.firstKnownAt().isBefore(found.actionRaisedAt());
        return sooner ? found.firstKnownAt() : found.actionRaisedAt();
    }

    private List<Refusal> refusals(Found found) {
        List<Refusal> refusals = new ArrayList<>();
        refuseBeyond("identifiedAt", found.identifiedAt(), refusals);
        refuseBeyond("gradedAt", found.gradedAtOrNull(), refusals);
        refuseBeyond("actionRaisedAt", found.actionRaisedAtOrNull(), refusals);
        framework.scale().refusal(found.grade()).ifPresent(refusals::add);
        return refusals;
    }

    private static void refuseBeyond(String name, @Nullable Instant at, List<Refusal> refusals) {
        if (at != null && !Deadlines.canStartAt(at)) {
            refusals.add(
                    Refusal.plain("instant.out-of-range", "$." + name, "Give a moment in the years 1900 to 2999."));
        }
    }

    /** The last instant in time of written sharing: elapsed hours, with the instant itself (CON-1). */
    static Instant shareBy(Instant from, Framework framework) {
        return from.plus(framework.sharing().within());
    }

    /** When a remedial action is due (CON-3). */
    static Due actionsBy(Instant raised, Framework framework, Holidays holidays) {
        return Deadlines.due(raised, framework.remedialActions().within(), framework.zone(), holidays);
    }

    /** When a review graded Inadequate is audited again (CON-5). */
    static Window reAudit(Instant graded, Framework framework) {
        return Window.after(
                graded, framework.reAudit().after(), framework.reAudit().window(), framework.zone());
    }
}
