package org.plr.core.review;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;

/**
 * Direct feedback from the child, young person or a family member (COL-6).
 *
 * @param from whose, at least one, each once
 * @param feedback what they said
 */
@RuleOf("COL-6")
public record Feedback(@Nullable List<Voice> from, @Nullable String feedback) implements Request {

    @Override
    public void check(Checks checks) {
        List<Voice> voices = from;
        if (checks.whole(ClauseId.COL_6, "$.from", voices) && voices != null) {
            if (voices.isEmpty()) {
                checks.refuse(ClauseId.COL_6, "$.from", "missing", "Say whose feedback it is.");
            } else if (voices.stream().distinct().count() < voices.size()) {
                checks.refuse(ClauseId.COL_6, "$.from", "repeated", "Name each voice once.");
            }
        }
        checks.text(ClauseId.COL_6, "$.feedback", feedback);
    }

    Decision decide(Review review, Moment moment) {
        if (!Open.refusals(review).isEmpty()) {
            return Decision.refuse(Open.refusals(review));
        }
        List<Voice> voices = Objects.requireNonNull(from, "from");
        return Decision.accept()
                .tell(
                        Review.stream(review.ref()),
                        new ReviewFact.FeedbackHeard(voices, moment.pen().keep(feedback)),
                        moment);
    }

    /** No words: what was typed never reaches a log. */
    @Override
    public String toString() {
        return "feedback";
    }
}
