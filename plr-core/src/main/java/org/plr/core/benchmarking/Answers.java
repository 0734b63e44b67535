package org.plr.core.benchmarking;

import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;

/** Why something of an exercise is not shown. */
final class Answers {
    static final Refusal NOT_CLOSED =
            refusal("exercise.not-closed", "$", "Close the exercise first: there is no result before.");
    static final Refusal WITHDRAWN =
            refusal("exercise.withdrawn", "$", "Look at another exercise: this one was withdrawn.");
    static final Refusal REVIEW_WITHDRAWN =
            refusal("review.withdrawn", "$.review", "Leave this review out: it was withdrawn.");
    static final Refusal NOT_IN_IT =
            refusal("review.not-in-exercise", "$.review", "Name one of the exercise's reviews.");
    static final Refusal NO_SUCH_TEXT = refusal(
            "text.not-shown",
            "$.text",
            "Name a text that the exercise shows you now: others may follow when it is closed.");

    private Answers() {}

    private static Refusal refusal(String code, String path, String message) {
        return Refusal.by(ClauseId.MOD_3, code, path, message);
    }
}
