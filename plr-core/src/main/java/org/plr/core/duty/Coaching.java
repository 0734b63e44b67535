package org.plr.core.duty;

import java.util.List;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.journal.Fact;
import org.plr.core.moderation.ModerationFact.Coached;
import org.plr.core.moderation.ModerationFact.Decided;
import org.plr.core.moderation.ModerationFact.Reassigned;

/**
 * The moderator meets the manager who completed the review, to coach auditing skills (MOD-4). The first moderator owes it
 * from the decision, without a time; it passes on with their turn.
 */
@RuleOf("MOD-4")
final class Coaching implements DutyRule {

    @Override
    public void hear(Hearing hearing) {
        Fact fact = hearing.fact();
        if (fact instanceof Decided decided) {
            Terms terms = hearing.owedInReviewBy(decided.moderator())
                    .to(List.of(hearing.review().reviewer()));
            hearing.arise(ClauseId.MOD_4, terms, hearing.fromNow());
        } else if (fact instanceof Coached) {
            hearing.open(ClauseId.MOD_4).forEach(hearing::meet);
        } else if (fact instanceof Reassigned over) {
            hearing.open(ClauseId.MOD_4).stream()
                    .filter(duty -> duty.owedBy().equals(over.from()))
                    .forEach(duty -> hearing.handOver(duty, duty.terms().by(over.to()), over.from(), over.to()));
        }
    }
}
