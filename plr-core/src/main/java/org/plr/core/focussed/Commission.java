package org.plr.core.focussed;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;

/**
 * The Board commissions a focussed review (FOC-1) and names the source of its theme (FOC-2).
 *
 * @param sources the kinds of source, each once
 * @param otherSource another source in words; required with {@link Source#OTHER}, and else null
 */
@RuleOf({"FOC-1", "FOC-2"})
public record Commission(
        @Nullable List<Source> sources, @Nullable String otherSource) implements Request {

    /** Where a theme comes from. */
    public enum Source {
        /** Scrutiny of performance data. */
        PERFORMANCE_DATA,
        /** Emerging concerns of one or more partner agencies. */
        PARTNER_AGENCIES,
        /** An area of concern of the Board itself. */
        BOARD_CONCERN,
        /** Another stated source. */
        OTHER
    }

    @Override
    public void check(Checks checks) {
        if (!checks.whole(ClauseId.FOC_2, "$.sources", sources) || sources == null) {
            return;
        }
        if (sources.isEmpty() || new HashSet<>(sources).size() < sources.size()) {
            checks.refuse(
                    ClauseId.FOC_2,
                    "$.sources",
                    sources.isEmpty() ? "missing" : "repeated",
                    "Name the source of the theme, or each of its sources once.");
        }
        if (sources.contains(Source.OTHER)) {
            checks.text(ClauseId.FOC_2, "$.otherSource", otherSource);
        } else if (otherSource != null) {
            checks.refuse(
                    ClauseId.FOC_2, "$.otherSource", "not-asked", "Name OTHER among the sources to put one in words.");
        }
    }

    Decision decide(FocussedReview review, Moment moment) {
        List<Refusal> refusals = InOrder.refusals(review, moment);
        if (review.commission() != null) {
            refusals.add(Refusal.by(
                    ClauseId.FOC_1, "commission.already-given", "$", "Plan another review: this one is commissioned."));
        }
        return refusals.isEmpty()
                ? Decision.accept()
                        .tell(
                                FocussedReview.stream(review.ref()),
                                new FocussedFact.Commissioned(
                                        Objects.requireNonNull(sources, "sources"),
                                        moment.pen().keepIfGiven(otherSource)),
                                moment)
                : Decision.refuse(refusals);
    }

    /** No words: what was typed never reaches a log. */
    @Override
    public String toString() {
        return "commission";
    }
}
