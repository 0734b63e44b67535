package org.plr.core.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Recorded;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;
import org.plr.core.review.ReviewFact;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.DocumentKind;
import org.plr.core.spi.FilingRef;

/**
 * A review with what of it is to lie on the child's record.
 *
 * @param review the review
 * @param filings its documents, in the order in which they were first to be filed
 * @param discussedOrNull when it was first discussed in supervision, or null
 */
record FiledReview(
        Review review, List<Filing> filings, @Nullable Instant discussedOrNull) {

    FiledReview {
        filings = List.copyOf(filings);
    }

    static FiledReview fold(@Nullable FiledReview before, Recorded recorded) {
        Review review = ReviewBook.fold(before == null ? null : before.review, recorded);
        List<Filing> filings = before == null ? List.of() : before.filings;
        Instant discussed = before == null ? null : before.discussedOrNull;
        if (recorded.fact() instanceof FilingFact fact) {
            filings = and(filings, fact, recorded);
        } else if (discussed == null && recorded.fact() instanceof ReviewFact.DiscussedInSupervision) {
            discussed = recorded.occurredAt();
        }
        return new FiledReview(review, filings, discussed);
    }

    /** The documents after one more fact of their review. */
    static List<Filing> and(List<Filing> filings, FilingFact fact, Recorded recorded) {
        List<Filing> after = new ArrayList<>(filings);
        for (int i = 0; i < after.size(); i++) {
            if (after.get(i).ref().equals(fact.filing())) {
                after.set(i, after.get(i).after(fact));
                return after;
            }
        }
        ReviewRef review = ReviewRef.of(recorded.draft().stream().subject());
        after.add(Filing.intended(review, (FilingFact.Intended) fact, recorded.occurredAt()));
        return after;
    }

    Optional<Filing> at(FilingRef ref) {
        return first(filing -> filing.ref().equals(ref));
    }

    /** The document of a kind that is on its way to the record. */
    Optional<Filing> open(DocumentKind kind) {
        return first(filing -> filing.kind() == kind && filing.standing().isOpen());
    }

    Optional<Filing> filed(DocumentKind kind) {
        return first(filing -> filing.kind() == kind && filing.standing() == Filing.Standing.FILED);
    }

    long count(DocumentKind kind) {
        return filings.stream().filter(filing -> filing.kind() == kind).count();
    }

    private Optional<Filing> first(Predicate<Filing> condition) {
        return filings.stream().filter(condition).findFirst();
    }

    /** The day that a document bears: of the return, or of the discussion; there is one when it may be filed. */
    Instant day(DocumentKind kind) {
        Instant day = kind == DocumentKind.REVIEW ? review.returnedAt().orElse(null) : discussedOrNull;
        return Objects.requireNonNull(day, "a document is filed when there is something to tell");
    }
}
