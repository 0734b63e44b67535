package org.plr.core.tracker;

import java.time.Instant;
import java.util.List;
import org.plr.core.people.UnitRef;

/**
 * The reviews of one service area at a moment.
 *
 * @param area the service area
 * @param at the moment
 * @param reviews every review allocated in it, withdrawn ones too, by month and then by reference
 */
public record Tracker(UnitRef area, Instant at, List<TrackedReview> reviews) {

    /** Keeps the reviews as they are now. */
    public Tracker {
        reviews = List.copyOf(reviews);
    }

    /**
     * The Inadequate reviews that have not left the tracker (CON-4).
     *
     * @return those still tracked
     */
    public List<TrackedReview> tracked() {
        return reviews.stream().filter(TrackedReview::isTracked).toList();
    }
}
