package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plr.core.calendar.Holidays;
import org.plr.core.calendar.HolidaysLoaded;
import org.plr.core.clause.ClauseId;
import org.plr.core.command.Reference;
import org.plr.core.concern.ActionRef;
import org.plr.core.concern.ConcernFact;
import org.plr.core.concern.ConcernRef;
import org.plr.core.draw.DrawBook;
import org.plr.core.focussed.FocussedBook;
import org.plr.core.framework.Framework;
import org.plr.core.framework.FrameworkFact;
import org.plr.core.framework.Grade;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Fact;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.Sha256;
import org.plr.core.journal.StreamId;
import org.plr.core.moderation.ModerationBook;
import org.plr.core.people.Channel;
import org.plr.core.people.ChildRef;
import org.plr.core.people.Excuse;
import org.plr.core.people.Organisation;
import org.plr.core.people.OrganisationLoaded;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Responsibility;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Kind;
import org.plr.core.review.ProgrammeFact;
import org.plr.core.review.Responsible;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;
import org.plr.core.review.ReviewFact;
import org.plr.core.review.ReviewRef;
import org.plr.core.training.Training;
import org.plr.core.training.TrainingFact;

/**
 * Facts told one after another to a book of duties, and what it makes of them. Times are local ones in London, such as
 * {@code 2022-06-03T17:00}.
 */
final class Story {
    static final PersonRef MANAGER = new PersonRef(1, 1);
    static final PersonRef OTHER_MANAGER = new PersonRef(1, 2);
    static final PersonRef PRACTITIONER = new PersonRef(1, 3);
    static final PersonRef TEAM_MANAGER = new PersonRef(1, 4);
    static final PersonRef SERVICE_MANAGER = new PersonRef(1, 5);
    static final PersonRef NEWCOMER = new PersonRef(1, 6);
    static final Responsible RESPONSIBLE = new Responsible(PRACTITIONER, TEAM_MANAGER, SERVICE_MANAGER);
    static final UnitRef AREA = new UnitRef(2, 1);
    static final ReviewRef REVIEW = new ReviewRef(3, 1);
    static final ReviewRef RE_AUDIT = new ReviewRef(3, 2);
    static final ActionRef ACTION = new ActionRef(4, 1);
    static final YearMonth JUNE = YearMonth.of(2022, 6);

    private static final NarrativeRef TEXT = new NarrativeRef(new NarrativeId(5, 1), "");

    private final Map<String, String> contents = new HashMap<>();
    private final Map<String, Framework> frameworks = new HashMap<>();
    private final Map<StreamId, Integer> versions = new HashMap<>();
    private final List<Recorded> journal = new ArrayList<>();
    private final Reference reference = reference();
    private final ReviewBook reviews = new ReviewBook();
    private final FocussedBook focussed = new FocussedBook();
    private final DutyBook book =
            new DutyBook(reference, reviews, focussed, new DrawBook(hash -> hash), new ModerationBook(reviews));
    private Instant now = instant("2022-05-23T00:00");

    /** Under the literal reading, with the review allocated. */
    static Story begun() {
        return under(Council.LITERAL);
    }

    static Story under(Council council) {
        return new Story().adopted(council).at("2022-06-01T09:00").allocated(REVIEW, RESPONSIBLE);
    }

    private Reference reference() {
        return new Reference(contents::get, frameworks::get);
    }

    /** The next facts occur then. */
    Story at(String local) {
        now = instant(local);
        return this;
    }

    Story adopted(Council council) {
        Framework framework = council.framework();
        frameworks.put(framework.hash(), framework);
        return tell(
                StreamId.REFERENCE,
                new FrameworkFact.Adopted(
                        framework.id(), framework.hash(), framework.effective(), framework.reviewBy()));
    }

    Story loaded(Holidays holidays) {
        contents.put(Sha256.of(holidays.text()), holidays.text());
        return tell(StreamId.REFERENCE, new HolidaysLoaded(Sha256.of(holidays.text())));
    }

    Story loaded(Organisation chart) {
        contents.put(chart.hash(), chart.text());
        return tell(StreamId.REFERENCE, new OrganisationLoaded(chart.hash()));
    }

    Story trained(PersonRef person) {
        return tell(Training.stream(person), new TrainingFact.Given(SERVICE_MANAGER));
    }

    Story coached(PersonRef person) {
        return tell(Training.stream(person), new TrainingFact.Coached(SERVICE_MANAGER));
    }

    Story sessionWithdrawn(PersonRef person, int session) {
        return tell(Training.stream(person), new TrainingFact.Withdrawn(session, TEXT, SERVICE_MANAGER));
    }

    Story frameworkReviewed(String id, String next) {
        return tell(StreamId.REFERENCE, new FrameworkFact.Reviewed(id, LocalDate.parse(next)));
    }

    Story monthOpened(YearMonth month, PersonRef... managers) {
        return tell(
                StreamId.of("programme", month.toString()), new ProgrammeFact.MonthOpened(month, List.of(managers)));
    }

    Story excused(YearMonth month, PersonRef manager) {
        return excused(month, manager, Excuse.ABSENT);
    }

    Story excused(YearMonth month, PersonRef manager, Excuse excuse) {
        return tell(StreamId.of("programme", month.toString()), new ProgrammeFact.Excused(month, manager, excuse));
    }

    Story exempted(YearMonth month, PersonRef manager) {
        return tell(
                StreamId.of("programme", month.toString()),
                new ProgrammeFact.Exempted(month, manager, TEXT, SERVICE_MANAGER));
    }

    Story allocated(ReviewRef review, Responsible responsible) {
        return allocated(review, MANAGER, JUNE, responsible, null);
    }

    Story reAuditAllocated() {
        return allocated(RE_AUDIT, MANAGER, null, RESPONSIBLE, REVIEW);
    }

    Story allocated(
            ReviewRef review,
            PersonRef manager,
            @Nullable YearMonth month,
            Responsible responsible,
            @Nullable ReviewRef reAuditOf) {
        return tell(
                review,
                new ReviewFact.Allocated(
                        Kind.COLLABORATIVE,
                        new ChildRef(6, 1),
                        manager,
                        month,
                        new UnitRef(2, 2),
                        AREA,
                        responsible,
                        reAuditOf,
                        null));
    }

    Story focussed(ReviewRef review) {
        return tell(
                review,
                new ReviewFact.Allocated(
                        Kind.FOCUSSED,
                        new ChildRef(6, 1),
                        MANAGER,
                        JUNE,
                        new UnitRef(2, 2),
                        AREA,
                        RESPONSIBLE,
                        null,
                        null));
    }

    Story concernIdentified() {
        return tell(REVIEW, new ConcernFact.ConcernIdentified(new ConcernRef(7, journal.size()), TEXT));
    }

    Story graded(Grade grade) {
        return graded(REVIEW, grade);
    }

    Story graded(ReviewRef review, Grade grade) {
        return tell(review, new ReviewFact.Graded(grade, TEXT));
    }

    Story gradeCorrected(Grade from, Grade to) {
        return tell(REVIEW, new ReviewFact.GradeCorrected(from, to, TEXT, SERVICE_MANAGER));
    }

    Story shared(PersonRef... recipients) {
        for (PersonRef recipient : recipients) {
            tell(REVIEW, new ConcernFact.SharedInWriting(recipient, Channel.MAIL));
        }
        return this;
    }

    Story sharedWithAll() {
        return shared(PRACTITIONER, TEAM_MANAGER, SERVICE_MANAGER);
    }

    Story sharingRefused(PersonRef recipient) {
        return tell(REVIEW, new ConcernFact.SharingRefused(recipient, "no-contact"));
    }

    Story immediateActionTaken() {
        return tell(REVIEW, new ConcernFact.ImmediateActionTaken(MANAGER, TEXT));
    }

    Story actionRaised(PersonRef owner) {
        return actionRaised(ACTION, owner, null);
    }

    Story actionRaised(ActionRef action, PersonRef owner, @Nullable String sooner) {
        LocalDate day = sooner == null ? null : LocalDate.parse(sooner);
        return tell(REVIEW, new ConcernFact.ActionRaised(action, owner, TEXT, day));
    }

    Story actionCompleted() {
        return tell(REVIEW, new ConcernFact.ActionCompleted(ACTION, null));
    }

    Story actionHandedOver(PersonRef from, PersonRef to) {
        return tell(REVIEW, new ConcernFact.ActionHandedOver(ACTION, from, to));
    }

    Story actionWithdrawn() {
        return tell(REVIEW, new ConcernFact.ActionWithdrawn(ACTION, TEXT, SERVICE_MANAGER));
    }

    Story returned(ReviewRef review) {
        return returned(review, true);
    }

    Story returned(ReviewRef review, boolean countsForMonth) {
        ReviewRef audited =
                reviews.at(Review.stream(review)).orElseThrow().reAuditOf().orElse(null);
        return tell(review, new ReviewFact.Returned(countsForMonth, audited));
    }

    Story told(PersonRef... people) {
        for (PersonRef person : people) {
            tell(REVIEW, new ReviewFact.OutcomeTold(person, Channel.MAIL));
        }
        return this;
    }

    Story tellingRefused(PersonRef person) {
        return tell(REVIEW, new ReviewFact.OutcomeRefused(person, "no-contact"));
    }

    Story attached() {
        return tell(REVIEW, new ReviewFact.AttachedToRecord(TEXT));
    }

    Story discussed() {
        return tell(REVIEW, new ReviewFact.DiscussedInSupervision(TEAM_MANAGER));
    }

    Story handedOver(Responsibility responsibility, PersonRef from, PersonRef to) {
        return tell(REVIEW, new ReviewFact.HandedOver(responsibility, from, to));
    }

    Story reassigned(PersonRef from, PersonRef to) {
        return tell(REVIEW, new ReviewFact.Reassigned(from, to, TEXT, SERVICE_MANAGER));
    }

    Story withdrawn(ReviewRef review) {
        return tell(review, new ReviewFact.Withdrawn(TEXT, SERVICE_MANAGER));
    }

    Story reminded(Reminder reminder) {
        Duty duty = reminder.duty();
        return tell(duty.stream(), new DutyFact.Reminded(duty.id().text(), reminder.step()));
    }

    Story tell(ReviewRef review, Fact fact) {
        return tell(Review.stream(review), fact);
    }

    Story tell(StreamId stream, Fact fact) {
        Framework judging = reference.inForce(now).orElse(null);
        Draft draft = new Draft(
                stream,
                versions.merge(stream, 1, Integer::sum),
                fact.getClass().getSimpleName(),
                1,
                "system",
                "",
                now,
                now,
                judging == null ? "" : judging.id(),
                judging == null ? "" : judging.hash(),
                "");
        journal.add(new Recorded(journal.size() + 1L, draft, fact));
        replay(journal.get(journal.size() - 1), reference, reviews, book);
        return this;
    }

    private static void replay(Recorded recorded, Reference reference, ReviewBook reviews, DutyBook book) {
        reference.on(recorded);
        reviews.on(recorded);
        book.on(recorded);
    }

    DutyBook book() {
        return book;
    }

    /** The same facts told to a new book. */
    DutyBook rebuilt() {
        Reference otherReference = reference();
        ReviewBook otherReviews = new ReviewBook();
        DutyBook other = new DutyBook(
                otherReference, otherReviews, focussed, new DrawBook(hash -> hash), new ModerationBook(otherReviews));
        journal.forEach(recorded -> replay(recorded, otherReference, otherReviews, other));
        return other;
    }

    Instant now() {
        return now;
    }

    PersonRef reviewer() {
        return reviews.at(Review.stream(REVIEW)).orElseThrow().reviewer();
    }

    Responsible responsible() {
        return reviews.at(Review.stream(REVIEW)).orElseThrow().responsible();
    }

    /** The position of the last entry. */
    long last() {
        return journal.size();
    }

    List<Duty> all(ClauseId clause) {
        return book.all().stream().filter(duty -> duty.clause() == clause).toList();
    }

    /** The only duty of a clause. */
    Duty the(ClauseId clause) {
        List<Duty> duties = all(clause);
        assertEquals(1, duties.size(), () -> clause + ": " + duties);
        return duties.get(0);
    }

    Standing standing(ClauseId clause, String local) {
        return the(clause).standing(instant(local));
    }

    static List<DutyEvent.Kind> events(Duty duty) {
        return duty.history().stream().map(DutyEvent::kind).toList();
    }

    static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(Council.LONDON).toInstant();
    }
}
