package org.plr.core.filing;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.journal.View;
import org.plr.core.review.ReviewBook;
import org.plr.core.review.ReviewFact;

/** Every document that was to lie on a child's record, as the facts leave it. */
public final class FilingBook implements View {
    private final ReviewBook reviews;
    private final Map<StreamId, List<Filing>> filings = new LinkedHashMap<>();
    private final Map<StreamId, Instant> discussed = new HashMap<>();

    /**
     * Nothing filed yet.
     *
     * @param reviews the reviews as caught up
     */
    public FilingBook(ReviewBook reviews) {
        this.reviews = reviews;
    }

    @Override
    public void on(Recorded recorded) {
        StreamId stream = recorded.draft().stream();
        if (recorded.fact() instanceof FilingFact fact) {
            filings.put(stream, FiledReview.and(of(stream), fact, recorded));
        } else if (recorded.fact() instanceof ReviewFact.DiscussedInSupervision) {
            discussed.putIfAbsent(stream, recorded.occurredAt());
        }
    }

    /**
     * The documents of a review.
     *
     * @param review its stream
     * @return the documents, in the order in which they were first to be filed
     */
    public List<Filing> of(StreamId review) {
        return List.copyOf(filings.getOrDefault(review, List.of()));
    }

    Optional<FiledReview> at(StreamId review) {
        return reviews.at(review).map(found -> new FiledReview(found, of(review), discussed.get(review)));
    }

    /** Every document of which a condition holds, in the order in which their reviews first had any. */
    List<Filing> where(Predicate<Filing> condition) {
        return filings.values().stream().flatMap(List::stream).filter(condition).toList();
    }
}
