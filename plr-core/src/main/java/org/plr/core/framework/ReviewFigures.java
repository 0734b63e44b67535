package org.plr.core.framework;

import java.util.List;
import java.util.Objects;

/**
 * What a review reflects on and can be labelled with.
 *
 * @param standards the practice standards by area of work (COL-2)
 * @param principles the principles in use (VAL-1); the eight by default
 * @param typicalSources the codes of the sources in the record where feedback may be present (COL-7); six by default
 * @param wholeness what is asked of a review before it is returned
 */
public record ReviewFigures(
        PracticeStandards standards, List<Principle> principles, List<String> typicalSources, Wholeness wholeness) {
    /** No standards, the eight principles, the six sources of the text. */
    public static final ReviewFigures LITERAL = new ReviewFigures(
            PracticeStandards.NONE,
            List.of(Principle.values()),
            List.of(
                    "ASSESSMENTS",
                    "SUPERVISION_RECORDS",
                    "ANNUAL_FOSTER_CARER_REVIEWS",
                    "CASE_NOTES",
                    "COMPLAINTS_AND_COMPLIMENTS_LOGS",
                    "REVIEW_AND_CONFERENCE_QUESTIONNAIRES"),
            Wholeness.LITERAL);

    /** Keeps the lists as they are now. */
    public ReviewFigures {
        Objects.requireNonNull(standards, "standards");
        principles = List.copyOf(principles);
        typicalSources = List.copyOf(typicalSources);
        Objects.requireNonNull(wholeness, "wholeness");
    }
}
