package org.plr.core.concern;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.journal.View;
import org.plr.core.review.ReviewBook;
import org.plr.core.review.ReviewFact;

/** What follows from every review. Only reviews from which something followed take room here. */
public final class ConcernBook implements View {
    private final ReviewBook reviews;
    private final Map<StreamId, Concern.After> afters = new HashMap<>();

    /**
     * Beside a book of reviews, which is told of each entry first.
     *
     * @param reviews the reviews
     */
    public ConcernBook(ReviewBook reviews) {
        this.reviews = reviews;
    }

    @Override
    public void on(Recorded recorded) {
        StreamId stream = recorded.draft().stream();
        if (recorded.fact() instanceof ConcernFact fact) {
            Concern.After before = afters.getOrDefault(stream, Concern.After.NOTHING);
            afters.put(stream, fact.answer(new ConcernFold(before, recorded.occurredAt())));
        } else if (recorded.fact() instanceof ReviewFact fact && afters.containsKey(stream)) {
            reviews.at(stream)
                    .ifPresent(review -> afters.computeIfPresent(stream, (at, after) -> after.passedOn(fact, review)));
        }
    }

    /**
     * What follows from one review.
     *
     * @param stream the review's stream
     * @return the review with what follows, or empty where there is no such review
     */
    public Optional<Concern> at(StreamId stream) {
        return reviews.at(stream)
                .map(review -> new Concern(review, afters.getOrDefault(stream, Concern.After.NOTHING)));
    }
}
