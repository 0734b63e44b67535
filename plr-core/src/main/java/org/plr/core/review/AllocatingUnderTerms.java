package org.plr.core.review;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.command.Desk;
import org.plr.core.command.Handling;
import org.plr.core.command.Moment;

/** Gives a review its new reference, and to a manager; a focussed one under terms of reference alone (FOC-3). */
public final class AllocatingUnderTerms {
    private AllocatingUnderTerms() {}

    /**
     * What is asked beside the allocation itself.
     *
     * @param terms the terms under which it is given out, or null for a collaborative review
     * @param suitability what is known of the reviewer; of a focussed review, its terms ask and nothing else does
     */
    record Asked(@Nullable Terms terms, Suitability suitability) {}

    /** The terms under which a focussed review is given out, as they stand when that is decided. */
    public interface Terms {

        /**
         * The focussed review whose terms they are.
         *
         * @return its reference
         */
        FocussedRef focussed();

        /**
         * Which version.
         *
         * @return 1 or more; 0 where there is none, and then there are refusals
         */
        int version();

        /**
         * Why nothing may be given out under them, if nothing may.
         *
         * @param request what is given to whom
         * @param moment who acts and when
         * @return the refusals, empty where it may
         */
        List<Refusal> refusals(Allocation request, Moment moment);
    }

    /**
     * For the library's own use: {@code plr.as(actor).focussed().allocate(...)} asks it.
     *
     * @param desk where the actor's commands go
     * @param book the reviews as caught up
     * @param request what is given to whom
     * @param terms the terms
     * @return the review with its new reference, or the refusals
     */
    public static Outcome<Review> allocate(Desk desk, ReviewBook book, Allocation request, Terms terms) {
        return run(desk, book, request, new Asked(terms, Suitability.ANYBODY));
    }

    static Outcome<Review> run(Desk desk, ReviewBook book, Allocation request, Asked asked) {
        ByteBuffer fresh = desk.fresh();
        ReviewRef ref = new ReviewRef(fresh.getLong(), fresh.getLong());
        Handling.Subject<Review> subject =
                new Handling.Subject<>(() -> null, none -> Matter.ofNobody(), ReviewBook::fold);
        return Restricted.asked(
                desk,
                Permission.ALLOCATE_REVIEW,
                Matter.ofNobody(),
                restricted -> desk.run(
                        request,
                        Handling.beginning(
                                Review.stream(ref),
                                Permission.ALLOCATE_REVIEW,
                                subject,
                                (none, moment) -> restricted.decide(
                                        request.child(),
                                        () -> new Allocating(ref, request, moment)
                                                .decide(
                                                        auditedBefore(book, request)
                                                                .orElse(null),
                                                        asked)))));
    }

    private static Optional<Review> auditedBefore(ReviewBook book, Allocation request) {
        return request.again()
                .flatMap(again -> again.of() == null ? Optional.empty() : book.at(Review.stream(again.of())));
    }
}
