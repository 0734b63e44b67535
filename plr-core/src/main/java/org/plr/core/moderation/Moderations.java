package org.plr.core.moderation;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.command.Decision;
import org.plr.core.command.Desk;
import org.plr.core.command.Handling;
import org.plr.core.command.Moment;
import org.plr.core.command.Reference;
import org.plr.core.command.Request;
import org.plr.core.concern.Concern;
import org.plr.core.concern.ConcernBook;
import org.plr.core.concern.Concerns;
import org.plr.core.draw.DrawBook;
import org.plr.core.framework.Grade;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Correction;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;

/**
 * What an actor can do about the moderation of reviews (MOD-1, MOD-4 to MOD-8). Every command answers with the moderation
 * as this actor may see it, or with every refusal; a refusal changes nothing. Whoever has yet to judge sees no judgement of
 * others, whatever else they may see.
 */
public final class Moderations {
    private static final Refusal WITHHELD = Refusal.plain(
            "narrative.withheld", "$", "Judge the review first: until then you do not see what others wrote of it.");

    private final Desk desk;
    private final Books books;

    /**
     * What is known of moderations.
     *
     * @param moderations the moderations as caught up
     * @param concerns what follows from reviews, as caught up
     * @param reference the frameworks and holidays
     * @param draws the monthly draws (MOD-2), as caught up
     */
    public record Books(ModerationBook moderations, ConcernBook concerns, Reference reference, DrawBook draws) {

        /** A moderation is judged for good by the framework in force when it was first assigned. */
        Case at(Moment moment, Moderation moderation) {
            boolean isBegun = !moderation.framework().isEmpty();
            return new Case(
                    moderation,
                    isBegun
                            ? reference
                                    .frameworks()
                                    .byHash(moderation.framework())
                                    .orElseThrow()
                            : moment.framework(),
                    moment);
        }
    }

    /**
     * For the library's own use: {@code plr.as(actor).moderations()} gives one.
     *
     * @param desk where this actor's commands go
     * @param books what is known of moderations
     */
    public Moderations(Desk desk, Books books) {
        this.desk = desk;
        this.books = books;
    }

    /**
     * Proposes who takes each open turn of a month's draw, and of what is left of earlier months (MOD-1). Nothing is
     * recorded: each turn is then given with {@link #assign}, which decides for itself. Refused without a month, with a
     * capacity below 0, and before the month's draw is revealed.
     *
     * @param asked for which month, and how much each moderator can take
     * @return the plan, as of today
     */
    public Outcome<ModeratorPlan> propose(ModeratorsAsked asked) {
        return desk.askNow(Permission.ASSIGN_MODERATOR, moment -> new Proposing(books, moment).propose(asked));
    }

    /**
     * Gives the next turn to somebody (MOD-1): the first; where the council asks for it a second; a third where those two do
     * not agree. Refused for a review that is not returned, was withdrawn or was not selected; for somebody whose roles do
     * not moderate its grade, who is its author, in one line with the author, responsible for the child or a moderator of it
     * already; where nobody's turn comes next; and to the author.
     *
     * @param review which review
     * @param moderator who moderates
     * @return the moderation
     */
    public Outcome<Moderation> assign(ReviewRef review, @Nullable PersonRef moderator) {
        Assigning request = new Assigning(moderator);
        return run(
                review,
                Permission.ASSIGN_MODERATOR,
                request,
                it -> request.decide(it, books.draws.isSelected(it.review().ref())));
    }

    /**
     * Gives a turn that was not taken to another person; after the decision, the coaching that is left to do. The same
     * refusals as of {@link #assign} apply to the other person.
     *
     * @param review which review
     * @param from who had it
     * @param to who has it now
     * @param correction why, and who approved
     * @return the moderation
     */
    public Outcome<Moderation> reassign(
            ReviewRef review, @Nullable PersonRef from, @Nullable PersonRef to, @Nullable Correction correction) {
        Assigning.Again request = new Assigning.Again(from, to, correction);
        return run(review, Permission.REASSIGN_MODERATOR, request, request::decide);
    }

    /**
     * Judges the review (MOD-8). Where one judgement is enough it decides at once, with all that follows. Refused to
     * everybody but an assigned moderator in person; without evidence of all five principles, written feedback, the reason
     * for another grade, and from the first moderator how the manager who completed the review took part.
     *
     * @param review which review
     * @param judgement what the moderator found
     * @return the moderation
     */
    public Outcome<Moderation> judge(ReviewRef review, Judgement judgement) {
        return run(review, Permission.JUDGE_MODERATION, judgement, it -> new Judging(it, judgement).decide());
    }

    /**
     * Records that the first moderator met the manager who completed the review, to coach auditing skills (MOD-4). Refused
     * before the decision, and a second time.
     *
     * @param review which review
     * @return the moderation
     */
    public Outcome<Moderation> coached(ReviewRef review) {
        Coaching request = new Coaching();
        return run(review, Permission.RECORD_COACHING, request, request::decide);
    }

    /**
     * Records that the manager who completed the review discussed its changed grade with one of those responsible (MOD-5).
     * Refused before the decision and where the grade was not changed.
     *
     * @param review which review
     * @param person the practitioner, the Team Manager or the Service Manager
     * @return the moderation
     */
    public Outcome<Moderation> discussed(ReviewRef review, @Nullable PersonRef person) {
        Coaching.OfChange request = new Coaching.OfChange(person);
        return run(review, Permission.RECORD_GRADE_DISCUSSION, request, request::decide);
    }

    /**
     * Raises an immediate concern that moderation has found (MOD-7, CON-1). It goes the way of every concern: the manager
     * who completed the review owes what follows.
     *
     * @param review which review
     * @param what what the concern is
     * @return what follows from the review
     */
    public Outcome<Concern> raiseConcern(ReviewRef review, @Nullable String what) {
        return new Concerns(desk, books.concerns, this::ofModerators).raise(review, what);
    }

    /**
     * Disputes the decision (MOD-5): the manager who completed the review, or one of those responsible. Refused a second
     * time, and after the days that the council has set.
     *
     * @param review which review
     * @param reason why
     * @return the moderation
     */
    public Outcome<Moderation> dispute(ReviewRef review, @Nullable String reason) {
        Disputing request = new Disputing(reason);
        return run(
                review, Permission.DISPUTE_MODERATION, request, it -> request.decide(it, books.reference.holidays()));
    }

    /**
     * Decides a dispute (MOD-5). A changed grade has all the consequences of one changed in moderation. Refused to whoever
     * moderated, completed or disputed the review or is responsible for the child.
     *
     * @param review which review
     * @param grade the grade that counts from now on; the one that counts already where the decision stands
     * @param reason why
     * @return the moderation
     */
    public Outcome<Moderation> decideDispute(ReviewRef review, @Nullable Grade grade, @Nullable String reason) {
        Disputing.Settling request = new Disputing.Settling(grade, reason);
        return run(review, Permission.DECIDE_DISPUTE, request, request::decide);
    }

    /**
     * The moderation of one review: to the Quality Assurance Service's officers and its moderators; after the decision also to
     * the manager who completed the review and to those responsible for the child. The read is noted in the read log first.
     *
     * @param review which review
     * @return the moderation as this actor may see it, or the refusal
     */
    public Outcome<Moderation> read(ReviewRef review) {
        return desk.notebook().shown(whole(review).map(this::shown), found -> Stream.of(Review.stream(review)));
    }

    /**
     * Shows a text of the review or of its moderation. The read is noted in the read log first.
     *
     * @param review which review
     * @param ref the text, as one of the facts keeps it
     * @return the words, or the refusal; refused where it was erased, and while this actor judges blind
     */
    public Outcome<String> text(ReviewRef review, NarrativeRef ref) {
        Outcome<Moderation> found = whole(review);
        if (!found.isAccepted()) {
            return Outcome.refused(found.refusals());
        }
        Moderation moderation = found.value();
        boolean withheld =
                moderation.texts().contains(ref) && !shown(moderation).texts().contains(ref);
        return withheld
                ? Outcome.refused(List.of(WITHHELD))
                : desk.text(Review.stream(review), ref, ofReaders(moderation));
    }

    private Outcome<Moderation> whole(ReviewRef review) {
        StreamId stream = Review.stream(review);
        return desk.read(Permission.READ_MODERATION, () -> books.moderations.at(stream), Moderations::ofReaders);
    }

    /** Blindness goes before every right to read, of the actor and of whom they cover for. */
    private Moderation shown(Moderation moderation) {
        Actor actor = desk.caller().actor();
        Moderation shown = moderation.shownTo(actor.person());
        return actor.inPlaceOf().map(shown::shownTo).orElse(shown);
    }

    private static Matter ofReaders(Moderation moderation) {
        Review review = moderation.review();
        boolean decided = moderation.decision().isPresent();
        Stream<PersonRef> author = decided ? Stream.of(review.reviewer()) : Stream.of();
        return of(
                review,
                Stream.concat(moderation.moderators().stream(), author).toList(),
                decided ? review.responsible().people() : List.of());
    }

    private Matter ofModerators(Concern concern) {
        return ofModerators(
                books.moderations.at(Review.stream(concern.review().ref())).orElseThrow());
    }

    private static Matter ofModerators(Moderation moderation) {
        return of(moderation.review(), moderation.moderators(), List.of());
    }

    private static Matter ofAuthor(Moderation moderation) {
        Review review = moderation.review();
        return of(review, List.of(review.reviewer()), review.responsible().people());
    }

    private static Matter of(Review review, List<PersonRef> owners, List<PersonRef> responsible) {
        return new Matter(review.area(), review.team(), owners, responsible);
    }

    private static Function<Moderation, Matter> matter(Permission permission) {
        return switch (permission) {
            case RECORD_GRADE_DISCUSSION, DISPUTE_MODERATION -> Moderations::ofAuthor;
            default -> Moderations::ofModerators;
        };
    }

    private Outcome<Moderation> run(
            ReviewRef review, Permission permission, Request request, Function<Case, Decision> decide) {
        StreamId stream = Review.stream(review);
        BiFunction<Moderation, Moment, Decision> rule =
                (moderation, moment) -> decide.apply(books.at(moment, moderation));
        return desk.run(
                        request,
                        Handling.of(
                                stream,
                                permission,
                                new Handling.Subject<>(
                                        () -> books.moderations.at(stream).orElse(null),
                                        matter(permission),
                                        Moderation::fold),
                                rule))
                .map(this::shown);
    }
}
