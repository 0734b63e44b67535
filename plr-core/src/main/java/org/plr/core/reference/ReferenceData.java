package org.plr.core.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.calendar.Holidays;
import org.plr.core.calendar.HolidaysLoaded;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Desk;
import org.plr.core.command.Handling;
import org.plr.core.command.Ledger;
import org.plr.core.command.Moment;
import org.plr.core.command.Reference;
import org.plr.core.command.Request;
import org.plr.core.duty.DutyBook;
import org.plr.core.framework.Framework;
import org.plr.core.framework.FrameworkFact;
import org.plr.core.framework.FrameworksInForce;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.Sha256;
import org.plr.core.journal.StreamId;
import org.plr.core.json.FrameworkFile;
import org.plr.core.people.Organisation;
import org.plr.core.people.OrganisationLoaded;

/** What an actor can do with reference data. Each load replaces what is known now and leaves what was known before. */
public final class ReferenceData {
    private final Desk desk;
    private final Reference reference;
    private final DutyBook duties;

    /**
     * For the library's own use: {@code plr.as(actor).reference()} gives one.
     *
     * @param desk where this actor's commands go
     * @param reference the reference data as caught up
     * @param duties the duties as caught up
     */
    public ReferenceData(Desk desk, Reference reference, DutyBook duties) {
        this.desk = desk;
        this.reference = reference;
        this.duties = duties;
    }

    /**
     * Loads a new organisation chart. Whoever is responsible in a review already stays so: a new chart never rewrites who
     * owed what. Managers whom it shows as joining, leaving or absent are excused from months that still run (ROL-2).
     *
     * @param organisation the chart
     * @return the chart as it is known now, or the refusal
     */
    public Outcome<Organisation> loadOrganisation(Organisation organisation) {
        Objects.requireNonNull(organisation, "organisation");
        String text = organisation.text();
        OrganisationLoaded fact = new OrganisationLoaded(organisation.hash());
        return run(
                Permission.LOAD_ORGANISATION,
                new Load(fact.hash()),
                () -> reference.organisations().now(),
                moment -> Decision.accept().keep(text).tell(StreamId.REFERENCE, fact, moment),
                recorded -> organisation);
    }

    /**
     * Loads the holidays anew, such as with one that was proclaimed. Open duties that count working days are recomputed;
     * those that are met never move.
     *
     * @param holidays the calendar
     * @return the calendar as it is known now, or the refusal
     */
    public Outcome<Holidays> loadHolidays(Holidays holidays) {
        String text = holidays.text();
        HolidaysLoaded fact = new HolidaysLoaded(Sha256.of(text));
        return run(
                Permission.LOAD_HOLIDAYS,
                new Load(fact.hash()),
                reference::holidays,
                moment -> Decision.accept().keep(text).tell(StreamId.REFERENCE, fact, moment),
                recorded -> holidays);
    }

    /**
     * Says what a version of the framework would change, and for whom, before it is adopted (GOV-1). Nothing is recorded.
     *
     * @param document the framework file's text
     * @return the preview; refused where the version could not be adopted, with every problem at its path
     */
    public Outcome<Preview> preview(String document) {
        Adopting request = new Adopting(Objects.requireNonNull(document, "document"));
        FrameworkFile file = request.file();
        return desk.ask(Permission.ADOPT_FRAMEWORK, () -> {
            List<Refusal> refusals = Adopting.refusals(file, reference.frameworks());
            return refusals.isEmpty()
                    ? Outcome.accepted(new Previewing(file.orThrow(), reference, duties).at(desk.now()))
                    : Outcome.refused(refusals);
        });
    }

    /**
     * Adopts a version of the framework (GOV-1): from its effective day on it decides the rules for what occurs. Duties that
     * are open keep the version under which they arose, and a month that was opened keeps its own. Refused where the file is
     * bad, with every problem at its path; where other content was adopted under its id; and where another version is
     * effective on its day. One that is adopted already is accepted again and changes nothing.
     *
     * @param document the framework file's text
     * @return every framework adopted, or the refusals
     */
    public Outcome<FrameworksInForce> adopt(@Nullable String document) {
        Adopting request = new Adopting(document);
        return run(
                Permission.ADOPT_FRAMEWORK,
                request,
                reference::frameworks,
                moment -> request.decide(reference.frameworks(), moment),
                recorded -> reference.frameworks());
    }

    /**
     * Records the yearly review of a framework (GOV-1). It stays in force.
     *
     * @param framework the framework's id
     * @param nextReviewBy the local day by which it is to be reviewed again
     * @return every framework adopted, or the refusal
     */
    public Outcome<FrameworksInForce> frameworkReviewed(@Nullable String framework, @Nullable LocalDate nextReviewBy) {
        FrameworkReview request = new FrameworkReview(framework, nextReviewBy);
        return run(
                Permission.REVIEW_FRAMEWORK,
                request,
                reference::frameworks,
                moment -> request.decide(reference.frameworks(), moment),
                recorded -> reference.frameworks());
    }

    /**
     * The framework that was in force at a moment, with its version history (GOV-1, GOV-4).
     *
     * @param at the moment
     * @return the framework, or the refusal
     */
    public Outcome<Framework> frameworkInForce(Instant at) {
        return desk.read(Permission.READ_FRAMEWORK, () -> reference.inForce(at), framework -> Matter.ofNobody());
    }

    /**
     * The organisation as it was known at a moment.
     *
     * @param moment the moment; now for the latest chart
     * @return the chart, or the refusal
     */
    public Outcome<Organisation> organisationAsKnownAt(Instant moment) {
        return desk.read(
                Permission.READ_ORGANISATION,
                () -> Optional.of(reference.organisations().asKnownAt(moment)),
                organisation -> Matter.ofNobody());
    }

    private <S> Outcome<S> run(
            Permission permission,
            Request request,
            Supplier<S> state,
            Function<Moment, Decision> decide,
            Function<Recorded, S> after) {
        Ledger.Fold<S> fold = (before, recorded) -> after.apply(recorded);
        return desk.run(
                request,
                Handling.of(
                        StreamId.REFERENCE,
                        permission,
                        new Handling.Subject<>(state, any -> Matter.ofNobody(), fold),
                        (before, moment) -> decide.apply(moment)));
    }

    private record Load(String hash) implements Request {
        @Override
        public void check(Checks checks) {}
    }

    @RuleOf("GOV-1")
    private record FrameworkReview(
            @Nullable String framework, @Nullable LocalDate nextReviewBy) implements Request {

        @Override
        public void check(Checks checks) {
            checks.text(ClauseId.GOV_1, "$.framework", framework);
            checks.required(ClauseId.GOV_1, "$.nextReviewBy", nextReviewBy);
        }

        Decision decide(FrameworksInForce frameworks, Moment moment) {
            String id = Objects.requireNonNull(framework, "framework");
            LocalDate next = Objects.requireNonNull(nextReviewBy, "nextReviewBy");
            if (frameworks.byId(id).isEmpty()) {
                return refused("framework.unknown", "$.framework", "Name a framework that was adopted.");
            }
            if (!next.isAfter(moment.day())) {
                return refused(
                        "next-review-by.past", "$.nextReviewBy", "Name a day after the review: the next is to come.");
            }
            return Decision.accept().tell(StreamId.REFERENCE, new FrameworkFact.Reviewed(id, next), moment);
        }

        private static Decision refused(String code, String path, String message) {
            return Decision.refuse(List.of(Refusal.by(ClauseId.GOV_1, code, path, message)));
        }
    }
}
