package org.plr.core.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;

/**
 * What one person was taught about reviewing (LNK-4): at most one training that counts, and any number of coachings beyond
 * it. What was withdrawn stays among the sessions, and counts no more.
 *
 * @param person who
 * @param sessions everything recorded, in the order in which it was recorded
 */
public record Training(PersonRef person, List<Session> sessions) {

    /** Keeps the list as it is now. */
    public Training {
        sessions = List.copyOf(sessions);
    }

    /** What a session was for. */
    public enum Kind {
        /** To learn to review: who had it counts as trained. */
        TRAINING,
        /** Coaching or mentoring beyond that. */
        COACHING
    }

    /**
     * One session.
     *
     * @param number its number among the person's, from 1; by it a mistake is withdrawn
     * @param kind what for
     * @param by who gave it, of the Quality Assurance Service
     * @param at when
     * @param withdrawalOrNull why it was withdrawn, or null where it counts
     */
    public record Session(
            int number,
            Kind kind,
            PersonRef by,
            Instant at,
            @Nullable Withdrawal withdrawalOrNull) {

        /** {@return why it was withdrawn, or empty where it counts} */
        public Optional<Withdrawal> withdrawal() {
            return Optional.ofNullable(withdrawalOrNull);
        }

        boolean counts(Kind asked) {
            return kind == asked && withdrawalOrNull == null;
        }

        Session withdrawn(TrainingFact.Withdrawn fact) {
            return new Session(number, kind, by, at, new Withdrawal(fact.reason(), fact.approver()));
        }
    }

    /**
     * Why a session counts no more.
     *
     * @param reason the text, shown by {@link Trainings#text}
     * @param approver who approved
     */
    public record Withdrawal(NarrativeRef reason, PersonRef approver) {}

    /**
     * The stream of a person.
     *
     * @param person who
     * @return {@code training/<person>}
     */
    public static StreamId stream(PersonRef person) {
        return StreamId.of("training", person.text());
    }

    /**
     * Nothing recorded yet.
     *
     * @param person who
     * @return the person, untrained
     */
    public static Training none(PersonRef person) {
        return new Training(person, List.of());
    }

    /**
     * When the person was trained.
     *
     * @return the moment, or empty where they are not
     */
    public Optional<Instant> trainedAt() {
        return counting(Kind.TRAINING).stream().map(Session::at).findFirst();
    }

    /**
     * The coachings that count.
     *
     * @return the sessions, in the order in which they were recorded
     */
    public List<Session> coachings() {
        return counting(Kind.COACHING);
    }

    private List<Session> counting(Kind kind) {
        return sessions.stream().filter(session -> session.counts(kind)).toList();
    }

    Optional<Session> session(int number) {
        return sessions.stream().filter(session -> session.number == number).findFirst();
    }

    static Training fold(@Nullable Training before, Recorded recorded) {
        if (recorded.fact() instanceof TrainingFact fact) {
            PersonRef person = PersonRef.of(recorded.draft().stream().subject());
            return fact.answer(new Fold(before == null ? none(person) : before, recorded.occurredAt()));
        }
        throw new IllegalStateException("The stream of a person's training holds its own facts alone.");
    }

    /** How each fact changes what a person was taught. */
    private record Fold(Training before, Instant at) implements TrainingFact.Cases<Training> {

        @Override
        public Training given(TrainingFact.Given fact) {
            return and(Kind.TRAINING, fact.trainer());
        }

        @Override
        public Training coached(TrainingFact.Coached fact) {
            return and(Kind.COACHING, fact.coach());
        }

        private Training and(Kind kind, PersonRef by) {
            List<Session> sessions = new ArrayList<>(before.sessions);
            sessions.add(new Session(sessions.size() + 1, kind, by, at, null));
            return new Training(before.person, sessions);
        }

        @Override
        public Training withdrawn(TrainingFact.Withdrawn fact) {
            List<Session> sessions = new ArrayList<>(before.sessions);
            sessions.replaceAll(session -> session.number == fact.session() ? session.withdrawn(fact) : session);
            return new Training(before.person, sessions);
        }
    }
}
