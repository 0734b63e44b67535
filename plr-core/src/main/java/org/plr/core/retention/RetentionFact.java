package org.plr.core.retention;

import org.jspecify.annotations.Nullable;
import org.plr.core.framework.RecordClass;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;

/**
 * What happens to the texts of a subject. For all reviews of one child these facts stand in the stream {@code
 * retention/child/<ref>}, for any other subject in {@code retention/<subject>}: so a hold and an order that meet are in an
 * order that everybody sees alike. Each entry names the framework in force then, by which a text was due.
 */
public sealed interface RetentionFact extends Fact {

    /** Answers this fact with its case. */
    <R> R answer(Cases<R> cases);

    /** Why texts are erased. */
    enum Ground {
        /** The council's period for this class of records is over. */
        PERIOD_OVER,
        /** Somebody asked for it, and somebody else approved. */
        ORDERED
    }

    /**
     * A legal hold was placed: no text is erased while it is in force.
     *
     * @param on the subject, or {@code child/<ref>} for every review of a child, those to come too
     * @param reason why
     * @param approver who approved
     */
    @FactType("retention.hold-placed")
    record HoldPlaced(StreamId on, NarrativeRef reason, PersonRef approver) implements RetentionFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.holdPlaced(this);
        }
    }

    /**
     * A hold was lifted.
     *
     * @param hold its number among the holds of this stream, from 1
     * @param reason why
     * @param approver who approved
     */
    @FactType("retention.hold-lifted")
    record HoldLifted(int hold, NarrativeRef reason, PersonRef approver) implements RetentionFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.holdLifted(this);
        }
    }

    /**
     * The texts of a subject are to be erased. It stands before anything is erased, so that a run that dies in between is
     * finished by the next one.
     *
     * @param subject the stream whose texts go
     * @param recordClass their class
     * @param texts how many the store had then
     * @param ground why
     * @param approved who asked for it with which reason, or null where the period is over
     */
    @FactType("retention.erasure-ordered")
    record ErasureOrdered(
            StreamId subject,
            RecordClass recordClass,
            int texts,
            Ground ground,
            @Nullable Approved approved) implements RetentionFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.erasureOrdered(this);
        }
    }

    /**
     * The texts of a subject were erased, and the store was asked for each of them and had none.
     *
     * @param subject the stream whose texts went
     * @param recordClass their class
     * @param texts how many were taken away just before; fewer than were ordered where an earlier run had begun
     * @param ground why
     */
    @FactType("retention.erased")
    record Erased(StreamId subject, RecordClass recordClass, int texts, Ground ground) implements RetentionFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.erased(this);
        }
    }

    /** A reason, and who approved. */
    record Approved(NarrativeRef reason, PersonRef approver) {}

    /** One answer a fact, so that a new fact does not compile until every reader answers it. */
    interface Cases<R> {
        R holdPlaced(HoldPlaced fact);

        R holdLifted(HoldLifted fact);

        R erasureOrdered(ErasureOrdered fact);

        R erased(Erased fact);
    }
}
