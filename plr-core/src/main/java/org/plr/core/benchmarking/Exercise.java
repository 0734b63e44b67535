package org.plr.core.benchmarking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Actor;
import org.plr.core.benchmarking.BenchmarkingFact.Graded;
import org.plr.core.benchmarking.BenchmarkingFact.Item;
import org.plr.core.benchmarking.BenchmarkingFact.Opened;
import org.plr.core.framework.Grade;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;

/**
 * One benchmarking exercise as its facts leave it (MOD-3). Immutable; holds refs and codes alone, and rationales by their
 * place. To whoever takes part it shows their own answers alone, and no gold grade, until it is closed.
 *
 * @param ref its reference
 * @param opened what was opened
 * @param framework the hash of the framework in force then, whose scale the grades are of
 * @param answers every answer in the order given, those that were replaced since too
 * @param course how far it has come
 * @param blind whether something is hidden in it from the one who asked
 */
public record Exercise(
        ExerciseRef ref, Opened opened, String framework, List<Answer> answers, Course course, boolean blind) {
    private static final String STREAM = "benchmarking";

    /** Keeps the answers as they are now. */
    public Exercise {
        answers = List.copyOf(answers);
    }

    /**
     * What one participant made of one review.
     *
     * @param participant who
     * @param review which review
     * @param grade their grade
     * @param rationale why, or null where none was given
     * @param at when
     */
    public record Answer(
            PersonRef participant,
            ReviewRef review,
            Grade grade,
            @Nullable NarrativeRef rationale,
            Instant at) {
        static Answer of(Graded fact, Instant at) {
            return new Answer(fact.participant(), fact.review(), fact.grade(), fact.rationale(), at);
        }
    }

    /**
     * How far an exercise has come.
     *
     * @param openedAt when it was opened
     * @param closedAtOrNull when it was closed, or null while it is open
     * @param withdrawn whether it counts no more
     * @param last when the last of its facts occurred
     */
    public record Course(Instant openedAt, @Nullable Instant closedAtOrNull, boolean withdrawn, Instant last) {
        private Course going(Instant at) {
            return new Course(openedAt, closedAtOrNull, withdrawn, at.isAfter(last) ? at : last);
        }
    }

    /** How an exercise stands. */
    public enum Standing {
        /** Grades are given. */
        OPEN,
        /** Its result stands. */
        CLOSED,
        /** It counts no more. */
        WITHDRAWN
    }

    /** {@return its stream, {@code benchmarking/<ref>}} */
    public static StreamId stream(ExerciseRef ref) {
        return StreamId.of(STREAM, ref.text());
    }

    /** {@return how it stands} */
    public Standing standing() {
        if (course.withdrawn()) {
            return Standing.WITHDRAWN;
        }
        return course.closedAtOrNull() == null ? Standing.OPEN : Standing.CLOSED;
    }

    /** {@return the reviews that are graded again; without their gold grades where it is blind} */
    public List<Item> items() {
        return opened.items();
    }

    /** {@return who grades them} */
    public List<PersonRef> participants() {
        return opened.participants();
    }

    /** {@return the local day by which answers are asked, or empty where none is; a later answer is taken until the close} */
    public Optional<LocalDate> answerBy() {
        return Optional.ofNullable(opened.answerBy());
    }

    /** {@return when it was closed, or empty while it is open} */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(course.closedAtOrNull());
    }

    /**
     * What a participant's grade of a review is now.
     *
     * @param participant who
     * @param review which review
     * @return their last grade, or empty where they gave none or it is hidden
     */
    public Optional<Grade> grade(PersonRef participant, ReviewRef review) {
        return Latest.of(this).grade(participant, review);
    }

    /** How many reviews two participants or more graded. */
    int compared() {
        Latest latest = Latest.of(this);
        return (int) items().stream()
                .filter(item -> participants().stream()
                                .filter(who -> latest.grade(who, item.review()).isPresent())
                                .count()
                        > 1)
                .count();
    }

    /** Whoever takes part is blind until the close, in whatever other role or name they ask too. */
    Exercise seenBy(Actor actor) {
        PersonRef eyes = participants().contains(actor.person())
                ? actor.person()
                : actor.inPlaceOf().orElse(actor.person());
        if (course.closedAtOrNull() != null || !participants().contains(eyes)) {
            return this;
        }
        List<Item> bare =
                items().stream().map(item -> new Item(item.review(), null)).toList();
        List<Answer> own = answers.stream()
                .filter(answer -> answer.participant().equals(eyes))
                .toList();
        Instant seen = own.stream().map(Answer::at).max(Instant::compareTo).orElse(course.openedAt());
        return new Exercise(
                ref,
                new Opened(bare, participants(), opened.answerBy()),
                framework,
                own,
                new Course(course.openedAt(), null, course.withdrawn(), seen),
                true);
    }

    static Exercise fold(@Nullable Exercise before, Recorded recorded) {
        if (recorded.fact() instanceof BenchmarkingFact fact) {
            return fact.answer(new Fold(before, recorded));
        }
        throw new IllegalStateException("The stream of a benchmarking exercise holds its own facts alone.");
    }

    private Exercise on(Course further) {
        return new Exercise(ref, opened, framework, answers, further, blind);
    }

    /** How each fact changes an exercise. */
    private record Fold(@Nullable Exercise before, Recorded recorded) implements BenchmarkingFact.Cases<Exercise> {

        private Exercise exercise() {
            return Objects.requireNonNull(before, "an exercise is opened before anything else happens to it");
        }

        private Instant at() {
            return recorded.occurredAt();
        }

        @Override
        public Exercise opened(Opened fact) {
            ExerciseRef ref = ExerciseRef.of(recorded.draft().stream().subject());
            Course begun = new Course(at(), null, false, at());
            return new Exercise(ref, fact, recorded.draft().frameworkHash(), List.of(), begun, false);
        }

        @Override
        public Exercise graded(Graded fact) {
            Exercise e = exercise();
            List<Answer> more = new ArrayList<>(e.answers);
            more.add(Answer.of(fact, at()));
            return new Exercise(e.ref, e.opened, e.framework, more, e.course.going(at()), e.blind);
        }

        @Override
        public Exercise closed(BenchmarkingFact.Closed fact) {
            Course course = exercise().course.going(at());
            return exercise().on(new Course(course.openedAt(), at(), course.withdrawn(), course.last()));
        }

        @Override
        public Exercise withdrawn(BenchmarkingFact.Withdrawn fact) {
            Course course = exercise().course.going(at());
            return exercise().on(new Course(course.openedAt(), course.closedAtOrNull(), true, course.last()));
        }
    }
}
