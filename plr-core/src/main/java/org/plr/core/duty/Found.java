package org.plr.core.duty;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.framework.Grade;

/**
 * What a review found, as far as times follow from it.
 *
 * @param grade the overall grade (COL-8)
 * @param immediateConcern whether there is an immediate concern for a child (CON-1)
 * @param identifiedAt when it was found
 * @param gradedAtOrNull when the grade was given, or null where that is not known
 * @param actionRaisedAtOrNull when the remedial action was raised (CON-3), or null where that is not known
 */
public record Found(
        Grade grade,
        boolean immediateConcern,
        Instant identifiedAt,
        @Nullable Instant gradedAtOrNull,
        @Nullable Instant actionRaisedAtOrNull) {

    /** Refuses null where nothing else is said. */
    public Found {
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(identifiedAt, "identifiedAt");
    }

    /** {@return when the grade was given; when it was found, where that is not known} */
    public Instant gradedAt() {
        return Optional.ofNullable(gradedAtOrNull).orElse(identifiedAt);
    }

    /** {@return when the remedial action was raised; when it was found, where that is not known} */
    public Instant actionRaisedAt() {
        return Optional.ofNullable(actionRaisedAtOrNull).orElse(identifiedAt);
    }

    /** {@return the earlier of finding and grading, from which written sharing counts by default (CON-1)} */
    public Instant firstKnownAt() {
        return gradedAt().isBefore(identifiedAt) ? gradedAt() : identifiedAt;
    }

    /** {@return the later of finding and grading, from which written sharing counts where the council says so (CON-1)} */
    public Instant lastKnownAt() {
        return gradedAt().isAfter(identifiedAt) ? gradedAt() : identifiedAt;
    }
}
