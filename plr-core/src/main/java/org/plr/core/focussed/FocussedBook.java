package org.plr.core.focussed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.journal.View;

/** Every focussed review as its facts leave it. */
public final class FocussedBook implements View {
    private final Map<StreamId, FocussedReview> reviews = new LinkedHashMap<>();

    /** No focussed review yet. */
    public FocussedBook() {}

    @Override
    public void on(Recorded recorded) {
        if (recorded.fact() instanceof FocussedFact) {
            StreamId stream = recorded.draft().stream();
            reviews.put(stream, FocussedReview.fold(reviews.get(stream), recorded));
        }
    }

    /**
     * One focussed review.
     *
     * @param stream its stream
     * @return the review, or empty where there is none
     */
    public Optional<FocussedReview> at(StreamId stream) {
        return Optional.ofNullable(reviews.get(stream));
    }

    /**
     * All focussed reviews, withdrawn ones too.
     *
     * @return the reviews as they are now, in the order in which they were planned
     */
    public List<FocussedReview> all() {
        return new ArrayList<>(reviews.values());
    }
}
