package org.plr.core.rota;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.review.ReviewRef;

/**
 * A month's rota just after it was planned, with what explains it. The explanation is in memory alone: the journal keeps
 * {@link #month}.
 *
 * @param month the rota as it is recorded
 * @param explainedOrNull the plans behind it, or null where the command was a repeat
 */
public record MonthPlanned(RotaMonth month, @Nullable Explained explainedOrNull) {

    /**
     * The plans.
     *
     * @param reAudits who audits again what, and why
     * @param closed reviews to be audited again whose child is no open case, or has a review under way: they stay owed
     * @param casesOrNull who was drawn what, and why; or null where nobody had a turn left or no case was left
     */
    public record Explained(
            ReAuditPlan reAudits,
            List<ReviewRef> closed,
            @Nullable RotaPlan casesOrNull) {
        /** Keeps the list as it is now. */
        public Explained {
            closed = List.copyOf(closed);
        }

        /** {@return who was drawn what; empty where nobody had a turn left or no case was left} */
        public Optional<RotaPlan> cases() {
            return Optional.ofNullable(casesOrNull);
        }
    }

    /** {@return the plans behind it; empty where the command was a repeat} */
    public Optional<Explained> explained() {
        return Optional.ofNullable(explainedOrNull);
    }
}
