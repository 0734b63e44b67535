package org.plr.core.tracker;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plr.core.Outcome;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.command.Desk;
import org.plr.core.command.Reference;
import org.plr.core.concern.ConcernBook;
import org.plr.core.duty.Duty;
import org.plr.core.duty.DutyBook;
import org.plr.core.framework.Framework;
import org.plr.core.journal.StreamId;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;

/**
 * What an actor can ask of trackers: Service and Team Managers of their own area, a link reviewer of those of the Service
 * Managers whose link they are (LNK-2), the Quality Assurance Service's officers of all.
 */
public final class Trackers {
    private static final Comparator<Review> IN_ORDER = Comparator.comparing(
                    (Review review) -> review.month().map(Object::toString).orElse(""))
            .thenComparing(review -> review.ref().text());

    private final Desk desk;
    private final Books books;

    /**
     * What a tracker is computed from.
     *
     * @param reviews the reviews
     * @param concerns what follows from them
     * @param duties the duties
     * @param reference the frameworks
     */
    public record Books(ReviewBook reviews, ConcernBook concerns, DutyBook duties, Reference reference) {}

    /**
     * For the library's own use: {@code plr.as(actor).trackers()} gives one.
     *
     * @param desk where this actor's queries go
     * @param books what a tracker is computed from
     */
    public Trackers(Desk desk, Books books) {
        this.desk = desk;
        this.books = books;
    }

    /**
     * The tracker of a service area. The read of each review on it is noted in the read log first, in one batch.
     *
     * @param area the service area
     * @return its reviews as they are now, or the refusal
     */
    public Outcome<Tracker> area(UnitRef area) {
        Outcome<Tracker> found = desk.read(
                Permission.READ_TRACKER, () -> Optional.of(tracker(area)), tracker -> Matter.ofArea(tracker.area()));
        return desk.notebook().shown(found, Trackers::about);
    }

    private static Stream<StreamId> about(Tracker tracker) {
        return tracker.reviews().stream()
                .map(tracked -> Review.stream(tracked.review().ref()));
    }

    private Tracker tracker(UnitRef area) {
        Instant now = desk.now();
        List<TrackedReview> reviews = books.reviews.all().stream()
                .filter(review -> review.area().equals(area))
                .sorted(IN_ORDER)
                .map(review -> tracked(Review.stream(review.ref()), now))
                .toList();
        return new Tracker(area, now, reviews);
    }

    /** A review is judged by the framework in force when it was graded. */
    private TrackedReview tracked(StreamId stream, Instant now) {
        var concern = books.concerns.at(stream).orElseThrow();
        Instant judged = concern.review().graded().map(Review.Graded::at).orElse(now);
        Framework framework = books.reference.inForce(judged).orElseThrow();
        List<Duty> duties = books.duties.bySubject(stream);
        return Tracking.of(concern, duties, framework);
    }
}
