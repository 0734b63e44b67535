package org.plr.core.review;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.command.Checks;
import org.plr.core.command.Request;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/**
 * Gives a review to a manager.
 *
 * @param kind collaborative or focussed
 * @param child the child whose record is reviewed
 * @param reviewer the manager who completes it (ROL-1)
 * @param month the month for which it counts (ROL-2); a collaborative review that is no re-audit has one
 * @param team the team in which the child's practitioner works
 * @param practitioner the child's practitioner
 * @param reAudit what it audits again (CON-5), or null where it is no re-audit
 */
public record Allocation(
        @Nullable Kind kind,
        @Nullable ChildRef child,
        @Nullable PersonRef reviewer,
        @Nullable YearMonth month,
        @Nullable UnitRef team,
        @Nullable PersonRef practitioner,
        @Nullable ReAudit reAudit)
        implements Request {

    /**
     * What a re-audit audits again.
     *
     * @param of the review graded Inadequate
     * @param otherManagerReason why another manager does it than the first time, or null where it is the same
     */
    public record ReAudit(@Nullable ReviewRef of, @Nullable String otherManagerReason) {
        /** No words: what was typed never reaches a log. */
        @Override
        public String toString() {
            return "re-audit";
        }
    }

    /**
     * A collaborative review in a month's programme.
     *
     * @param child the child
     * @param reviewer the manager
     * @param month the month
     * @param team the practitioner's team
     * @param practitioner the child's practitioner
     * @return the request
     */
    public static Allocation collaborative(
            ChildRef child, PersonRef reviewer, YearMonth month, UnitRef team, PersonRef practitioner) {
        return new Allocation(Kind.COLLABORATIVE, child, reviewer, month, team, practitioner, null);
    }

    /**
     * A focussed review, to be given out under terms of reference.
     *
     * @param child the child
     * @param reviewer one whom the terms name
     * @param team the practitioner's team
     * @param practitioner the child's practitioner
     * @return the request
     */
    public static Allocation focussed(ChildRef child, PersonRef reviewer, UnitRef team, PersonRef practitioner) {
        return new Allocation(Kind.FOCUSSED, child, reviewer, null, team, practitioner, null);
    }

    /**
     * The same review as an audit of an earlier one.
     *
     * @param of the review graded Inadequate
     * @param otherManagerReason why another manager does it, or null where it is the same
     * @return the request
     */
    public Allocation auditingAgain(ReviewRef of, @Nullable String otherManagerReason) {
        return new Allocation(kind, child, reviewer, month, team, practitioner, new ReAudit(of, otherManagerReason));
    }

    Optional<ReAudit> again() {
        return Optional.ofNullable(reAudit);
    }

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.ELE_1, "$.kind", kind);
        checks.required(ClauseId.ELE_1, "$.child", child);
        checks.required(ClauseId.ROL_1, "$.reviewer", reviewer);
        checks.required(ClauseId.CON_1, "$.team", team);
        checks.required(ClauseId.CON_1, "$.practitioner", practitioner);
        if (kind == Kind.COLLABORATIVE && reAudit == null) {
            checks.required(ClauseId.ROL_2, "$.month", month);
        }
        if (reAudit != null) {
            checks.required(ClauseId.CON_5, "$.reAudit.of", reAudit.of);
            checks.optionalText(ClauseId.CON_5, "$.reAudit.otherManagerReason", reAudit.otherManagerReason);
        }
    }
}
