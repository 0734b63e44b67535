package org.plr.core.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.framework.RecordClass;
import org.plr.core.journal.StreamId;
import org.plr.core.retention.RetentionFact.Approved;
import org.plr.core.retention.RetentionFact.ErasureOrdered;
import org.plr.core.retention.RetentionFact.Ground;

/**
 * Orders the texts of a subject to be erased, whatever its period. What is ordered already or has no texts is left as it is.
 *
 * @param subject the subject, or {@code child/<ref>} for every review of a child
 * @param reason why, and who approved
 */
record Ordering(StreamId subject, @Nullable Reason reason) implements Request {

    @Override
    public void check(Checks checks) {
        Reason.require(reason, checks);
    }

    Decision decide(Custody custody, List<StreamId> streams, Texts texts, Moment moment) {
        Reason why = Objects.requireNonNull(reason, "reason");
        List<Refusal> refusals = new ArrayList<>(why.refusals(moment));
        if (streams.stream().anyMatch(stream -> !custody.holding(stream).isEmpty())) {
            refusals.add(Refusal.plain(
                    "erasure.held",
                    "$.subject",
                    "Lift the legal hold on this subject first: no text is erased while it is in force."));
        }
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        List<StreamId> full = streams.stream()
                .filter(stream -> custody.pending(stream).isEmpty())
                .filter(stream -> !texts.found(stream).isEmpty())
                .toList();
        Decision decision = Decision.accept();
        if (!full.isEmpty()) {
            Approved approved = why.keep(moment);
            full.forEach(stream -> decision.tell(custody.stream(), ordered(stream, texts, approved), moment));
        }
        return decision;
    }

    private static ErasureOrdered ordered(StreamId stream, Texts texts, Approved approved) {
        RecordClass recordClass = RecordClass.of(stream).orElseThrow();
        return new ErasureOrdered(stream, recordClass, texts.found(stream).size(), Ground.ORDERED, approved);
    }

    /**
     * Orders what is due: nothing, where it is not due any more when this is decided.
     *
     * @param subject the stream whose period is over
     */
    record OfDue(StreamId subject) implements Request {

        @Override
        public void check(Checks checks) {}

        Decision decide(Custody custody, Schedule schedule, Moment moment) {
            Decision decision = Decision.accept();
            schedule.dueNow(subject, moment)
                    .ifPresent(due -> decision.tell(
                            custody.stream(),
                            new ErasureOrdered(subject, due.recordClass(), due.texts(), Ground.PERIOD_OVER, null),
                            moment));
            return decision;
        }
    }

    /**
     * Records that a pending erasure is done.
     *
     * @param subject the stream whose texts went
     * @param texts how many
     */
    record Done(StreamId subject, int texts) implements Request {

        @Override
        public void check(Checks checks) {}

        Decision decide(Custody custody, Moment moment) {
            Decision decision = Decision.accept();
            custody.pending(subject)
                    .ifPresent(pending -> decision.tell(
                            custody.stream(),
                            new RetentionFact.Erased(subject, pending.recordClass(), texts, pending.ground()),
                            moment));
            return decision;
        }
    }
}
