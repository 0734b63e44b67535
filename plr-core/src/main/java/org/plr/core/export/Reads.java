package org.plr.core.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plr.core.Outcome;
import org.plr.core.access.Permission;
import org.plr.core.command.Desk;
import org.plr.core.journal.StreamId;
import org.plr.core.people.ChildRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.Read;
import org.plr.core.spi.ReadLog;

/**
 * Who read what is known of a child, as the read log has it: for the Service Manager Quality Assurance, and for whoever
 * answers a child's request for access. To ask is noted nowhere: it shows nothing of a child.
 */
public final class Reads {
    private static final List<StreamId> IN_BULK = List.of(ReadLog.OPEN_CASES, ReadLog.JOURNAL);

    private final Desk desk;
    private final ReviewBook reviews;

    /**
     * For the library's own use: {@code plr.as(actor).reads()} gives one.
     *
     * @param desk where this actor's queries go
     * @param reviews says whose child a review is
     */
    public Reads(Desk desk, ReviewBook reviews) {
        this.desk = desk;
        this.reviews = reviews;
    }

    /**
     * Who read a review.
     *
     * @param review the review, known or not: it may be withdrawn, or its log older than its journal
     * @return each read that is kept, in the order in which they were noted, or the refusal
     * @throws org.plr.core.spi.PortUnavailableException where the log cannot be read now
     */
    public Outcome<List<Read>> of(ReviewRef review) {
        StreamId stream = Review.stream(review);
        return desk.ask(Permission.READ_READS, () -> Outcome.accepted(Set.of(stream)))
                .map(desk.notebook()::readsOf);
    }

    /**
     * Who read about a child: each of its reviews, and what was read in bulk and may have shown it, which is every open
     * case ({@link ReadLog#OPEN_CASES}) and the journal itself ({@link ReadLog#JOURNAL}).
     *
     * @param child the child
     * @return each read that is kept, in the order in which they were noted, or the refusal
     * @throws org.plr.core.spi.PortUnavailableException where the log cannot be read now
     */
    public Outcome<List<Read>> about(ChildRef child) {
        return desk.ask(Permission.READ_READS, () -> Outcome.accepted(streamsOf(child)))
                .map(desk.notebook()::readsOf);
    }

    private Set<StreamId> streamsOf(ChildRef child) {
        Set<StreamId> streams = new LinkedHashSet<>(IN_BULK);
        reviews.all().stream()
                .filter(review -> review.child().equals(child))
                .forEach(review -> streams.add(Review.stream(review.ref())));
        return streams;
    }
}
