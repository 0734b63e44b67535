package org.plr.core.duty;

import java.time.LocalDate;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.duty.DutyFact.PeriodOpened;
import org.plr.core.focussed.FocussedFact.Started;
import org.plr.core.focussed.FocussedFact.Withdrawn;
import org.plr.core.framework.Framework;
import org.plr.core.journal.Fact;
import org.plr.core.people.Body;

/**
 * A focussed review is carried out at least every quarter, commissioned by the Quality Impact Board, which owes it (FOC-1):
 * for July to September 2022 one that is started by the end of 30 September. None can start that the Board has not
 * commissioned. One that is withdrawn meets nothing any more.
 */
@RuleOf("FOC-1")
final class FocussedReviewing implements DutyRule {

    @Override
    public void hear(Hearing hearing) {
        Fact fact = hearing.fact();
        if (fact instanceof PeriodOpened opened) {
            opened(opened, hearing);
        } else if (fact instanceof Started) {
            started(hearing);
        } else if (fact instanceof Withdrawn) {
            hearing.everyFocussedPeriod().forEach(hearing::unmeet);
        }
    }

    private static void opened(PeriodOpened opened, Hearing hearing) {
        Framework framework = hearing.framework();
        Terms terms = hearing.owedBy(Body.QUALITY_IMPACT_BOARD);
        Timing timing = Timing.from(hearing.at(), Deadline.endOf(opened.to(), framework.zone()));
        hearing.arise(ClauseId.FOC_1, terms, timing);
        hearing.startedIn(opened)
                .ifPresent(started -> hearing.open(ClauseId.FOC_1).stream()
                        .filter(duty -> duty.id().trigger() == hearing.position())
                        .forEach(duty -> hearing.meet(duty, started)));
    }

    /** A second one in a period stands by for the first. */
    private static void started(Hearing hearing) {
        LocalDate day = LocalDate.ofInstant(hearing.at(), hearing.framework().zone());
        hearing.everyFocussedPeriod().stream()
                .filter(duty -> !hearing.at().isBefore(duty.arisen()))
                .filter(duty -> !day.isAfter(lastDay(duty)))
                .forEach(hearing::meet);
    }

    private static LocalDate lastDay(Duty duty) {
        return LocalDate.ofInstant(duty.due().orElseThrow(), duty.framework().zone())
                .minusDays(1);
    }
}
