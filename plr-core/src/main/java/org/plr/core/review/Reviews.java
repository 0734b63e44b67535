package org.plr.core.review;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.command.Decision;
import org.plr.core.command.Desk;
import org.plr.core.command.Handling;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.framework.Grade;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.StreamId;
import org.plr.core.people.Channel;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Responsibility;

/**
 * What an actor can do with Practice Learning Reviews. Every command answers with the review after it, or with every
 * refusal; a refusal changes nothing. Null where none is allowed throws; inside a request it is refused.
 */
public final class Reviews {
    private final Desk desk;
    private final ReviewBook book;
    private final Suitability suitability;

    /**
     * For the library's own use: {@code plr.as(actor).reviews()} gives one.
     *
     * @param desk where this actor's commands go
     * @param book the reviews as caught up
     * @param suitability what is known of reviewers (MOD-3, LNK-4)
     */
    public Reviews(Desk desk, ReviewBook book, Suitability suitability) {
        this.desk = desk;
        this.book = book;
        this.suitability = suitability;
    }

    /**
     * Gives a review to a manager (ROL-1, CON-5). Refused to anyone outside the Quality Assurance Service; of a restricted
     * record, to whoever has no explicit right; where the reviewer is no manager, or is the practitioner, where a post to be
     * told is vacant, and where a re-audit audits nothing Inadequate or goes to another manager without a reason; and, as the
     * council asks, to whoever has not reached its benchmark (MOD-3) or is not trained (LNK-4). A focussed review is given
     * out by {@code focussed().allocate}.
     *
     * @param request what is given to whom
     * @return the review with its new reference
     */
    public Outcome<Review> allocate(Allocation request) {
        return AllocatingUnderTerms.run(desk, book, request, new AllocatingUnderTerms.Asked(null, suitability));
    }

    /**
     * Keeps what was written of a review (COL-1 to COL-5, VAL-1, VAL-3); the latest counts. Refused where a part is
     * missing, where a standard is not of this area of work, and once the review is returned.
     *
     * @param review which review
     * @param request what was written
     * @return the review
     */
    public Outcome<Review> reflect(ReviewRef review, Reflection request) {
        return run(
                review, Permission.WRITE_REVIEW, request, (state, moment) -> Reflecting.decide(state, request, moment));
    }

    /**
     * Keeps direct feedback of the child or family (COL-6).
     *
     * @param review which review
     * @param request whose, and what they said
     * @return the review
     */
    public Outcome<Review> hear(ReviewRef review, Feedback request) {
        return run(review, Permission.WRITE_REVIEW, request, request::decide);
    }

    /**
     * Keeps why direct feedback was not possible (COL-7).
     *
     * @param review which review
     * @param request why not, where feedback is present, and which measures would enable it
     * @return the review
     */
    public Outcome<Review> hearNot(ReviewRef review, NoFeedback request) {
        return run(review, Permission.WRITE_REVIEW, request, request::decide);
    }

    /**
     * Gives the overall grade (COL-8). An Inadequate grade is shared in writing at once: its notices are kept with it,
     * and its duties begin when it was given, however late it is recorded (CON-1, CON-5).
     *
     * @param review which review
     * @param grade a grade on the framework's scale; null is refused
     * @param rationale the reason; null is refused where the framework asks for one
     * @return the review
     */
    public Outcome<Review> grade(ReviewRef review, @Nullable Grade grade, @Nullable String rationale) {
        Grading request = new Grading(grade, rationale);
        return run(review, Permission.GRADE_REVIEW, request, request::decide);
    }

    /**
     * Grades the impact on child and family, where the framework has a second axis (GOV-3); then a review is not returned
     * without.
     *
     * @param review which review
     * @param grade a grade on the framework's scale of impact; null is refused, and any where there is no such scale
     * @param rationale the reason; null is refused where the framework asks for one
     * @return the review
     */
    public Outcome<Review> gradeImpact(ReviewRef review, @Nullable Grade grade, @Nullable String rationale) {
        ImpactGrading request = new ImpactGrading(grade, rationale);
        return run(review, Permission.GRADE_REVIEW, request, request::decide);
    }

    /**
     * Returns the completed review to the Quality Assurance Service (ROL-2). Refused while it is not written, not graded,
     * or without the voice of the child and family (COL-2 to COL-8).
     *
     * @param review which review
     * @return the review
     */
    public Outcome<Review> complete(ReviewRef review) {
        return run(review, Permission.RETURN_REVIEW, new Returning(), Returning::decide);
    }

    /**
     * Puts a grade right that was recorded by mistake; the right one counts from when the wrong one was given. Duties
     * that the wrong grade alone began stand as void, and whoever was told is told of the correction. Refused once
     * moderation has decided the grade: that decision is disputed instead (MOD-5).
     *
     * @param review which review
     * @param grade the right grade
     * @param correction why, and who approved
     * @return the review
     */
    public Outcome<Review> correctGrade(ReviewRef review, @Nullable Grade grade, @Nullable Correction correction) {
        Correction.OfGrade request = new Correction.OfGrade(grade, correction);
        return run(review, Permission.CORRECT_REVIEW, request, request::decide);
    }

    /**
     * Gives a review that is not yet returned to another manager (ROL-1); refused as its allocation to them would be.
     *
     * @param review which review
     * @param to who completes it now
     * @param correction why, and who approved
     * @return the review
     */
    public Outcome<Review> reassign(ReviewRef review, @Nullable PersonRef to, @Nullable Correction correction) {
        Correction.OfReviewer request = new Correction.OfReviewer(to, correction);
        Matter matter = desk.asked(
                () -> book.at(Review.stream(review)).map(Reviews::matter).orElse(Matter.ofNobody()));
        return Restricted.asked(
                desk,
                Permission.REASSIGN_REVIEW,
                matter,
                restricted -> run(
                        review,
                        Permission.REASSIGN_REVIEW,
                        request,
                        (state, moment) ->
                                restricted.decide(state.child(), () -> request.decide(state, suitability, moment))));
    }

    /**
     * Withdraws a review that was recorded by mistake. Its duties stand as void and do not vanish.
     *
     * @param review which review
     * @param correction why, and who approved
     * @return the review
     */
    public Outcome<Review> withdraw(ReviewRef review, Correction correction) {
        return run(review, Permission.WITHDRAW_REVIEW, correction, correction::withdraw);
    }

    /**
     * Passes a responsibility for the child to another person, who is told from then on (CON-1, TRK-7).
     *
     * @param review which review
     * @param responsibility which responsibility
     * @param to who holds it now
     * @return the review
     */
    public Outcome<Review> handOver(ReviewRef review, @Nullable Responsibility responsibility, @Nullable PersonRef to) {
        Handover request = new Handover(responsibility, to);
        return run(review, Permission.HAND_OVER, request, request::decide);
    }

    /**
     * Records that a returned review was attached to the child's electronic record (TRK-6).
     *
     * @param review which review
     * @param receipt what the case system answered; kept as a text that can be erased
     * @return the review
     */
    public Outcome<Review> attach(ReviewRef review, @Nullable String receipt) {
        Filing request = new Filing(receipt);
        return run(review, Permission.ATTACH_TO_RECORD, request, request::decide);
    }

    /**
     * Records that one of those responsible was informed of the outcome by hand, where no notice reached them (TRK-7).
     *
     * @param review which review, returned
     * @param person who was informed: the practitioner, the Team Manager or the Service Manager
     * @param channel how
     * @return the review
     */
    public Outcome<Review> told(ReviewRef review, @Nullable PersonRef person, @Nullable Channel channel) {
        Telling.ByHand request = new Telling.ByHand(person, channel);
        return run(review, Permission.RECORD_SHARING, request, request::decide);
    }

    /**
     * Records that outcome and actions were discussed in supervision, on the child's record, by the actor (TRK-5).
     *
     * @param review which review
     * @return the review
     */
    public Outcome<Review> discussedInSupervision(ReviewRef review) {
        return run(review, Permission.RECORD_SUPERVISION, new Filing.InSupervision(), Filing.InSupervision::decide);
    }

    /**
     * One review. The read is noted in the read log first.
     *
     * @param review which review
     * @return the review, or the refusal
     */
    public Outcome<Review> read(ReviewRef review) {
        return desk.notebook().shown(found(review), Reviews::about);
    }

    private Outcome<Review> found(ReviewRef review) {
        StreamId stream = Review.stream(review);
        return desk.read(Permission.READ_REVIEW, () -> book.at(stream), Reviews::matter);
    }

    /**
     * Shows a text of a review. The read is noted in the read log first.
     *
     * @param review which review
     * @param ref the text, as one of the review's facts keeps it
     * @return the words, or the refusal; refused where the text was erased
     */
    public Outcome<String> text(ReviewRef review, NarrativeRef ref) {
        Outcome<Review> found = found(review);
        return found.isAccepted()
                ? desk.text(Review.stream(review), ref, matter(found.value()))
                : Outcome.refused(found.refusals());
    }

    /**
     * Every review that this actor may see, by its reference. The read of each is noted in the read log first.
     *
     * @return the reviews, in the order of their references
     */
    public List<Review> all() {
        return desk.notebook()
                .shown(desk.readAll(Permission.READ_REVIEW, book::inOrder, Reviews::matter), Reviews::about);
    }

    private static Stream<StreamId> about(Review review) {
        return Stream.of(Review.stream(review.ref()));
    }

    /**
     * Whose matter a review is.
     *
     * @param review the review
     * @return its unit, its reviewer and the people responsible
     */
    public static Matter matter(Review review) {
        return new Matter(
                review.area(),
                review.team(),
                List.of(review.reviewer()),
                review.responsible().people());
    }

    private Outcome<Review> run(
            ReviewRef review, Permission permission, Request request, BiFunction<Review, Moment, Decision> decide) {
        StreamId stream = Review.stream(review);
        return desk.run(
                request,
                Handling.of(
                                stream,
                                permission,
                                new Handling.Subject<>(
                                        () -> book.at(stream).orElse(null), Reviews::matter, ReviewBook::fold),
                                decide)
                        .restingOn("reference", "draw"));
    }
}
