package org.plr.core.moderation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Request;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;

/** Records that the first moderator met the manager who completed the review, to coach auditing skills (MOD-4). */
@RuleOf("MOD-4")
record Coaching() implements Request {

    @Override
    public void check(Checks checks) {}

    Decision decide(Case it) {
        List<Refusal> refusals = it.onlyDecided(ClauseId.MOD_4);
        PersonRef coach = it.moderation().turns().get(0).moderator();
        if (!coach.equals(it.whose())) {
            refusals.add(refusal("moderator.not-the-first", "Leave it to the first moderator, who meets the manager."));
        }
        if (it.moderation().isCoached()) {
            refusals.add(refusal("coaching.recorded", "Leave it as it is: the meeting was recorded already."));
        }
        return refusals.isEmpty() ? it.tell(new ModerationFact.Coached(coach)) : Decision.refuse(refusals);
    }

    private static Refusal refusal(String code, String message) {
        return Refusal.by(ClauseId.MOD_4, code, "$", message);
    }

    /**
     * Records that the manager who completed the review discussed the changed grade with one of those responsible (MOD-5).
     *
     * @param person with whom
     */
    @RuleOf("MOD-5")
    record OfChange(@Nullable PersonRef person) implements Request {

        @Override
        public void check(Checks checks) {
            checks.required(ClauseId.MOD_5, "$.person", person);
        }

        Decision decide(Case it) {
            PersonRef with = Objects.requireNonNull(person, "person");
            List<Refusal> refusals = it.onlyDecided(ClauseId.MOD_5);
            it.review().moderated().stream()
                    .reduce((first, last) -> last)
                    .ifPresent(last -> it.refuseBefore(last.at(), ClauseId.MOD_5, refusals));
            if (it.moderation().decision().isPresent() && isUnchanged(it.review())) {
                refusals.add(Refusal.by(
                        ClauseId.MOD_5, "grade.unchanged", "$", "Leave it: moderation did not change this grade."));
            }
            if (!it.review().responsible().people().contains(with)) {
                refusals.add(Refusal.by(
                        ClauseId.MOD_5,
                        "person.not-responsible",
                        "$.person",
                        "Name the practitioner, Team Manager or Service Manager responsible for the child."));
            }
            return refusals.isEmpty() ? it.tell(new ModerationFact.ChangeDiscussed(with)) : Decision.refuse(refusals);
        }

        private static boolean isUnchanged(Review review) {
            return review.moderated().stream().allMatch(once -> once.from().equals(once.to()));
        }
    }
}
