package org.plr.core.review;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * Why direct feedback was not possible, and what stands in its place (COL-7).
 *
 * @param why why it was not possible
 * @param sources the framework's codes of the sources in the child's record where feedback is present; may be empty
 * @param otherSource another source, in words, or null
 * @param noneFound true to state that the record holds no feedback; then no source is named
 * @param measures what would enable direct feedback, or null where nothing is needed
 * @param measuresBy by which local day; given with measures and only then
 */
@RuleOf("COL-7")
public record NoFeedback(
        @Nullable String why,
        @Nullable List<String> sources,
        @Nullable String otherSource,
        boolean noneFound,
        @Nullable String measures,
        @Nullable LocalDate measuresBy)
        implements Request {

    @Override
    public void check(Checks checks) {
        checks.text(ClauseId.COL_7, "$.why", why);
        checks.optionalText(ClauseId.COL_7, "$.otherSource", otherSource);
        checkSources(checks);
        checks.optionalText(ClauseId.COL_7, "$.measures", measures);
        if (measures != null) {
            checks.required(ClauseId.COL_7, "$.measuresBy", measuresBy);
        } else if (measuresBy != null) {
            checks.refuse(ClauseId.COL_7, "$.measures", "missing", "Say which measures are in place by that day.");
        }
    }

    private void checkSources(Checks checks) {
        List<String> codes = sources;
        if (!checks.whole(ClauseId.COL_7, "$.sources", codes) || codes == null) {
            return;
        }
        for (int i = 0; i < codes.size(); i++) {
            checks.text(ClauseId.COL_7, "$.sources[" + i + "]", codes.get(i));
        }
        boolean named = !codes.isEmpty() || otherSource != null;
        if (named == noneFound) {
            checks.refuse(
                    ClauseId.COL_7,
                    "$.sources",
                    noneFound ? "contradictory" : "missing",
                    "Name where feedback is present in the child's record, or state that none was found; not both.");
        }
        if (codes.stream().distinct().count() < codes.size()) {
            checks.refuse(ClauseId.COL_7, "$.sources", "repeated", "Name each source once.");
        }
    }

    Decision decide(Review review, Moment moment) {
        List<Refusal> refusals = new ArrayList<>(Open.refusals(review));
        List<String> codes = Objects.requireNonNull(sources, "sources");
        List<String> typical = moment.framework().typicalSources();
        for (int i = 0; i < codes.size(); i++) {
            if (!typical.contains(codes.get(i))) {
                refusals.add(Refusal.by(
                        ClauseId.COL_7,
                        "sources.unknown",
                        "$.sources[" + i + "]",
                        "Choose from " + String.join(", ", typical) + ", or describe the other source in words."));
            }
        }
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        return Decision.accept()
                .tell(
                        Review.stream(review.ref()),
                        new ReviewFact.FeedbackNotPossible(
                                moment.pen().keep(why),
                                codes,
                                moment.pen().keepIfGiven(otherSource),
                                moment.pen().keepIfGiven(measures),
                                measuresBy),
                        moment);
    }

    /** No words: what was typed never reaches a log. */
    @Override
    public String toString() {
        return "no feedback";
    }
}
