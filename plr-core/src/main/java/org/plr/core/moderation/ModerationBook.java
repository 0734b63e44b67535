package org.plr.core.moderation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.journal.View;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;

/** The moderation of every review. Only reviews that somebody was asked to moderate take room here. */
public final class ModerationBook implements View {
    private final ReviewBook reviews;
    private final Map<StreamId, Moderation> moderations = new HashMap<>();

    /**
     * Beside a book of reviews, which is told of each entry first.
     *
     * @param reviews the reviews
     */
    public ModerationBook(ReviewBook reviews) {
        this.reviews = reviews;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.fact() instanceof ModerationFact) {
            StreamId stream = recorded.draft().stream();
            moderations.put(stream, Moderation.fold(at(stream).orElseThrow(), recorded));
        }
    }

    /**
     * The moderation of one review, with everything that was judged.
     *
     * @param stream the review's stream
     * @return the moderation, not assigned where nobody was asked yet; empty where there is no such review
     */
    public Optional<Moderation> at(StreamId stream) {
        return reviews.at(stream).map(review -> with(review, moderations.get(stream)));
    }

    /** Every moderation that somebody was asked for, in no order. */
    List<Moderation> begun() {
        return moderations.keySet().stream()
                .flatMap(stream -> at(stream).stream())
                .toList();
    }

    private static Moderation with(Review review, @Nullable Moderation kept) {
        return kept == null
                ? new Moderation(review, "", List.of(), false)
                : new Moderation(review, kept.framework(), kept.steps(), false);
    }
}
