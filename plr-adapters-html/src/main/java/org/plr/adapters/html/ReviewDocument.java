package org.plr.adapters.html;

import java.util.List;
import org.plr.core.Acting;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.concern.Concern;
import org.plr.core.framework.Framework;
import org.plr.core.people.Organisation;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;

/**
 * A returned review as a document for the child's record (TRK-6): what was written (COL-1 to COL-8, VAL-1, VAL-3), the
 * grade with its reason, immediate concerns and actions. It names the child by reference alone. Each text is read as the
 * reader, so that access applies and the read log holds every read.
 */
public final class ReviewDocument {
    private final Acting reader;
    private final Names names;

    /**
     * Documents as somebody may see them.
     *
     * @param reader who reads: most often an officer of the Quality Assurance Service, who files it
     * @param names how people are written
     */
    public ReviewDocument(Acting reader, Names names) {
        this.reader = reader;
        this.names = names;
    }

    /**
     * The document of one review. The same review, read again with the same names, gives the same bytes.
     *
     * @param ref which review
     * @return the document; refused where the reader may not read the review, its concerns, the framework or the chart,
     *     where it is not returned, and where nothing was written, such as one brought in from an earlier tracker. A text
     *     that was erased is shown as erased
     */
    public Outcome<FiledDocument> of(ReviewRef ref) {
        Outcome<Review> review = reader.reviews().read(ref);
        if (!review.isAccepted()) {
            return Outcome.refused(review.refusals());
        }
        boolean isThere = review.value().returnedAt().isPresent()
                && review.value().reflection().isPresent()
                && review.value().graded().isPresent();
        return isThere ? of(review.value()) : Outcome.refused(List.of(notReturned()));
    }

    private static Refusal notReturned() {
        return Refusal.by(
                ClauseId.TRK_6,
                "document.not-returned",
                "$.review",
                "Complete the review first: only a returned review that holds what was written makes a document.");
    }

    private Outcome<FiledDocument> of(Review review) {
        Outcome<Framework> framework = reader.reference()
                .frameworkInForce(review.graded().orElseThrow().at());
        Outcome<Organisation> chart =
                reader.reference().organisationAsKnownAt(review.returnedAt().orElseThrow());
        Outcome<Concern> concern = reader.concerns().read(review.ref());
        for (Outcome<?> each : List.of(framework, chart, concern)) {
            if (!each.isAccepted()) {
                return Outcome.refused(each.refusals());
            }
        }
        return written(new Known(concern.value(), framework.value(), chart.value(), names));
    }

    private Outcome<FiledDocument> written(Known known) {
        Texts texts = new Texts(reader, known.review().ref());
        Html body = Html.join(
                new Facts(known).html(), new Written(known, texts).html(), new Following(known, texts).html());
        return texts.refusals().isEmpty()
                ? Outcome.accepted(new FiledDocument(Page.of("Practice Learning Review", body)))
                : Outcome.refused(texts.refusals());
    }
}
