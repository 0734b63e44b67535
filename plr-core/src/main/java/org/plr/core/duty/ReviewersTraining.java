package org.plr.core.duty;

import java.util.List;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.journal.Fact;
import org.plr.core.journal.StreamId;
import org.plr.core.people.Body;
import org.plr.core.people.Excuse;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ProgrammeFact.Excused;
import org.plr.core.review.ProgrammeFact.MonthOpened;
import org.plr.core.training.Training;
import org.plr.core.training.TrainingFact.Given;
import org.plr.core.training.TrainingFact.Withdrawn;

/**
 * The Quality Assurance Service trains every manager who completes reviews (LNK-4). A training is owed to each who is
 * charged with a month and is not trained, once, from the month's opening until it is given. The text sets no time, so it is
 * never overdue and its age is shown. One who manages no more is owed none: it is void as they are excused because they
 * left, else as the next month is opened. Coaching meets nothing.
 */
@RuleOf("LNK-4")
final class ReviewersTraining implements DutyRule {

    @Override
    public void hear(Hearing hearing) {
        Fact fact = hearing.fact();
        if (fact instanceof MonthOpened opened) {
            left(opened, hearing);
            opened.managers().forEach(manager -> ariseUnlessTrained(manager, hearing));
        } else if (fact instanceof Excused excused && excused.excuse() == Excuse.LEFT) {
            open(excused.manager(), hearing).forEach(duty -> hearing.makeVoid(duty, VoidCause.LEFT));
        } else if (fact instanceof Given) {
            hearing.open(ClauseId.LNK_4).forEach(hearing::meet);
        } else if (fact instanceof Withdrawn) {
            withdrawn(hearing);
        }
    }

    private static void ariseUnlessTrained(PersonRef manager, Hearing hearing) {
        if (!hearing.isTrained(manager) && open(manager, hearing).isEmpty()) {
            DutyId id = new DutyId(ClauseId.LNK_4, Training.stream(manager), hearing.position());
            Terms terms = hearing.owedBy(Body.QUALITY_ASSURANCE_SERVICE).to(List.of(manager));
            hearing.arise(id, terms, hearing.fromNow(), Progress.FRESH);
        }
    }

    private static void left(MonthOpened opened, Hearing hearing) {
        hearing.openOwedBy(Body.QUALITY_ASSURANCE_SERVICE).stream()
                .filter(duty -> duty.clause() == ClauseId.LNK_4)
                .filter(duty -> duty.owedTo().stream().noneMatch(manager -> manages(manager, opened, hearing)))
                .forEach(duty -> hearing.makeVoid(duty, VoidCause.LEFT));
    }

    /** One who is away for the month is not charged with it and manages all the same. */
    private static boolean manages(PersonRef person, MonthOpened opened, Hearing hearing) {
        return opened.managers().contains(person)
                || hearing.isManager(person, opened.month().atDay(1));
    }

    /** A coaching withdrawn leaves the training as it is. */
    private static void withdrawn(Hearing hearing) {
        StreamId person = hearing.stream();
        if (!hearing.isTrained(PersonRef.of(person.subject()))) {
            hearing.standing(person, ClauseId.LNK_4).forEach(hearing::unmeet);
        }
    }

    private static List<Duty> open(PersonRef manager, Hearing hearing) {
        return hearing.open(Training.stream(manager), ClauseId.LNK_4);
    }
}
