package org.plr.core.filing;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.DocumentKind;
import org.plr.core.spi.FilingRef;

/**
 * One document that is to lie on a child's record, as its facts leave it. Holds refs and codes alone, so that it may be
 * logged; its texts are shown by {@code plr.as(actor).reviews().text(review, ref)}.
 *
 * @param ref the key by which the record's side knows it
 * @param review the review to which it belongs
 * @param content what it is
 * @param intendedAt when it was first to be handed over
 * @param standing where it stands
 * @param textOrNull the receipt where it was filed, also where that was wrong; what was said where it was rejected; else null
 * @param code the fixed code where it was rejected, else empty
 * @param wrongOrNull that it was filed wrongly, or null where it was not
 */
public record Filing(
        FilingRef ref,
        ReviewRef review,
        Content content,
        Instant intendedAt,
        Standing standing,
        @Nullable NarrativeRef textOrNull,
        String code,
        @Nullable Wrong wrongOrNull) {

    /**
     * What a document is.
     *
     * @param kind what it is
     * @param sha256 the hash of its content
     * @param size how many bytes it has
     */
    public record Content(DocumentKind kind, String sha256, int size) {}

    /**
     * Why a filing was wrong.
     *
     * @param reason the text
     * @param approver who approved that it is called wrong
     * @param howOrNull the text that says how it was put right, or null while it is not
     */
    public record Wrong(
            NarrativeRef reason,
            PersonRef approver,
            @Nullable NarrativeRef howOrNull) {}

    /** Where a document stands. */
    public enum Standing {
        /** It was to be handed over, and it is not known whether it arrived. */
        INTENDED,
        /** The record's side has it. */
        PENDING,
        /** It is on the child's record. */
        FILED,
        /** The record's side does not take it. */
        REJECTED,
        /** It was filed wrongly and still lies there. */
        WRONG,
        /** It was filed wrongly, and that was put right. */
        PUT_RIGHT;

        /** Whether the record's side has still to say what becomes of it. */
        public boolean isOpen() {
            return this == INTENDED || this == PENDING;
        }
    }

    /** {@return the receipt, or what was said where it was rejected; empty where there is neither} */
    public Optional<NarrativeRef> text() {
        return Optional.ofNullable(textOrNull);
    }

    /** {@return that and why it was filed wrongly, or empty where it was not} */
    public Optional<Wrong> wrong() {
        return Optional.ofNullable(wrongOrNull);
    }

    /** {@return what it is} */
    public DocumentKind kind() {
        return content.kind;
    }

    static Filing intended(ReviewRef review, FilingFact.Intended fact, Instant at) {
        return new Filing(fact.filing(), review, content(fact), at, Standing.INTENDED, null, "", null);
    }

    private static Content content(FilingFact.Intended fact) {
        return new Content(fact.kind(), fact.sha256(), fact.size());
    }

    /** The filing after one more fact of its own. */
    Filing after(FilingFact fact) {
        return fact.answer(new Fold());
    }

    private Filing with(Standing standing, @Nullable NarrativeRef text, String code, @Nullable Wrong wrong) {
        return new Filing(ref, review, content, intendedAt, standing, text, code, wrong);
    }

    /** How each fact changes a filing. */
    private final class Fold implements FilingFact.Cases<Filing> {

        @Override
        public Filing intended(FilingFact.Intended fact) {
            return new Filing(ref, review, content(fact), intendedAt, Standing.INTENDED, null, "", null);
        }

        @Override
        public Filing handedIn(FilingFact.HandedIn fact) {
            return with(Standing.PENDING, null, "", null);
        }

        @Override
        public Filing filed(FilingFact.Filed fact) {
            return with(Standing.FILED, fact.receipt(), "", null);
        }

        @Override
        public Filing rejected(FilingFact.Rejected fact) {
            return with(Standing.REJECTED, fact.words(), fact.code(), null);
        }

        @Override
        public Filing markedWrong(FilingFact.MarkedWrong fact) {
            return with(Standing.WRONG, textOrNull, "", new Wrong(fact.reason(), fact.approver(), null));
        }

        @Override
        public Filing putRight(FilingFact.PutRight fact) {
            Wrong was = wrong().orElseThrow();
            return with(Standing.PUT_RIGHT, textOrNull, "", new Wrong(was.reason, was.approver, fact.how()));
        }
    }
}
