package org.plr.adapters.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.Acting;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.review.ReviewRef;

/** Reads the texts of one review, and keeps every refusal. */
final class Texts {
    private static final String ERASED = "narrative.erased";

    private final Acting reader;
    private final ReviewRef review;
    private final List<Refusal> refusals = new ArrayList<>();

    Texts(Acting reader, ReviewRef review) {
        this.reader = reader;
        this.review = review;
    }

    /** The words as paragraphs; of none, that nothing was written; of an erased one, that it was erased. */
    Html paragraphs(@Nullable NarrativeRef ref) {
        if (ref == null) {
            return Html.of("p class=\"quiet\"", "Nothing was written.");
        }
        Outcome<String> words = reader.reviews().text(review, ref);
        if (words.isAccepted()) {
            return Html.paragraphs(words.value());
        }
        if (words.refusals().stream().allMatch(refusal -> refusal.code().equals(ERASED))) {
            return Html.of("p class=\"quiet\"", "This text was erased.");
        }
        refusals.addAll(words.refusals());
        return Html.NOTHING;
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
