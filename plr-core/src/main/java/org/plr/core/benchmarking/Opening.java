package org.plr.core.benchmarking;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Request;
import org.plr.core.framework.Grade;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;

/**
 * Opens a benchmarking exercise (MOD-3).
 *
 * @param reviews the returned reviews that are graded again: 2 to 100, each once
 * @param participants who grades them: 2 to 500 people, each once
 * @param answerBy the local day by which answers are asked, or null where none is; later ones are taken until the close
 */
@RuleOf("MOD-3")
public record Opening(
        @Nullable List<Again> reviews,
        @Nullable List<PersonRef> participants,
        @Nullable LocalDate answerBy) implements Request {
    private static final int FEWEST = 2;
    private static final int MOST_REVIEWS = 100;
    private static final int MOST_PARTICIPANTS = 500;

    /**
     * A review that is graded again.
     *
     * @param review which review
     * @param gold the grade that the lead holds to be right, or null where the others' grades are the measure
     */
    public record Again(
            @Nullable ReviewRef review, @Nullable Grade gold) {

        /**
         * Without a gold grade.
         *
         * @param review which review
         * @return the review, held against the participants' own grades
         */
        public static Again of(ReviewRef review) {
            return new Again(review, null);
        }
    }

    @Override
    public void check(Checks checks) {
        if (checks.whole(ClauseId.MOD_3, "$.reviews", reviews) && reviews != null) {
            for (int i = 0; i < reviews.size(); i++) {
                checks.entry("$.reviews", i)
                        .required(ClauseId.MOD_3, "$.review", reviews.get(i).review());
            }
            number(checks, "$.reviews", reviews.stream().map(Again::review).toList(), MOST_REVIEWS);
        }
        if (checks.whole(ClauseId.MOD_3, "$.participants", participants) && participants != null) {
            number(checks, "$.participants", participants, MOST_PARTICIPANTS);
        }
    }

    private static void number(Checks checks, String path, List<?> named, int most) {
        if (named.size() < FEWEST) {
            checks.refuse(ClauseId.MOD_3, path, "too-few", "Name at least two: one alone shows no agreement.");
        } else if (named.size() > most) {
            checks.refuse(ClauseId.MOD_3, path, "too-many", "Name at most " + most + ", and open another for more.");
        }
        if (new HashSet<>(named).size() < named.size()) {
            checks.refuse(ClauseId.MOD_3, path, "repeated", "Name each once.");
        }
    }
}
