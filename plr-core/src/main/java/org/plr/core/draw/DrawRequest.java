package org.plr.core.draw;

import java.util.List;
import java.util.Objects;

/**
 * Everything that a draw depends on. The order of the lists has no part in it.
 *
 * @param seed what the tickets come from
 * @param rule how many are moderated
 * @param reviews the reviews completed in the period, as frozen
 * @param also reviews among them that are moderated without being drawn, though not for their grade; mostly none
 */
public record DrawRequest(Seed seed, DrawRule rule, List<FrozenReview> reviews, List<AlsoCertain> also) {

    /** Keeps the lists as they are now; refuses null. */
    public DrawRequest {
        Objects.requireNonNull(seed, "seed");
        Objects.requireNonNull(rule, "rule");
        reviews = List.copyOf(reviews);
        also = List.copyOf(also);
    }

    /**
     * A draw in which grades alone make certain.
     *
     * @param seed what the tickets come from
     * @param rule how many are moderated
     * @param reviews the reviews completed in the period, as frozen
     * @return the request
     */
    public static DrawRequest of(Seed seed, DrawRule rule, List<FrozenReview> reviews) {
        return new DrawRequest(seed, rule, reviews, List.of());
    }

    /** Without the reviews. */
    @Override
    public String toString() {
        return "a draw from " + reviews.size() + " reviews";
    }
}
