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
import org.plr.core.journal.StreamId;
import org.plr.core.retention.RetentionFact.Approved;

/**
 * Places a legal hold.
 *
 * @param on the subject, or {@code child/<ref>}
 * @param reason why, and who approved
 */
record Holding(StreamId on, @Nullable Reason reason) implements Request {

    @Override
    public void check(Checks checks) {
        Reason.require(reason, checks);
    }

    Decision decide(Custody custody, Moment moment) {
        Reason why = Objects.requireNonNull(reason, "reason");
        List<Refusal> refusals = why.refusals(moment);
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        Approved kept = why.keep(moment);
        return Decision.accept()
                .tell(custody.stream(), new RetentionFact.HoldPlaced(on, kept.reason(), kept.approver()), moment);
    }

    /**
     * Lifts a hold.
     *
     * @param on the subject on which it was placed
     * @param hold its number
     * @param reason why, and who approved
     */
    record Lifting(StreamId on, int hold, @Nullable Reason reason) implements Request {

        @Override
        public void check(Checks checks) {
            Reason.require(reason, checks);
        }

        Decision decide(Custody custody, Moment moment) {
            Reason why = Objects.requireNonNull(reason, "reason");
            List<Refusal> refusals = new ArrayList<>(why.refusals(moment));
            if (custody.holds().stream().noneMatch(this::isMeant)) {
                refusals.add(Refusal.plain(
                        "hold.unknown", "$.hold", "Name a hold that is in force on this subject: holds() lists them."));
            }
            if (!refusals.isEmpty()) {
                return Decision.refuse(refusals);
            }
            Approved kept = why.keep(moment);
            return Decision.accept()
                    .tell(custody.stream(), new RetentionFact.HoldLifted(hold, kept.reason(), kept.approver()), moment);
        }

        private boolean isMeant(Hold one) {
            return one.isInForce() && one.number() == hold && one.on().equals(on);
        }
    }
}
