package org.plr.core.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.plr.core.journal.StreamId;
import org.plr.core.people.Channel;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Correction;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.Reviews;

/**
 * What an actor can do about immediate concerns and remedial actions (CON-1 to CON-3). Every command answers with what
 * then follows from the review, or with every refusal; a refusal changes nothing.
 */
public final class Concerns {
    private final Desk desk;
    private final ConcernBook book;
    private final Function<Concern, Matter> matter;

    /**
     * For the library's own use: {@code plr.as(actor).concerns()} gives one.
     *
     * @param desk where this actor's commands go
     * @param book what follows from reviews, as caught up
     */
    public Concerns(Desk desk, ConcernBook book) {
        this(desk, book, concern -> Reviews.matter(concern.review()));
    }

    /**
     * For the library's own use, where a review is the matter of others than its reviewer, such as its moderators.
     *
     * @param desk where this actor's commands go
     * @param book what follows from reviews, as caught up
     * @param matter whose matter a review's concerns are
     */
    public Concerns(Desk desk, ConcernBook book, Function<Concern, Matter> matter) {
        this.desk = desk;
        this.book = book;
        this.matter = matter;
    }

    /**
     * Raises an immediate concern (CON-1). It is shared in writing at once: a notice to each of those responsible is kept
     * with it. Say with {@code at} when it was identified; recording it late starts no clock anew.
     *
     * <p>A concern identified on 28 March 2026 at 17:00 is to be shared by 29 March at 18:00: 24 hours, though the clocks
     * go forward between.
     *
     * @param review the review that raises it
     * @param what what the concern is
     * @return what follows from the review
     */
    public Outcome<Concern> raise(ReviewRef review, @Nullable String what) {
        ConcernRaising request = new ConcernRaising(what);
        return run(review, Permission.RAISE_CONCERN, request, request::decide);
    }

    /**
     * Records that one of those responsible was told in writing by hand, where no notice reached them (CON-1).
     *
     * @param review the review
     * @param recipient who was told: the practitioner, the Team Manager or the Service Manager
     * @param channel how
     * @return what follows from the review
     */
    public Outcome<Concern> shared(ReviewRef review, @Nullable PersonRef recipient, @Nullable Channel channel) {
        ConcernRaising.ByHand request = new ConcernRaising.ByHand(recipient, channel);
        return run(review, Permission.RECORD_SHARING, request, request::decide);
    }

    /**
     * Records immediate action (CON-2).
     *
     * @param review the review
     * @param by who took it
     * @param what what was done
     * @return what follows from the review
     */
    public Outcome<Concern> acted(ReviewRef review, @Nullable PersonRef by, @Nullable String what) {
        ImmediateAction request = new ImmediateAction(by, what);
        return run(review, Permission.RECORD_IMMEDIATE_ACTION, request, request::decide);
    }

    /**
     * Raises a remedial action (CON-3), to be completed within the framework's limit or sooner.
     *
     * @param review the review
     * @param owner who completes it
     * @param what what is to be done
     * @param sooner the local day by which the child needs it, or null for the framework's limit
     * @return what follows from the review; the new action is the last
     */
    public Outcome<Concern> raiseAction(
            ReviewRef review, @Nullable PersonRef owner, @Nullable String what, @Nullable LocalDate sooner) {
        ActionRaising request = new ActionRaising(owner, what, sooner);
        return run(review, Permission.RAISE_ACTION, request, request::decide);
    }

    /**
     * Records that a remedial action was completed with the child and family (CON-3).
     *
     * @param review the review
     * @param action which action
     * @param evidence what shows it, or null
     * @return what follows from the review
     */
    public Outcome<Concern> completeAction(ReviewRef review, ActionRef action, @Nullable String evidence) {
        ActionChange.Completing request = new ActionChange.Completing(action, evidence);
        return run(review, Permission.COMPLETE_ACTION, request, request::decide);
    }

    /**
     * Tries {@link #completeAction} and records nothing: for a form or a file that is checked as a whole before any of it
     * is taken. What is accepted here can still be refused a moment later, where somebody else was faster.
     *
     * @param review the review
     * @param action which action
     * @param evidence what shows it, or null
     * @return every refusal that it would meet now, empty where it would be accepted
     */
    public List<Refusal> tryCompleting(ReviewRef review, ActionRef action, @Nullable String evidence) {
        ActionChange.Completing request = new ActionChange.Completing(action, evidence);
        return desk.tried(request, handling(review, Permission.COMPLETE_ACTION, request::decide));
    }

    /**
     * Passes a remedial action to another owner; the day by which it is to be done stays.
     *
     * @param review the review
     * @param action which action
     * @param to who completes it now
     * @return what follows from the review
     */
    public Outcome<Concern> handOverAction(ReviewRef review, ActionRef action, @Nullable PersonRef to) {
        ActionChange.HandingOver request = new ActionChange.HandingOver(action, to);
        return run(review, Permission.HAND_OVER_ACTION, request, request::decide);
    }

    /**
     * Withdraws a remedial action that was raised by mistake; its duty stands as void.
     *
     * @param review the review
     * @param action which action
     * @param correction why, and who approved
     * @return what follows from the review
     */
    public Outcome<Concern> withdrawAction(ReviewRef review, ActionRef action, Correction correction) {
        ActionChange.Withdrawing request = new ActionChange.Withdrawing(action, correction);
        return run(review, Permission.WITHDRAW_ACTION, request, request::decide);
    }

    /**
     * What follows from one review. The read is noted in the read log first.
     *
     * @param review the review
     * @return its concerns, sharing and actions, or the refusal
     */
    public Outcome<Concern> read(ReviewRef review) {
        StreamId stream = Review.stream(review);
        return desk.notebook()
                .shown(desk.read(Permission.READ_REVIEW, () -> book.at(stream), matter), found -> Stream.of(stream));
    }

    private Outcome<Concern> run(
            ReviewRef review, Permission permission, Request request, BiFunction<Concern, Moment, Decision> decide) {
        return desk.run(request, handling(review, permission, decide));
    }

    private Handling<Concern> handling(
            ReviewRef review, Permission permission, BiFunction<Concern, Moment, Decision> decide) {
        StreamId stream = Review.stream(review);
        return Handling.of(
                        stream,
                        permission,
                        new Handling.Subject<>(() -> book.at(stream).orElse(null), matter, Concern::fold),
                        decide)
                .restingOn("reference", "draw");
    }
}
