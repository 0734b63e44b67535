package org.plr.core.focussed;

import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.review.FocussedRef;

/**
 * A focussed review in the programme (ELE-9).
 *
 * @param issue whether the issue is known or emerging
 * @param issueWords the issue
 * @param concern whether a cohort of children or an aspect of practice is concerned
 * @param concernWords which cohort or aspect
 * @param month the local month for which it is planned
 */
@RuleOf("ELE-9")
public record Plan(
        @Nullable Issue issue,
        @Nullable String issueWords,
        @Nullable Concern concern,
        @Nullable String concernWords,
        @Nullable YearMonth month)
        implements Request {

    /** What kind of issue it is. */
    public enum Issue {
        /** It is known. */
        KNOWN,
        /** It is emerging. */
        EMERGING
    }

    /** What it concerns. */
    public enum Concern {
        /** A cohort of children. */
        COHORT,
        /** An aspect of practice. */
        ASPECT_OF_PRACTICE
    }

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.ELE_9, "$.issue", issue);
        checks.text(ClauseId.ELE_9, "$.issueWords", issueWords);
        checks.required(ClauseId.ELE_9, "$.concern", concern);
        checks.text(ClauseId.ELE_9, "$.concernWords", concernWords);
        checks.required(ClauseId.ELE_9, "$.month", month);
    }

    Decision decide(FocussedRef ref, Moment moment) {
        return Decision.accept()
                .tell(
                        FocussedReview.stream(ref),
                        new FocussedFact.Planned(
                                Objects.requireNonNull(issue, "issue"),
                                moment.pen().keep(issueWords),
                                Objects.requireNonNull(concern, "concern"),
                                moment.pen().keep(concernWords),
                                Objects.requireNonNull(month, "month")),
                        moment);
    }

    /** No words: what was typed never reaches a log. */
    @Override
    public String toString() {
        return "plan";
    }
}
