package org.plr.core.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.retention.RetentionFact.Approved;

/**
 * What was held, ordered and erased: of all reviews of one child, or of one other subject. Immutable; holds refs and codes
 * alone, and reasons by their place.
 *
 * @param stream where its facts stand, {@code retention/child/<ref>} or {@code retention/<subject>}
 * @param holds every hold, those that were lifted too, in order
 * @param erasures every erasure that was ordered, in order
 */
public record Custody(StreamId stream, List<Hold> holds, List<Erasure> erasures) {
    /** The kind of what stands for every review of a child: {@code child/<ref>}. */
    static final String CHILD = "child";

    /** Keeps the lists as they are now. */
    public Custody {
        holds = List.copyOf(holds);
        erasures = List.copyOf(erasures);
    }

    static Custody none(StreamId stream) {
        return new Custody(stream, List.of(), List.of());
    }

    /**
     * The holds that keep a subject's texts now. The reasons of holds are kept while any of them is in force.
     *
     * @param subject the stream whose texts are asked about
     * @return the holds on it, and those on every review of its child
     */
    public List<Hold> holding(StreamId subject) {
        return holds.stream()
                .filter(Hold::isInForce)
                .filter(hold -> hold.on().equals(subject) || hold.on().isOf(CHILD) || subject.equals(stream))
                .toList();
    }

    /**
     * An erasure that is still to be done.
     *
     * @param subject the stream whose texts are to go
     * @return the erasure, or empty where none is pending
     */
    public Optional<Erasure> pending(StreamId subject) {
        return erasures.stream()
                .filter(Erasure::isPending)
                .filter(erasure -> erasure.subject().equals(subject))
                .findFirst();
    }

    static Custody fold(@Nullable Custody before, Recorded recorded) {
        if (recorded.fact() instanceof RetentionFact fact) {
            StreamId stream = recorded.draft().stream();
            return fact.answer(new Fold(before == null ? none(stream) : before, recorded));
        }
        throw new IllegalStateException("A stream of retention holds its own facts alone.");
    }

    /** How each fact changes it. */
    private record Fold(Custody before, Recorded recorded) implements RetentionFact.Cases<Custody> {

        @Override
        public Custody holdPlaced(RetentionFact.HoldPlaced fact) {
            List<Hold> more = new ArrayList<>(before.holds);
            Approved why = new Approved(fact.reason(), fact.approver());
            more.add(new Hold(more.size() + 1, fact.on(), why, recorded.occurredAt(), null));
            return new Custody(before.stream, more, before.erasures);
        }

        @Override
        public Custody holdLifted(RetentionFact.HoldLifted fact) {
            List<Hold> changed = new ArrayList<>(before.holds);
            Approved why = new Approved(fact.reason(), fact.approver());
            changed.set(fact.hold() - 1, changed.get(fact.hold() - 1).lifted(why, recorded.occurredAt()));
            return new Custody(before.stream, changed, before.erasures);
        }

        @Override
        public Custody erasureOrdered(RetentionFact.ErasureOrdered fact) {
            List<Erasure> more = new ArrayList<>(before.erasures);
            more.add(new Erasure(fact, step(fact.texts()), null));
            return new Custody(before.stream, before.holds, more);
        }

        @Override
        public Custody erased(RetentionFact.Erased fact) {
            Erasure.Step done = step(fact.texts());
            return new Custody(
                    before.stream,
                    before.holds,
                    before.erasures.stream()
                            .map(one -> one.isPending() && one.subject().equals(fact.subject()) ? one.done(done) : one)
                            .toList());
        }

        private Erasure.Step step(int texts) {
            return new Erasure.Step(recorded.position(), recorded.occurredAt(), texts);
        }
    }
}
