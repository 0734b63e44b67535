package org.plr.core.filing;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.journal.Sha256;
import org.plr.core.review.Review;
import org.plr.core.spi.DocumentKind;
import org.plr.core.spi.FilingRef;
import org.plr.core.spi.RecordDocument;

/**
 * Records that documents of a returned review are to be filed on the child's record (TRK-6), and that it was discussed in
 * supervision (TRK-5). A document that is on its way already keeps its key, so that it is never filed under two.
 *
 * @param contents what is to be filed, without the content itself
 */
@RuleOf({"TRK-5", "TRK-6"})
record Intending(List<Filing.Content> contents) implements Request {

    @Override
    public void check(Checks checks) {
        if (contents.isEmpty()) {
            checks.refuse(ClauseId.TRK_6, "$.documents", "missing", "Give at least one document.");
        }
        Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
        for (int i = 0; i < contents.size(); i++) {
            checkOne(contents.get(i), kinds, checks.entry("$.documents", i));
        }
    }

    private static void checkOne(Filing.Content content, Set<DocumentKind> kinds, Checks checks) {
        ClauseId clause = content.kind().clause();
        if (content.size() == 0) {
            checks.refuse(
                    clause,
                    "$.bytes",
                    "missing",
                    "Give a document with something in it: no record takes an empty one.");
        } else if (content.size() > RecordDocument.LARGEST) {
            checks.refuse(clause, "$.bytes", "too-large", "Give a document of 20 MiB at most.");
        }
        if (!kinds.add(content.kind())) {
            checks.refuse(clause, "$.kind", "twice", "Give one document of each kind: a review is filed as one.");
        }
    }

    /**
     * Decides what is to be filed.
     *
     * @param missing those of which the record's side has said just now that it knows nothing
     */
    Decision decide(FiledReview filed, Set<FilingRef> missing, Moment moment) {
        List<Refusal> refusals = refusals(filed, missing);
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        Decision decision = Decision.accept();
        for (Filing.Content content : contents()) {
            intended(filed, content)
                    .ifPresent(
                            fact -> decision.tell(Review.stream(filed.review().ref()), fact, moment));
        }
        return decision;
    }

    /** Why they cannot be filed, if they cannot; to be asked of a request that is well by itself. */
    List<Refusal> refusals(FiledReview filed, Set<FilingRef> missing) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < contents().size(); i++) {
            String path = "$.documents[" + i + "]";
            refusal(filed, contents().get(i), missing).ifPresent(refusal -> refusals.add(refusal.under(path)));
        }
        return refusals;
    }

    /** Why nothing of this kind can be filed, if nothing can. */
    static Optional<Refusal> early(FiledReview filed, DocumentKind kind) {
        Review review = filed.review();
        if (review.isWithdrawn()) {
            return refused(kind, "review.withdrawn", "File another review: this one was withdrawn and counts no more.");
        }
        if (review.returnedAt().isEmpty()) {
            return refused(kind, "review.not-returned", "Wait for the review's return: it has no outcome yet.");
        }
        return kind == DocumentKind.SUPERVISION && filed.discussedOrNull() == null
                ? refused(
                        kind, "supervision.not-discussed", "Have the discussion in supervision recorded first (TRK-5).")
                : Optional.empty();
    }

    private static Optional<Refusal> refusal(FiledReview filed, Filing.Content content, Set<FilingRef> missing) {
        DocumentKind kind = content.kind();
        Optional<Refusal> early = early(filed, kind);
        if (early.isPresent()) {
            return early;
        }
        Optional<Filing> done = filed.filed(kind);
        if (done.isPresent()) {
            return done.get().content().equals(content)
                    ? Optional.empty()
                    : refused(
                            kind,
                            "document.filed-already",
                            "Leave it, or mark the filing as wrong first: another document of this kind is on the record.");
        }
        if (kind == DocumentKind.REVIEW && filed.review().isAttached()) {
            return refused(
                    kind, "review.attached-already", "Leave it: this review was attached to the record by hand.");
        }
        Optional<Filing> open = filed.open(kind);
        return open.isEmpty()
                        || open.get().content().equals(content)
                        || missing.contains(open.get().ref())
                ? Optional.empty()
                : refused(
                        kind,
                        "document.on-its-way",
                        "Wait: another document of this kind is on its way, or it is not known whether it arrived. "
                                + "Ask with check, or file the same document again.");
    }

    private static Optional<Refusal> refused(DocumentKind kind, String code, String message) {
        return Optional.of(Refusal.by(kind.clause(), code, "$", message));
    }

    /** Nothing where it stands already; the key that it has where only its content is another. */
    private static Optional<FilingFact> intended(FiledReview filed, Filing.Content content) {
        Optional<Filing> known = filed.filed(content.kind()).or(() -> filed.open(content.kind()));
        if (known.filter(filing -> filing.content().equals(content)).isPresent()) {
            return Optional.empty();
        }
        FilingRef ref = known.map(Filing::ref).orElseGet(() -> keyOfNext(filed, content.kind()));
        return Optional.of(new FilingFact.Intended(ref, content.kind(), content.sha256(), content.size()));
    }

    /**
     * The first, second … of its kind has the same key whoever draws it, also in a journal that was restored from a backup of
     * before: there the record's side knows the document again.
     */
    private static FilingRef keyOfNext(FiledReview filed, DocumentKind kind) {
        ByteBuffer bytes = ByteBuffer.wrap(new Sha256()
                .field("filing")
                .field(filed.review().ref().text())
                .field(kind.name())
                .field(Long.toString(filed.count(kind)))
                .bytes());
        return new FilingRef(bytes.getLong(), bytes.getLong());
    }
}
