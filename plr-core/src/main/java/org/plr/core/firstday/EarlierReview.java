package org.plr.core.firstday;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.command.Checks;
import org.plr.core.command.Request;
import org.plr.core.framework.Grade;
import org.plr.core.people.Channel;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/**
 * One collaborative review as an earlier tracker knows it. All days are local days of the council; what occurred on one is
 * kept as of its first instant.
 *
 * @param source where it stands
 * @param about whose review it is
 * @param course how far it came
 * @param since what followed
 * @param actions its remedial actions (CON-3)
 */
public record EarlierReview(Source source, About about, Course course, Since since, List<EarlierAction> actions)
        implements Request {

    /** Keeps the list as it is now. */
    public EarlierReview {
        actions = List.copyOf(actions);
    }

    /**
     * Where a review stands in the earlier tracker. The same place of the same file is brought in once.
     *
     * @param hash the SHA-256 of the file, in lower-case hexadecimal
     * @param sheet which sheet, from 1
     * @param row which row of it, from 1; the first, where a review has several
     */
    public record Source(@Nullable String hash, int sheet, int row) {
        /** Where it stands, without what was given as its hash. */
        @Override
        public String toString() {
            return "sheet " + sheet + ", row " + row;
        }
    }

    /**
     * Whose review it is.
     *
     * @param child whose record was reviewed
     * @param reviewer the manager who completed or completes it
     * @param practitioner the child's practitioner then
     * @param team the practitioner's team then
     * @param month the month for which it counts (ROL-2), or null outside the monthly programme
     */
    public record About(
            @Nullable ChildRef child,
            @Nullable PersonRef reviewer,
            @Nullable PersonRef practitioner,
            @Nullable UnitRef team,
            @Nullable YearMonth month) {}

    /**
     * How far a review came.
     *
     * @param allocatedOn when it was given out
     * @param grade the overall grade, or null while there is none
     * @param gradedOn when it was graded, or null while it is not
     * @param returnedOn when it was returned, or null while it is not
     */
    public record Course(
            @Nullable LocalDate allocatedOn,
            @Nullable Grade grade,
            @Nullable LocalDate gradedOn,
            @Nullable LocalDate returnedOn) {}

    /**
     * What followed; each day null where it did not, or where the tracker does not say.
     *
     * @param sharedOn when the three responsible were told in writing of what is immediate (CON-1)
     * @param actedOn when the reviewer took immediate action (CON-2)
     * @param outcomeToldOn when the three responsible were told of the outcome (TRK-7)
     * @param attachedOn when it was attached to the child's record (TRK-6)
     * @param discussedOn when the Team Manager discussed it in supervision (TRK-5)
     * @param auditedAgainOn when it was audited again (CON-5)
     * @param channel how people were told, where they were
     */
    public record Since(
            @Nullable LocalDate sharedOn,
            @Nullable LocalDate actedOn,
            @Nullable LocalDate outcomeToldOn,
            @Nullable LocalDate attachedOn,
            @Nullable LocalDate discussedOn,
            @Nullable LocalDate auditedAgainOn,
            @Nullable Channel channel) {
        /** Nothing that the tracker says. */
        public static final Since NOTHING = new Since(null, null, null, null, null, null, null);
    }

    /**
     * A remedial action.
     *
     * @param what what is to be done
     * @param owner who completes it
     * @param raisedOn when it was raised
     * @param dueOn by when, where that is sooner than the framework's limit (LNK-2); or null
     * @param completedOn when it was completed, or null while it is open
     */
    public record EarlierAction(
            @Nullable String what,
            @Nullable PersonRef owner,
            @Nullable LocalDate raisedOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate completedOn) {
        /** No words: what was typed never reaches a log. */
        @Override
        public String toString() {
            return "an action raised on " + raisedOn;
        }
    }

    @Override
    public void check(Checks checks) {
        if (!isHash(source.hash) || source.sheet < 1 || source.row < 1) {
            checks.refuse(
                    null, "$.source", "unreadable", "Give the SHA-256 of the file, and sheet and row counted from 1.");
        }
        checks.required(null, "$.about.child", about.child);
        checks.required(null, "$.about.reviewer", about.reviewer);
        checks.required(null, "$.about.practitioner", about.practitioner);
        checks.required(null, "$.about.team", about.team);
        checks.required(null, "$.course.allocatedOn", course.allocatedOn);
        for (int i = 0; i < actions.size(); i++) {
            Checks entry = checks.entry("$.actions", i);
            checks(actions.get(i), entry);
        }
    }

    private static boolean isHash(@Nullable String hash) {
        return hash != null
                && hash.length() == 64
                && hash.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    private static void checks(EarlierAction action, Checks entry) {
        entry.text(null, "$.what", action.what);
        entry.required(null, "$.owner", action.owner);
        entry.required(null, "$.raisedOn", action.raisedOn);
    }
}
