package org.plr.core.focussed;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.command.Decision;
import org.plr.core.command.Desk;
import org.plr.core.command.Handling;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.focussed.FocussedFact.Side;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.StreamId;
import org.plr.core.review.AllocatingUnderTerms;
import org.plr.core.review.Allocation;
import org.plr.core.review.Correction;
import org.plr.core.review.FocussedRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;

/**
 * What an actor can do with focussed (thematic) reviews: plan, commission, write and agree terms of reference, start, and
 * give out reviews under them. Every command answers with the focussed review after it, or with every refusal; a refusal
 * changes nothing.
 *
 * <p>Commissioned on 20 June 2022, with terms agreed on 4 July and started on 11 July, a focussed review meets the quarter
 * from July to September (FOC-1).
 */
public final class FocussedReviews {
    private final Desk desk;
    private final Books books;

    /**
     * What it asks.
     *
     * @param focussed the focussed reviews as caught up
     * @param reviews the reviews as caught up
     * @param terms says what is wrong with terms of reference
     */
    public record Books(FocussedBook focussed, ReviewBook reviews, TermsCheck terms) {}

    /**
     * For the library's own use: {@code plr.as(actor).focussed()} gives one.
     *
     * @param desk where this actor's commands go
     * @param books what it asks
     */
    public FocussedReviews(Desk desk, Books books) {
        this.desk = desk;
        this.books = books;
    }

    /**
     * Plans a focussed review (ELE-9). Refused where issue, cohort or aspect, or month is missing.
     *
     * @param request what is planned
     * @return the review with its new reference
     */
    public Outcome<FocussedReview> plan(Plan request) {
        ByteBuffer fresh = desk.fresh();
        FocussedRef ref = new FocussedRef(fresh.getLong(), fresh.getLong());
        Handling.Subject<FocussedReview> subject =
                new Handling.Subject<>(() -> null, none -> Matter.ofNobody(), FocussedReview::fold);
        return desk.run(
                request,
                Handling.beginning(
                        FocussedReview.stream(ref),
                        Permission.PLAN_FOCUSSED_REVIEW,
                        subject,
                        (none, moment) -> request.decide(ref, moment)));
    }

    /**
     * Commissions a planned review, by the Board (FOC-1, FOC-2). Refused to anyone else, without a source of the theme, and
     * where it is commissioned already.
     *
     * @param review which review
     * @param request the source of the theme
     * @return the review
     */
    public Outcome<FocussedReview> commission(FocussedRef review, Commission request) {
        return run(review, Permission.COMMISSION_FOCUSSED_REVIEW, request, request::decide);
    }

    /**
     * Says everything that keeps terms from being complete, and records nothing (FOC-3).
     *
     * @param review whose terms; its commission's day is held against their dates
     * @param terms the terms, of which any part may be missing
     * @return the refusals, none where the terms are complete; refused to whoever may not see the review
     */
    public Outcome<List<Refusal>> check(FocussedRef review, TermsOfReference terms) {
        Outcome<FocussedReview> found = read(review);
        return found.isAccepted()
                ? Outcome.accepted(books.terms.check(terms, commissionedOn(found.value())))
                : Outcome.refused(found.refusals());
    }

    private @Nullable LocalDate commissionedOn(FocussedReview review) {
        FocussedReview.Commissioned commission = review.commission();
        Instant at = commission == null ? null : commission.at();
        return at == null ? null : desk.localDay(at);
    }

    /**
     * Writes terms of reference, by the Service Manager Quality Assurance or the Board (FOC-3): the first, or a new version
     * with the reason of the change. Refused while anything is missing, with all of it; and before the commission. Both
     * agree each version anew.
     *
     * @param review which review
     * @param terms all six items
     * @param reason why the version before is changed; null of the first, and refused then of every later one
     * @return the review
     */
    public Outcome<FocussedReview> writeTerms(
            FocussedRef review, @Nullable TermsOfReference terms, @Nullable String reason) {
        TermsWriting request = new TermsWriting(terms, reason);
        return run(
                review, Permission.WRITE_TERMS, request, (state, moment) -> request.decide(state, books.terms, moment));
    }

    /**
     * Agrees the latest version of the terms (FOC-3). Refused for another version, to whoever does not hold the side's role,
     * and to whoever has agreed for the other side. To agree again changes nothing.
     *
     * @param review which review
     * @param version the version that was read
     * @param side for whom
     * @return the review
     */
    public Outcome<FocussedReview> agreeTerms(FocussedRef review, int version, @Nullable Side side) {
        TermsAgreeing request = new TermsAgreeing(version, side);
        return run(review, Permission.AGREE_TERMS, request, request::decide);
    }

    /**
     * Starts the review (FOC-3). Refused while its latest terms are missing or not agreed by both.
     *
     * @param review which review
     * @return the review
     */
    public Outcome<FocussedReview> start(FocussedRef review) {
        return run(review, Permission.START_FOCUSSED_REVIEW, new Starting(), Starting::decide);
    }

    /**
     * Gives out a Practice Learning Review under a focussed one (FOC-3, ROL-1). Refused until it is started and its latest
     * terms are agreed, to a reviewer whom they do not name, and beyond the sample's size.
     *
     * @param review under which
     * @param request a focussed allocation
     * @return the new review
     */
    public Outcome<Review> allocate(FocussedRef review, Allocation request) {
        Objects.requireNonNull(review, "review");
        return AllocatingUnderTerms.allocate(desk, books.reviews, request, new UnderTerms(review, books));
    }

    /**
     * Withdraws the review. Reviews that were given out under it stay.
     *
     * @param review which review
     * @param correction why, and who approved
     * @return the review
     */
    public Outcome<FocussedReview> withdraw(FocussedRef review, @Nullable Correction correction) {
        Withdrawing request = new Withdrawing(correction);
        return run(review, Permission.WITHDRAW_FOCUSSED_REVIEW, request, request::decide);
    }

    /**
     * One focussed review.
     *
     * @param review which review
     * @return the review, or the refusal
     */
    public Outcome<FocussedReview> read(FocussedRef review) {
        StreamId stream = FocussedReview.stream(review);
        return desk.read(Permission.READ_FOCUSSED_REVIEW, () -> books.focussed.at(stream), FocussedReviews::matter);
    }

    /**
     * Shows a text of a focussed review, such as why it was commissioned.
     *
     * @param review which review
     * @param ref the text, as one of the review's facts keeps it
     * @return the words, or the refusal; refused where the text was erased
     */
    public Outcome<String> text(FocussedRef review, NarrativeRef ref) {
        Outcome<FocussedReview> found = read(review);
        return found.isAccepted() ? desk.words(FocussedReview.stream(review), ref) : Outcome.refused(found.refusals());
    }

    /**
     * The programme of focussed reviews (ELE-9): every one that this actor may see.
     *
     * @return the reviews in the order in which they were planned
     */
    public List<FocussedReview> programme() {
        return desk.readAll(Permission.READ_FOCUSSED_REVIEW, books.focussed::all, FocussedReviews::matter);
    }

    /** It is the own matter of whoever its terms name. */
    private static Matter matter(FocussedReview review) {
        return new Matter(null, null, review.people(), List.of());
    }

    private Outcome<FocussedReview> run(
            FocussedRef review,
            Permission permission,
            Request request,
            BiFunction<FocussedReview, Moment, Decision> decide) {
        StreamId stream = FocussedReview.stream(review);
        return desk.run(
                request,
                Handling.of(
                        stream,
                        permission,
                        new Handling.Subject<>(
                                () -> books.focussed.at(stream).orElse(null),
                                FocussedReviews::matter,
                                FocussedReview::fold),
                        decide));
    }
}
