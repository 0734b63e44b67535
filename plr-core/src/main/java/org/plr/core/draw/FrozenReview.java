package org.plr.core.draw;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.framework.Grade;

/**
 * A completed review as it stood when the month was frozen. A grade that changes later changes nothing in the draw.
 *
 * @param id the review's id
 * @param grade its grade at the freeze
 * @param stratumOrNull the part of the council it belongs to, or null where none is said
 */
public record FrozenReview(String id, Grade grade, @Nullable String stratumOrNull) {

    /** Refuses null for the id and the grade. */
    public FrozenReview {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(grade, "grade");
    }

    /**
     * A review without a stratum.
     *
     * @param id the review's id
     * @param grade its grade at the freeze
     * @return the review
     */
    public static FrozenReview of(String id, Grade grade) {
        return new FrozenReview(id, grade, null);
    }

    /**
     * The part of the council it belongs to.
     *
     * @return the stratum, or empty where none is said
     */
    public Optional<String> stratum() {
        return Optional.ofNullable(stratumOrNull);
    }

    /** With the id alone. */
    @Override
    public String toString() {
        return "review " + id;
    }
}
