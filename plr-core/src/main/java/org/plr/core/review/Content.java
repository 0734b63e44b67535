package org.plr.core.review;

import org.jspecify.annotations.Nullable;

/**
 * What a review says: the latest of each part.
 *
 * @param reflection the reflection, or null while there is none
 * @param voice {@link ReviewFact.FeedbackHeard} or {@link ReviewFact.FeedbackNotPossible}, or null while neither
 * @param impact the grade of the impact, or null while there is none
 * @param focussed the focussed review under whose terms it was given out, or null where it is collaborative
 */
record Content(
        ReviewFact.@Nullable Reflected reflection,
        @Nullable ReviewFact voice,
        Review.@Nullable Graded impact,
        @Nullable FocussedRef focussed) {
    static final Content NONE = new Content(null, null, null, null);

    Content saying(ReviewFact.@Nullable Reflected newReflection, @Nullable ReviewFact newVoice) {
        return new Content(newReflection, newVoice, impact, focussed);
    }

    Content with(Review.Graded newImpact) {
        return new Content(reflection, voice, newImpact, focussed);
    }

    Content under(FocussedRef terms) {
        return new Content(reflection, voice, impact, terms);
    }
}
