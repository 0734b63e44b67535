package org.plr.core.benchmarking;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.agreement.Places;
import org.plr.core.command.Decision;
import org.plr.core.command.Desk;
import org.plr.core.command.Handling;
import org.plr.core.command.Moment;
import org.plr.core.command.Reference;
import org.plr.core.command.Request;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Grade;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Correction;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;
import org.plr.core.review.ReviewRef;

/**
 * What an actor can do with benchmarking exercises (MOD-3): hold one, grade in it, and see how far everybody agrees. Every
 * command answers with the exercise after it, or with every refusal; a refusal changes nothing.
 *
 * <p>Whoever takes part is blind until the exercise is closed, even where another of their roles would show them more: they
 * see the reviews, without grades, and their own answers. Others of the Quality Assurance Service see all of it.
 */
public final class Benchmarking {
    private final Desk desk;
    private final Books books;

    /**
     * What it asks.
     *
     * @param benchmarking the exercises as caught up
     * @param reviews the reviews as caught up
     * @param reference the frameworks
     */
    public record Books(BenchmarkingBook benchmarking, ReviewBook reviews, Reference reference) {
        Framework framework(Exercise exercise) {
            return reference.frameworks().byHash(exercise.framework()).orElseThrow();
        }

        Review review(ReviewRef review) {
            return reviews.at(Review.stream(review)).orElseThrow();
        }
    }

    /**
     * For the library's own use: {@code plr.as(actor).benchmarking()} gives one.
     *
     * @param desk where this actor's commands go
     * @param books what it asks
     */
    public Benchmarking(Desk desk, Books books) {
        this.desk = desk;
        this.books = books;
    }

    /**
     * Opens an exercise, by the Service Manager Quality Assurance. Refused with fewer than two reviews or people; for a
     * review that is not returned or was withdrawn; for a gold grade off the scale; and where a participant does not review
     * here, completed one of the reviews, is responsible for its child, or gives the gold grades.
     *
     * @param request which reviews and which people
     * @return the exercise with its new reference
     */
    public Outcome<Exercise> open(Opening request) {
        ByteBuffer fresh = desk.fresh();
        ExerciseRef ref = new ExerciseRef(fresh.getLong(), fresh.getLong());
        Handling.Subject<Exercise> subject =
                new Handling.Subject<>(() -> null, none -> Matter.ofNobody(), Exercise::fold);
        return seen(desk.run(
                request,
                Handling.beginning(
                        Exercise.stream(ref),
                        Permission.HOLD_EXERCISE,
                        subject,
                        (none, moment) -> Convening.decide(ref, request, books.reviews, moment))));
    }

    /**
     * Grades one review of an exercise, by a participant in their own name. Given again, it replaces their own grade until
     * the exercise is closed. Refused for a grade off the scale in force when the exercise was opened, without a rationale
     * where the framework asks for one, and for a review that is not in the exercise or was withdrawn since.
     *
     * @param exercise which exercise
     * @param review which of its reviews
     * @param grade the grade; null is refused
     * @param rationale the reason; null is refused where the framework asks for one
     * @return the exercise as the participant may see it
     */
    public Outcome<Exercise> grade(
            ExerciseRef exercise, @Nullable ReviewRef review, @Nullable Grade grade, @Nullable String rationale) {
        Regrading request = new Regrading(review, grade, rationale);
        return run(
                exercise,
                Permission.GRADE_IN_EXERCISE,
                request,
                (state, moment) -> request.decide(state, books, moment));
    }

    /**
     * Closes an exercise, by the Service Manager Quality Assurance: from then on its result stands. Grades that are missing
     * stay missing. Refused where it is closed or withdrawn, and at a moment before its last grade.
     *
     * @param exercise which exercise
     * @return the exercise
     */
    public Outcome<Exercise> close(ExerciseRef exercise) {
        return run(exercise, Permission.HOLD_EXERCISE, new Closing(), Closing::decide);
    }

    /**
     * Withdraws an exercise that was recorded by mistake, open or closed: it meets no duty and reaches no benchmark any
     * more. Reviews that were given out meanwhile stay.
     *
     * @param exercise which exercise
     * @param correction why, and who approved
     * @return the exercise
     */
    public Outcome<Exercise> withdraw(ExerciseRef exercise, @Nullable Correction correction) {
        Withdrawing request = new Withdrawing(correction);
        return run(exercise, Permission.HOLD_EXERCISE, request, request::decide);
    }

    /**
     * One exercise, as this actor may see it. The read of each of its reviews is noted in the read log first.
     *
     * @param exercise which exercise
     * @return the exercise, or the refusal
     */
    public Outcome<Exercise> read(ExerciseRef exercise) {
        return desk.notebook().shown(found(exercise), Benchmarking::about);
    }

    private Outcome<Exercise> found(ExerciseRef exercise) {
        StreamId stream = Exercise.stream(exercise);
        return seen(desk.read(Permission.READ_EXERCISE, () -> books.benchmarking.at(stream), Benchmarking::matter));
    }

    /**
     * Every exercise that this actor may see, each as they may see it. The reads are noted likewise.
     *
     * @return the exercises in the order in which they were opened
     */
    public List<Exercise> all() {
        List<Exercise> all = desk.readAll(Permission.READ_EXERCISE, books.benchmarking::all, Benchmarking::matter);
        return desk.notebook().shown(all, Benchmarking::about).stream()
                .map(exercise -> exercise.seenBy(desk.caller().actor()))
                .toList();
    }

    private static Stream<StreamId> about(Exercise exercise) {
        return exercise.items().stream().map(item -> Review.stream(item.review()));
    }

    /**
     * The result of a closed exercise. Refused to everybody before it is closed, and once it is withdrawn.
     *
     * @param exercise which exercise
     * @return how far the participants agree; figures that cannot be said are undefined with their reason
     */
    public Outcome<Result> result(ExerciseRef exercise) {
        return then(found(exercise), found -> switch (found.standing()) {
            case OPEN -> Outcome.refused(List.of(Answers.NOT_CLOSED));
            case WITHDRAWN -> Outcome.refused(List.of(Answers.WITHDRAWN));
            case CLOSED ->
                Outcome.accepted(desk.asked(
                        () -> Result.of(found, Places.of(books.framework(found).scale()))));
        });
    }

    private static <A, B> Outcome<B> then(Outcome<A> found, Function<A, Outcome<B>> answer) {
        return found.isAccepted() ? answer.apply(found.value()) : Outcome.refused(found.refusals());
    }

    /**
     * What is to be graded again: the review as it was written, without its grades and their reasons. Refused once the
     * exercise or the review is withdrawn. The read is noted in the read log first.
     *
     * @param exercise which exercise
     * @param review which of its reviews
     * @return the material, or the refusal
     */
    public Outcome<Material> material(ExerciseRef exercise, ReviewRef review) {
        return desk.notebook().shown(given(exercise, review), found -> Stream.of(Review.stream(review)));
    }

    private Outcome<Material> given(ExerciseRef exercise, ReviewRef review) {
        return then(
                found(exercise),
                found -> found.items().stream().anyMatch(item -> item.review().equals(review))
                        ? desk.asked(() -> material(found, books.review(review)))
                        : Outcome.refused(List.of(Answers.NOT_IN_IT)));
    }

    private static Outcome<Material> material(Exercise found, Review review) {
        boolean isWithdrawn = found.standing() == Exercise.Standing.WITHDRAWN;
        return isWithdrawn || review.isWithdrawn()
                ? Outcome.refused(List.of(isWithdrawn ? Answers.WITHDRAWN : Answers.REVIEW_WITHDRAWN))
                : Outcome.accepted(Material.of(review));
    }

    /**
     * Shows a text of a review's {@link Material}. The read is noted in the read log first.
     *
     * @param exercise which exercise
     * @param review which of its reviews
     * @param text one of the material's texts
     * @return the words, or the refusal
     */
    public Outcome<String> text(ExerciseRef exercise, ReviewRef review, NarrativeRef text) {
        return then(
                given(exercise, review),
                found -> found.texts().contains(text)
                        ? shown(exercise, Review.stream(review), text)
                        : Outcome.refused(List.of(Answers.NO_SUCH_TEXT)));
    }

    /**
     * Shows why a participant graded as they did: their own reason, or after the close anybody's. The read is noted in the
     * read log first.
     *
     * @param exercise which exercise
     * @param rationale the text, as one of its answers keeps it
     * @return the words, or the refusal
     */
    public Outcome<String> rationale(ExerciseRef exercise, NarrativeRef rationale) {
        return then(
                found(exercise),
                found -> found.answers().stream().anyMatch(answer -> rationale.equals(answer.rationale()))
                        ? shown(exercise, Exercise.stream(exercise), rationale)
                        : Outcome.refused(List.of(Answers.NO_SUCH_TEXT)));
    }

    private Outcome<String> shown(ExerciseRef exercise, StreamId stream, NarrativeRef text) {
        Exercise whole = desk.asked(
                () -> books.benchmarking.at(Exercise.stream(exercise)).orElseThrow());
        return desk.text(stream, text, matter(whole));
    }

    /**
     * Whether somebody has reached the agreement that the framework now in force asks of whoever reviews alone: in any one
     * closed exercise, their exact agreement is at least it. Each may ask for themselves, the Quality Assurance Service for
     * everybody.
     *
     * @param person who
     * @return how they stand, or the refusal
     */
    public Outcome<Reached> reached(PersonRef person) {
        return desk.read(Permission.READ_EXERCISE, () -> Optional.of(person), Matter::of)
                .map(who -> desk.asked(() -> standing(who)));
    }

    private Reached standing(PersonRef person) {
        return books.reference
                .inForce(desk.now())
                .flatMap(framework -> framework.moderation().consistency().benchmark())
                .map(asked -> books.benchmarking.isReached(person, asked) ? Reached.REACHED : Reached.NOT_YET)
                .orElse(Reached.NOT_ASKED);
    }

    /** It is the own matter of whoever takes part. */
    private static Matter matter(Exercise exercise) {
        return new Matter(null, null, exercise.participants(), List.of());
    }

    private Outcome<Exercise> seen(Outcome<Exercise> exercise) {
        return exercise.map(whole -> whole.seenBy(desk.caller().actor()));
    }

    private Outcome<Exercise> run(
            ExerciseRef exercise,
            Permission permission,
            Request request,
            BiFunction<Exercise, Moment, Decision> decide) {
        StreamId stream = Exercise.stream(exercise);
        return seen(desk.run(
                request,
                Handling.of(
                        stream,
                        permission,
                        new Handling.Subject<>(
                                () -> books.benchmarking.at(stream).orElse(null), Benchmarking::matter, Exercise::fold),
                        decide)));
    }
}
