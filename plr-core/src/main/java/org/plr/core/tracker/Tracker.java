package org.plr.core.tracker;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.duty.Standing;
import org.plr.core.framework.Framework;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/**
 * The reviews of one service area at a moment.
 *
 * @param area the service area
 * @param asOf the moment
 * @param followedBy who follows its remedial actions
 * @param reviews every review allocated in it, withdrawn ones too, by month and then by reference
 */
public record Tracker(UnitRef area, AsOf asOf, FollowedBy followedBy, List<TrackedReview> reviews) {

    /** Keeps the reviews as they are now. */
    public Tracker {
        reviews = List.copyOf(reviews);
    }

    /**
     * From when a tracker is.
     *
     * @param at the moment
     * @param position how far the journal had come: the position of its last entry
     * @param framework the framework in force then, whose zone says which day it was
     */
    public record AsOf(Instant at, long position, Framework framework) {}

    /**
     * Who follows the remedial actions of a service until each is done (LNK-2), as chart and links have it at the moment.
     *
     * @param serviceManagerOrNull the area's Service Manager, or null where the chart has none
     * @param linkOrNull their link reviewer (LNK-1), or null where none was ever allocated
     */
    public record FollowedBy(
            @Nullable PersonRef serviceManagerOrNull,
            @Nullable PersonRef linkOrNull) {

        /** {@return the area's Service Manager, or empty where the chart has none} */
        public Optional<PersonRef> serviceManager() {
            return Optional.ofNullable(serviceManagerOrNull);
        }

        /** {@return their link reviewer (LNK-1), or empty where none was ever allocated} */
        public Optional<PersonRef> link() {
            return Optional.ofNullable(linkOrNull);
        }
    }

    /** {@return the moment at which it stood so} */
    public Instant at() {
        return asOf.at;
    }

    /**
     * The Inadequate reviews that have not left the tracker (CON-4).
     *
     * @return those still tracked
     */
    public List<TrackedReview> tracked() {
        return reviews.stream().filter(TrackedReview::isTracked).toList();
    }

    /**
     * Every remedial action of the area (LNK-2).
     *
     * @return the open, completed and withdrawn ones, by review, as they were raised
     */
    public List<TrackedAction> actions() {
        return reviews.stream().flatMap(review -> review.actions().stream()).toList();
    }

    /**
     * The remedial actions that have passed their limit and are not done (CON-3): none does so unseen (LNK-2).
     *
     * @return the overdue ones, by review
     */
    public List<TrackedAction> overdueActions() {
        return actions().stream()
                .filter(action -> action.standing(at()) == Standing.OVERDUE)
                .toList();
    }
}
