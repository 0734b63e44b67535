package org.plr.core.tracker;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Desk;
import org.plr.core.command.Reference;
import org.plr.core.concern.Concern;
import org.plr.core.concern.ConcernBook;
import org.plr.core.duty.Duty;
import org.plr.core.duty.DutyBook;
import org.plr.core.framework.Framework;
import org.plr.core.journal.StreamId;
import org.plr.core.link.LinkBook;
import org.plr.core.link.LinkRegister;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;

/**
 * What an actor can ask of trackers: Service and Team Managers of their own area, a link reviewer of those of the Service
 * Managers whose link they are (LNK-2), the Quality Assurance Service's officers of all (TRK-2). A tracker is computed from
 * the facts whenever it is asked for, so that allocations, returns and outcomes of moderation stand in it as soon as they are
 * recorded (TRK-3).
 */
@RuleOf({"TRK-3", "LNK-2"})
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
     * @param links the link reviewers
     * @param reference the frameworks
     */
    public record Books(
            ReviewBook reviews, ConcernBook concerns, DutyBook duties, LinkBook links, Reference reference) {}

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
     * @return its reviews as they are now, empty where it has none; or the refusal, where the actor may not see it or no
     *     framework is in force
     */
    public Outcome<Tracker> area(UnitRef area) {
        Outcome<Tracker> found =
                desk.read(Permission.READ_TRACKER, () -> tracker(area), tracker -> Matter.ofArea(tracker.area()));
        return desk.notebook().shown(found, Trackers::about);
    }

    private static Stream<StreamId> about(Tracker tracker) {
        return tracker.reviews().stream()
                .map(tracked -> Review.stream(tracked.review().ref()));
    }

    private Optional<Tracker> tracker(UnitRef area) {
        Instant now = desk.now();
        return books.reference
                .inForce(now)
                .map(framework -> tracker(area, new Tracker.AsOf(now, desk.position(), framework)));
    }

    private Tracker tracker(UnitRef area, Tracker.AsOf asOf) {
        List<TrackedReview> reviews = books.reviews.all().stream()
                .filter(review -> review.area().equals(area))
                .sorted(IN_ORDER)
                .map(review -> tracked(review, asOf.framework()))
                .toList();
        PersonRef serviceManager = books.reference
                .organisations()
                .now()
                .serviceManager(area, desk.localDay(asOf.at()))
                .orElse(null);
        return new Tracker(area, asOf, new Tracker.FollowedBy(serviceManager, link(serviceManager)), reviews);
    }

    /** A review is judged by the framework in force when it was graded. */
    private TrackedReview tracked(Review review, Framework now) {
        StreamId stream = Review.stream(review.ref());
        Framework framework = review.graded()
                .map(graded -> books.reference.inForce(graded.at()).orElseThrow())
                .orElse(now);
        Concern concern = books.concerns.at(stream).orElseThrow();
        List<Duty> duties = books.duties.bySubject(stream);
        return new TrackedReview(
                concern,
                duties,
                Tracking.of(concern, duties, framework),
                link(review.responsible().serviceManager()));
    }

    private @Nullable PersonRef link(@Nullable PersonRef serviceManager) {
        return serviceManager == null
                ? null
                : books.links
                        .register()
                        .link(serviceManager)
                        .map(LinkRegister.Link::reviewer)
                        .orElse(null);
    }
}
