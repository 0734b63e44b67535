package org.plr.core.duty;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plr.core.command.Reference;
import org.plr.core.command.Told;
import org.plr.core.draw.DrawBook;
import org.plr.core.focussed.FocussedBook;
import org.plr.core.framework.Sharing.Step;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.journal.View;
import org.plr.core.moderation.ModerationBook;
import org.plr.core.people.Party;
import org.plr.core.people.UnitRef;
import org.plr.core.review.ReviewBook;
import org.plr.core.training.TrainingBook;

/**
 * Every duty as the facts leave it. A fact touches only the duties that it changes; a passing minute touches none, for
 * what is overdue is found by searching the order of the due times. Every answer is immutable; lists of open duties run by
 * due time, those without one last, and where that is equal by the order in which they arose.
 */
public final class DutyBook implements View {
    private static final List<DutyRule> RULES = List.of(
            new FrameworkReviewing(),
            new MonthlyReviewing(),
            new GradeRaising(),
            new Sharing(),
            new ImmediateActing(),
            new RemedialActing(),
            new ActionTracking(),
            new ActionReporting(),
            new TrackerGiving(),
            new ReAuditing(),
            new SupervisionDiscussing(),
            new Attaching(),
            new OutcomeTelling(),
            new Coaching(),
            new GradeDiscussing(),
            new DisputeSettling(),
            new FocussedReviewing(),
            new Moderating(),
            new ExerciseHolding(),
            new ReviewersTraining(),
            new StepNoting(),
            new Correcting());

    private final DutyRegister duties = new DutyRegister();
    private final Periods periods = new Periods();
    private final TrainingBook training = new TrainingBook();
    private final Sources sources;

    /**
     * An empty book. It is told of each entry after the views that it asks.
     *
     * @param reference frameworks and holidays
     * @param reviews the reviews
     * @param focussed the focussed reviews
     * @param draws the monthly draws
     * @param moderations the moderations
     */
    public DutyBook(
            Reference reference,
            ReviewBook reviews,
            FocussedBook focussed,
            DrawBook draws,
            ModerationBook moderations) {
        this.sources = new Sources(
                Objects.requireNonNull(reference, "reference"),
                Objects.requireNonNull(reviews, "reviews"),
                Objects.requireNonNull(focussed, "focussed"),
                Objects.requireNonNull(draws, "draws"),
                Objects.requireNonNull(moderations, "moderations"),
                training);
    }

    @Override
    public void on(Recorded recorded) {
        periods.on(recorded);
        training.on(recorded);
        Hearing hearing = new Hearing(recorded, sources, duties);
        for (DutyRule rule : RULES) {
            rule.hear(hearing);
        }
    }

    /**
     * One duty.
     *
     * @param id its name
     * @return the duty, or empty where there is none
     */
    public Optional<Duty> at(DutyId id) {
        return bySubject(id.subject()).stream()
                .filter(duty -> duty.id().equals(id))
                .findFirst();
    }

    /**
     * The duties about a subject, met and void ones too.
     *
     * @param subject the review, the manager or the framework
     * @return its duties in the order in which they arose
     */
    public List<Duty> bySubject(StreamId subject) {
        return duties.of(subject);
    }

    /**
     * Every duty that there ever was.
     *
     * @return the duties in the order in which they arose
     */
    public List<Duty> all() {
        return duties.all();
    }

    /**
     * Everything that is still owed.
     *
     * @return the open duties by due time
     */
    public List<Duty> open() {
        return duties.open().everybody().all();
    }

    /**
     * What a party still owes.
     *
     * @param party a person or a body of the council
     * @return their open duties by due time
     */
    public List<Duty> owedBy(Party party) {
        return duties.open().of(party).all();
    }

    /**
     * What is still owed in a service area.
     *
     * @param area the area
     * @return its open duties by due time
     */
    public List<Duty> inArea(UnitRef area) {
        return duties.open().in(area).all();
    }

    /**
     * What is overdue.
     *
     * @param now the moment
     * @return the overdue duties by due time, the longest overdue first
     */
    public List<Duty> overdue(Instant now) {
        return duties.open().everybody().listBefore(now.toEpochMilli());
    }

    /**
     * How much is overdue.
     *
     * @param now the moment
     * @return the number of overdue duties
     */
    public int overdueCount(Instant now) {
        return duties.open().everybody().countBefore(now.toEpochMilli());
    }

    /**
     * What a party has left overdue.
     *
     * @param party a person or a body of the council
     * @param now the moment
     * @return their overdue duties by due time
     */
    public List<Duty> overdue(Party party, Instant now) {
        return duties.open().of(party).listBefore(now.toEpochMilli());
    }

    /**
     * What is overdue in a service area.
     *
     * @param area the area
     * @param now the moment
     * @return its overdue duties by due time
     */
    public List<Duty> overdueIn(UnitRef area, Instant now) {
        return duties.open().in(area).listBefore(now.toEpochMilli());
    }

    /**
     * What falls due in a period: the open duties whose last moment in time lies in it. A review for June, due by the end of
     * 30 June, falls due in June.
     *
     * @param from the first instant of the period
     * @param to the first instant after it
     * @return the duties by due time
     */
    public List<Duty> dueWithin(Instant from, Instant to) {
        return duties.open().everybody().list(from.toEpochMilli(), to.toEpochMilli());
    }

    /**
     * What is owed without a time, and so is never overdue.
     *
     * @return the open duties without a due time, in the order in which they arose
     */
    public List<Duty> withoutDue() {
        return duties.open().everybody().listFrom(Duty.UNTIMED);
    }

    /**
     * The periods of focussed reviews that have begun and were not opened yet (FOC-1). They are answered again until
     * {@link DutyFact.PeriodOpened} notes them.
     *
     * @param now the moment
     * @return the facts to be told, the earliest first
     */
    public List<Told> periodsBegun(Instant now) {
        return periods.begun(now, sources.reference().frameworks());
    }

    /**
     * What happened to a duty.
     *
     * @param id its name
     * @return its history, empty where there is no such duty
     */
    public List<DutyEvent> history(DutyId id) {
        return at(id).map(Duty::history).orElse(List.of());
    }

    /**
     * Who is to be reminded or told: each open sharing (CON-1) with the steps that it has reached and that were not noted
     * yet, and each re-audit whose time has opened (CON-5). Of a concern recorded late, whoever owes the sharing is reminded once, and nobody to whom it is escalated is
     * left out. It is answered again until {@link DutyFact.Reminded} notes it.
     *
     * @param now the moment
     * @return the reminders, the longest awaited first
     */
    public List<Reminder> remindersDue(Instant now) {
        return duties.open().toRemind(now).stream()
                .map(duty -> reminder(duty, now))
                .toList();
    }

    private Reminder reminder(Duty duty, Instant now) {
        List<Step> reached = StepNoting.reached(duty, now);
        return new Reminder(
                duty,
                duty.progress().reminded() + reached.size(),
                reached.stream().anyMatch(Step::isReminder),
                reached.stream()
                        .flatMap(step -> sources.nearest(step, duty, now).stream())
                        .distinct()
                        .toList());
    }
}
