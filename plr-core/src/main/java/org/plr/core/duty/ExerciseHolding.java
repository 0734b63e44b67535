package org.plr.core.duty;

import java.time.Instant;
import java.time.LocalDate;
import org.plr.core.benchmarking.BenchmarkingFact.Closed;
import org.plr.core.benchmarking.BenchmarkingFact.Withdrawn;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.framework.Framework;
import org.plr.core.framework.FrameworkFact.Adopted;
import org.plr.core.journal.Fact;
import org.plr.core.journal.StreamId;
import org.plr.core.people.Body;

/**
 * The Quality Assurance Service undertakes benchmarking exercises (MOD-3). The first is owed once a framework is adopted and
 * in force, the next as one is closed: where the council says every three months, one closed on 20 June 2022 has the next
 * due by the end of 20 September. Where it says nothing, one is owed without a time and is never overdue. One is owed at a
 * time; a later version of the framework adds none. An exercise in which no two people graded the same review meets
 * nothing, nor does a withdrawn one.
 */
@RuleOf("MOD-3")
final class ExerciseHolding implements DutyRule {
    private static final StreamId EXERCISES = new StreamId("benchmarking-exercises");

    @Override
    public void hear(Hearing hearing) {
        Fact fact = hearing.fact();
        if (fact instanceof Adopted adopted) {
            adopted(adopted, hearing);
        } else if (fact instanceof Closed closed && closed.compared() > 0) {
            closed(hearing);
        } else if (fact instanceof Withdrawn) {
            withdrawn(hearing);
        }
    }

    private static void adopted(Adopted adopted, Hearing hearing) {
        Framework framework = hearing.framework(adopted.hash());
        Instant start = adopted.effective().atStartOfDay(framework.zone()).toInstant();
        ariseUnlessOwed(framework, start.isAfter(hearing.at()) ? start : hearing.at(), hearing);
    }

    /** It stands by for earlier ones, should they be withdrawn. */
    private static void closed(Hearing hearing) {
        hearing.standing(EXERCISES, ClauseId.MOD_3).stream()
                .filter(duty -> !hearing.at().isBefore(duty.arisen()))
                .forEach(hearing::meet);
        ariseUnlessOwed(hearing.framework(), hearing.at(), hearing);
    }

    private static void withdrawn(Hearing hearing) {
        hearing.standing(EXERCISES, ClauseId.MOD_3).forEach(hearing::unmeet);
        hearing.standing(EXERCISES, ClauseId.MOD_3).stream()
                .filter(duty -> duty.stream().equals(hearing.stream()))
                .forEach(duty -> hearing.makeVoid(duty, VoidCause.EXERCISE_WITHDRAWN));
        ariseUnlessOwed(hearing.framework(), hearing.at(), hearing);
    }

    private static void ariseUnlessOwed(Framework framework, Instant from, Hearing hearing) {
        if (hearing.open(EXERCISES, ClauseId.MOD_3).isEmpty()) {
            DutyId id = new DutyId(ClauseId.MOD_3, EXERCISES, hearing.position());
            Terms terms = hearing.owedBy(Body.QUALITY_ASSURANCE_SERVICE, framework);
            hearing.arise(id, terms, Timing.from(from, deadline(framework, from)), Progress.FRESH);
        }
    }

    private static Deadline deadline(Framework framework, Instant from) {
        LocalDate day = LocalDate.ofInstant(from, framework.zone());
        return framework
                .figures()
                .assurance()
                .every(ClauseId.MOD_3)
                .map(every -> Deadline.endOf(day.plus(every), framework.zone()))
                .orElse(Deadline.NONE);
    }
}
