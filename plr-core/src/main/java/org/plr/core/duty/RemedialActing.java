package org.plr.core.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.plr.core.calendar.HolidaysLoaded;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.concern.ActionRef;
import org.plr.core.concern.ConcernFact;
import org.plr.core.concern.ConcernFact.ActionCompleted;
import org.plr.core.concern.ConcernFact.ActionHandedOver;
import org.plr.core.concern.ConcernFact.ActionRaised;
import org.plr.core.concern.ConcernFact.ActionWithdrawn;
import org.plr.core.framework.Framework;
import org.plr.core.framework.RemedialActions.Binds;
import org.plr.core.framework.RemedialActions.From;
import org.plr.core.journal.Fact;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewFact;

/**
 * Every remedial action is completed no later than 10 days after it was raised, sooner where the child needs it (CON-3,
 * LNK-2). Raised on Friday 3 June 2022, it is due by the end of Monday 13 June. Where a framework binds only reviews with a
 * concern or an Inadequate grade, the time comes and goes with those; where it counts working days, newly loaded holidays
 * move what is still open and nothing that is met.
 */
@RuleOf("CON-3")
final class RemedialActing implements DutyRule {
    /** The action, and the tracking of it, which has the action's own limit. */
    private static final Set<ClauseId> LIMITED = EnumSet.of(ClauseId.CON_3, ClauseId.LNK_2);

    @Override
    public void hear(Hearing hearing) {
        Fact fact = hearing.fact();
        if (fact instanceof ConcernFact concern) {
            hear(concern, hearing);
        }
        if (fact instanceof HolidaysLoaded) {
            reckonAgain(hearing.everythingOpen(), hearing);
        } else if (fact instanceof ConcernFact.ConcernIdentified
                || fact instanceof ReviewFact.Graded
                || fact instanceof ReviewFact.GradeCorrected
                || fact instanceof ReviewFact.GradeModerated) {
            LIMITED.forEach(clause -> reckonAgain(hearing.open(clause), hearing));
        }
    }

    private static void hear(ConcernFact fact, Hearing hearing) {
        if (fact instanceof ActionRaised raised) {
            raised(raised, hearing);
        } else if (fact instanceof ActionCompleted completed) {
            find(completed.action(), hearing, hearing::meet);
        } else if (fact instanceof ActionWithdrawn withdrawn) {
            find(withdrawn.action(), hearing, duty -> hearing.makeVoid(duty, VoidCause.ACTION_WITHDRAWN));
        } else if (fact instanceof ActionHandedOver over) {
            find(
                    over.action(),
                    hearing,
                    duty -> hearing.handOver(duty, duty.terms().by(over.to()), over.from(), over.to()));
        }
    }

    private static void raised(ActionRaised raised, Hearing hearing) {
        Review review = hearing.review();
        Terms terms = hearing.owedInReviewBy(raised.owner())
                .to(review.responsible().people())
                .doing(RemedialAction.of(raised.action(), raised.sooner()));
        hearing.arise(ClauseId.CON_3, terms, Timing.from(hearing.at(), deadline(terms, hearing.at(), hearing)));
    }

    private static void find(ActionRef action, Hearing hearing, Consumer<Duty> then) {
        hearing.open(ClauseId.CON_3).stream()
                .filter(duty -> duty.action().filter(action::equals).isPresent())
                .forEach(then);
    }

    private static void reckonAgain(List<Duty> open, Hearing hearing) {
        for (Duty duty : open) {
            if (LIMITED.contains(duty.clause())) {
                Deadline deadline = deadline(duty.terms(), duty.arisen(), hearing);
                if (!deadline.equals(duty.timing().deadline())) {
                    hearing.move(duty, duty.timing().due(deadline));
                }
            }
        }
    }

    private static Deadline deadline(Terms terms, Instant raised, Hearing hearing) {
        Framework framework = terms.framework();
        Instant from = countsFrom(terms, raised, hearing);
        Deadline limit = isBound(terms, hearing)
                ? Deadline.of(Timetable.actionsBy(from, framework, hearing.holidays()))
                : Deadline.NONE;
        LocalDate sooner = terms.action() == null ? null : terms.action().sooner();
        return sooner == null ? limit : limit.orSooner(Deadline.endOf(sooner, framework.zone()));
    }

    private static Instant countsFrom(Terms terms, Instant raised, Hearing hearing) {
        return terms.framework().remedialActions().from() == From.RAISED
                ? raised
                : hearing.standing(terms.stream(), ClauseId.CON_1).stream()
                        .map(Duty::arisen)
                        .filter(raised::isAfter)
                        .min(Instant::compareTo)
                        .orElse(raised);
    }

    /** The rule of CON-1 has heard the fact before: its duty says that there is a concern or an Inadequate grade. */
    private static boolean isBound(Terms terms, Hearing hearing) {
        return terms.framework().remedialActions().binds() == Binds.EVERY_REVIEW
                || !hearing.standing(terms.stream(), ClauseId.CON_1).isEmpty();
    }
}
