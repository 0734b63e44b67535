package org.plr.core.duty;

import java.time.Instant;
import java.util.List;
import org.plr.core.calendar.Deadlines;
import org.plr.core.calendar.HolidaysLoaded;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.framework.Framework;
import org.plr.core.journal.Fact;
import org.plr.core.moderation.ModerationFact.DisputeDecided;
import org.plr.core.moderation.ModerationFact.Disputed;
import org.plr.core.people.Body;

/**
 * A dispute of a moderation is decided (MOD-5), by the Quality Assurance Service, which owes it. The text knows no dispute:
 * it has a time only where the council sets days, and newly loaded holidays move what is still open.
 */
@RuleOf("MOD-5")
final class DisputeSettling implements DutyRule {

    @Override
    public void hear(Hearing hearing) {
        Fact fact = hearing.fact();
        if (fact instanceof Disputed) {
            Terms terms = hearing.owedInReviewBy(Body.QUALITY_ASSURANCE_SERVICE);
            hearing.arise(
                    ClauseId.MOD_5,
                    terms,
                    Timing.from(hearing.at(), deadline(hearing.at(), terms.framework(), hearing)));
        } else if (fact instanceof DisputeDecided) {
            ofService(hearing.open(ClauseId.MOD_5)).forEach(hearing::meet);
        } else if (fact instanceof HolidaysLoaded) {
            ofService(hearing.openOwedBy(Body.QUALITY_ASSURANCE_SERVICE)).forEach(duty -> reckonAgain(duty, hearing));
        }
    }

    private static List<Duty> ofService(List<Duty> duties) {
        return duties.stream()
                .filter(duty -> duty.clause() == ClauseId.MOD_5)
                .filter(duty -> duty.owedBy().equals(Body.QUALITY_ASSURANCE_SERVICE))
                .toList();
    }

    private static void reckonAgain(Duty duty, Hearing hearing) {
        Deadline deadline = deadline(duty.arisen(), duty.framework(), hearing);
        if (!deadline.equals(duty.timing().deadline())) {
            hearing.move(duty, duty.timing().due(deadline));
        }
    }

    private static Deadline deadline(Instant from, Framework framework, Hearing hearing) {
        return framework
                .moderation()
                .consistency()
                .disputes()
                .decidedWithin()
                .map(days -> Deadline.of(Deadlines.due(from, days, framework.zone(), hearing.holidays())))
                .orElse(Deadline.NONE);
    }
}
