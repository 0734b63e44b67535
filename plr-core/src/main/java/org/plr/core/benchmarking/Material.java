package org.plr.core.benchmarking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.ChildRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewFact;
import org.plr.core.review.ReviewFact.FeedbackHeard;
import org.plr.core.review.ReviewFact.FeedbackNotPossible;
import org.plr.core.review.ReviewFact.Reflected;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.StandardAnswer;

/**
 * What a participant is given of a review to grade it again (MOD-3): what was written and heard, the texts by their place,
 * and nothing of its grades or their reasons.
 *
 * @param review which review
 * @param child whose record it is about
 * @param reflectionOrNull what was written, or null where nothing was
 * @param voiceOrNull the feedback, or why there is none; null where the framework asks for neither
 */
public record Material(
        ReviewRef review,
        ChildRef child,
        @Nullable Reflected reflectionOrNull,
        @Nullable ReviewFact voiceOrNull) {

    static Material of(Review review) {
        return new Material(
                review.ref(),
                review.child(),
                review.reflection().orElse(null),
                review.voice().orElse(null));
    }

    /** {@return what was written, or empty where nothing was} */
    public Optional<Reflected> reflection() {
        return Optional.ofNullable(reflectionOrNull);
    }

    /** {@return {@link FeedbackHeard} or {@link FeedbackNotPossible}, or empty where there is neither} */
    public Optional<ReviewFact> voice() {
        return Optional.ofNullable(voiceOrNull);
    }

    /** {@return the texts that go with it} */
    public List<NarrativeRef> texts() {
        List<NarrativeRef> texts = new ArrayList<>();
        if (reflectionOrNull != null) {
            add(texts, reflectionOrNull.aloneReason());
            add(texts, reflectionOrNull.purposeAndFocus());
            add(texts, reflectionOrNull.livedExperience());
            add(texts, reflectionOrNull.needsToChange());
            add(texts, reflectionOrNull.worksWell());
            add(texts, reflectionOrNull.toDoBetter());
            reflectionOrNull.standards().stream().map(StandardAnswer::note).forEach(note -> add(texts, note));
        }
        if (voiceOrNull instanceof FeedbackHeard heard) {
            add(texts, heard.feedback());
        } else if (voiceOrNull instanceof FeedbackNotPossible not) {
            add(texts, not.why());
            add(texts, not.otherSource());
            add(texts, not.measures());
        }
        return List.copyOf(texts);
    }

    private static void add(List<NarrativeRef> texts, @Nullable NarrativeRef text) {
        if (text != null) {
            texts.add(text);
        }
    }
}
