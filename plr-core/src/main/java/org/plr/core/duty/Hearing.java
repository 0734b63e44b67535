package org.plr.core.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.plr.core.calendar.Holidays;
import org.plr.core.clause.ClauseId;
import org.plr.core.draw.MonthDraw;
import org.plr.core.duty.DutyEvent.Kind;
import org.plr.core.duty.DutyFact.PeriodOpened;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Framework;
import org.plr.core.journal.Fact;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.moderation.Moderation;
import org.plr.core.people.Party;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;

/** One fact before the rules: what they may know, and what they may change. A change answers with the duty after it. */
final class Hearing {
    private final Recorded recorded;
    private final Sources sources;
    private final DutyRegister duties;

    Hearing(Recorded recorded, Sources sources, DutyRegister duties) {
        this.recorded = recorded;
        this.sources = sources;
        this.duties = duties;
    }

    Fact fact() {
        return recorded.fact();
    }

    Instant at() {
        return recorded.occurredAt();
    }

    /** When the fact was recorded: for what happens as it is recorded, whatever caused it. */
    Instant recordedAt() {
        return recorded.draft().recordedAt();
    }

    long position() {
        return recorded.position();
    }

    StreamId stream() {
        return recorded.draft().stream();
    }

    /** The review in whose stream the fact stands, as the fact leaves it. */
    Review review() {
        return sources.review(stream());
    }

    Review review(StreamId stream) {
        return sources.review(stream);
    }

    /** The framework in force when the fact occurred. */
    Framework framework() {
        return sources.framework(recorded.draft().frameworkHash());
    }

    Framework framework(String hash) {
        return sources.framework(hash);
    }

    Holidays holidays() {
        return sources.holidays();
    }

    /** The duties of all periods of focussed reviews. */
    List<Duty> everyFocussedPeriod() {
        return duties.of(PeriodOpened.PERIODS);
    }

    /** When a focussed review was started in a period, if one was and counts. */
    Optional<Instant> startedIn(PeriodOpened period) {
        return sources.focussed().all().stream()
                .filter(review -> !review.withdrawn())
                .flatMap(review -> review.startedAt().stream())
                .filter(at ->
                        period.contains(LocalDate.ofInstant(at, framework().zone())))
                .min(Instant::compareTo);
    }

    /** Whether somebody is trained to review, whenever they were. */
    boolean isTrained(PersonRef person) {
        return sources.training().of(person).trainedAt().isPresent();
    }

    /** Whether somebody holds a manager role of the framework of the fact on a local day, in the chart as known then. */
    boolean isManager(PersonRef person, LocalDate day) {
        return sources.reference().organisations().now().roles(person, day).stream()
                .anyMatch(framework().managerRoles()::contains);
    }

    /** The draw in whose stream the fact stands. */
    Optional<MonthDraw> draw() {
        return sources.draws().at(YearMonth.parse(stream().subject()));
    }

    /** The moderation of the review in whose stream the fact stands. */
    Moderation moderation() {
        return sources.moderations().at(stream()).orElseThrow();
    }

    /** The draw that selects a review. */
    Optional<MonthDraw> drawOf(ReviewRef review) {
        return sources.draws().monthOf(review).flatMap(sources.draws()::at);
    }

    /** All duties about the stream of the fact, met and void ones too. */
    List<Duty> all() {
        return duties.of(stream());
    }

    /** A subject's duties whose facts stand in a stream. */
    List<Duty> of(StreamId subject, StreamId stream) {
        return duties.of(subject, duty -> duty.stream().equals(stream));
    }

    /** A subject's duties of a clause that are not void. */
    List<Duty> standing(StreamId subject, ClauseId clause) {
        return duties.of(subject, duty -> duty.clause() == clause && !duty.isVoid());
    }

    /** What is still owed in the stream of the fact under a clause. */
    List<Duty> open(ClauseId clause) {
        return open(stream(), clause);
    }

    List<Duty> open(StreamId subject, ClauseId clause) {
        return duties.of(subject, duty -> duty.clause() == clause && duty.isOpen());
    }

    /** What is still owed by a party, whatever the subject. */
    List<Duty> openOwedBy(Party party) {
        return duties.open().of(party).all();
    }

    /** What is still owed in a service area, whatever the subject. */
    List<Duty> openIn(UnitRef area) {
        return duties.open().in(area).all();
    }

    /** What is still owed by anybody. A walk through everything: for rare facts alone. */
    List<Duty> everythingOpen() {
        return duties.open().everybody().all();
    }

    /** Terms in the stream of the fact, under the framework then in force. */
    Terms owedBy(Party party) {
        return owedBy(party, framework());
    }

    Terms owedBy(Party party, Framework framework) {
        return new Terms(stream(), framework, null, party, List.of(), null, false);
    }

    /** Terms in the area of the review. */
    Terms owedInReviewBy(Party party) {
        return owedBy(party).in(review().area());
    }

    /** Whether the ticket of the fact's entry falls within a share. */
    boolean isDrawn(Fraction share) {
        return Ticket.of(recorded.draft()).isWithin(share);
    }

    Timing fromNow() {
        return Timing.from(at(), Deadline.NONE);
    }

    /** A duty arises about the stream of the fact. */
    void arise(ClauseId clause, Terms terms, Timing timing) {
        arise(new DutyId(clause, stream(), position()), terms, timing, Progress.FRESH);
    }

    void arise(DutyId id, Terms terms, Timing timing, Progress progress) {
        duties.add(id, terms, timing, marked(progress));
        if (sources.isBroughtIn(stream())) {
            duties.of(id.subject(), duty -> duty.id().equals(id)).forEach(this::passBy);
        }
    }

    /** What it would have reminded of before it was brought in was for the earlier tracker to say. */
    private void passBy(Duty duty) {
        int reached = StepNoting.reached(duty, recordedAt()).size();
        duties.replace(duty, duty.with(duty.progress().passing(reached)));
    }

    /** A fact backdated over an adoption is judged by the version in force when it occurred, and that can be seen. */
    private Progress marked(Progress fresh) {
        Instant recordedAt = recorded.draft().recordedAt();
        if (recordedAt.equals(at())) {
            return fresh;
        }
        return sources.reference()
                .inForce(recordedAt)
                .filter(since -> !since.hash().equals(recorded.draft().frameworkHash()))
                .map(since -> fresh.noting(Kind.BACKDATED, recorded, since.id()))
                .orElse(fresh);
    }

    /** Meets the duty where nobody is missing any more. */
    Duty reach(Duty duty, PersonRef person) {
        if (!duty.outstanding().contains(person)) {
            return duty;
        }
        Duty reached = change(duty, duty.progress().reaching(person, recorded));
        return reached.outstanding().isEmpty()
                ? meet(reached, reached.progress().lastReach())
                : reached;
    }

    void refuse(Duty duty, PersonRef person) {
        if (duty.outstanding().contains(person)) {
            note(duty, Kind.REFUSED, person.text());
        }
    }

    /** Whoever was thought to be reached was not: what that had met is open again. */
    void bounce(Duty duty, PersonRef person) {
        if (duty.reached().contains(person)) {
            change(duty, duty.progress().bouncing(person, recorded));
        }
    }

    Duty meet(Duty duty) {
        return meet(duty, at());
    }

    /** Meets it as of another moment than the fact's. */
    Duty meet(Duty duty, Instant at) {
        return change(duty, duty.progress().meeting(at, recorded));
    }

    /** What the stream of this fact had met is met by it no more. */
    void unmeet(Duty duty) {
        if (duty.progress().isMetIn(stream())) {
            change(duty, duty.progress().unmeeting(recorded));
        }
    }

    void makeVoid(Duty duty, VoidCause cause) {
        change(duty, duty.progress().voiding(cause, recorded));
    }

    Duty note(Duty duty, Kind kind, String detail) {
        return change(duty, duty.progress().noting(kind, recorded, detail));
    }

    void remind(Duty duty, int step) {
        change(duty, duty.progress().reminding(step, recorded));
    }

    /** Passes it from one person to another, on whichever side: the terms say what is owed from now on. */
    Duty handOver(Duty duty, Terms terms, PersonRef from, PersonRef to) {
        return change(note(duty, Kind.HANDED_OVER, from + " " + to), terms);
    }

    Duty change(Duty duty, Terms terms) {
        return duties.replace(duty, duty.with(terms));
    }

    /** Moves when it is due, and keeps in its history when it was. */
    Duty move(Duty duty, Timing timing) {
        if (timing.deadline().equals(duty.timing().deadline())) {
            return duties.replace(duty, duty.with(timing));
        }
        Duty noted =
                note(duty, Kind.DUE_MOVED, duty.due().map(Instant::toString).orElse(""));
        return duties.replace(noted, noted.with(timing));
    }

    private Duty change(Duty duty, Progress progress) {
        return duties.replace(duty, duty.with(progress));
    }
}
