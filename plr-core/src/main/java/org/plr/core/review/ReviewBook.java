package org.plr.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.journal.View;

/** Every review as its facts leave it. */
public final class ReviewBook implements View {
    private final Map<StreamId, Review> reviews = new HashMap<>();

    /** No review yet. */
    public ReviewBook() {}

    @Override
    public void on(Recorded recorded) {
        StreamId stream = recorded.draft().stream();
        if (recorded.fact() instanceof ReviewFact || recorded.fact() instanceof EarlierFact) {
            reviews.put(stream, fold(reviews.get(stream), recorded));
        }
    }

    /**
     * A review after one more fact of its stream; facts of other rooms leave it as it is.
     *
     * @param before the review before, or null before its allocation
     * @param recorded the fact
     * @return the review after it
     */
    public static Review fold(@Nullable Review before, Recorded recorded) {
        if (recorded.fact() instanceof ReviewFact fact) {
            return ReviewFold.fold(before, recorded, fact);
        }
        if (before == null) {
            throw new IllegalStateException("A review's stream starts with its allocation.");
        }
        return recorded.fact() instanceof EarlierFact.BroughtIn
                ? before.following(aftermath -> aftermath.asBroughtIn(recorded.occurredAt()))
                : before;
    }

    /**
     * One review.
     *
     * @param stream its stream
     * @return the review, or empty where there is none
     */
    public Optional<Review> at(StreamId stream) {
        return Optional.ofNullable(reviews.get(stream));
    }

    /**
     * All reviews, withdrawn ones too, in no order.
     *
     * @return the reviews as they are now
     */
    public List<Review> all() {
        return new ArrayList<>(reviews.values());
    }

    /** All reviews in the order of their references. */
    List<Review> inOrder() {
        return reviews.values().stream()
                .sorted((a, b) -> a.ref().text().compareTo(b.ref().text()))
                .toList();
    }
}
