package org.plr.core.framework;

import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.people.Role;

/**
 * Which case is reviewed, and by whom.
 *
 * @param line whether a manager reviews within their own line (ROL-3)
 * @param untrained whether managers who were not trained are given reviews (LNK-4)
 * @param cases how the cases are found (ELE-1)
 * @param exemptionApproverOrNull who approves that a manager is excused from a month (ROL-2), or null where nobody need
 */
public record Choosing(
        Line line,
        Untrained untrained,
        Cases cases,
        @Nullable Role exemptionApproverOrNull) {
    /** Inside and outside the line, untrained managers shown, cases as the text has them. */
    public static final Choosing LITERAL =
            new Choosing(Line.INSIDE_AND_OUTSIDE, Untrained.SHOWN, new Cases(null, null, false), null);

    /** Refuses null. */
    public Choosing {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(untrained, "untrained");
        Objects.requireNonNull(cases, "cases");
    }

    /**
     * Who approves that a manager is excused from a month (ROL-2).
     *
     * @return the role, or empty where nobody need approve
     */
    public Optional<Role> exemptionApprover() {
        return Optional.ofNullable(exemptionApproverOrNull);
    }

    /** Whether a manager reviews the work of those who report to them (ROL-3). */
    public enum Line {
        /** Inside as well as outside the direct line, as the text has it. */
        INSIDE_AND_OUTSIDE,
        /** Outside the direct line alone: a review of one's own line is refused. */
        OUTSIDE
    }

    /** What becomes of managers who were not trained (LNK-4). */
    public enum Untrained {
        /** They are shown and given reviews. */
        SHOWN,
        /** They are shown and given none. */
        NOT_ALLOCATED
    }

    /**
     * How the cases are found (ELE-1). The text asks for one review a manager and no more.
     *
     * @param notAgainWithinOrNull how long a child is not reviewed again, a re-audit excepted; or null for no such time
     * @param volumeOrNull how many cases are reviewed in a period, or null where the managers' reviews are all
     * @param onClosure whether each case is reviewed before it is closed
     */
    public record Cases(
            @Nullable Period notAgainWithinOrNull, @Nullable Volume volumeOrNull, boolean onClosure) {}

    /**
     * How many cases are reviewed in a period, whoever reviews them (ELE-1).
     *
     * @param cases how many, or 0 where a share is said
     * @param shareOrNull which share of the open cases, such as 1/20, or null where a number is said
     * @param every in which period
     */
    public record Volume(int cases, @Nullable Fraction shareOrNull, Period every) {
        /**
         * Refuses what is no volume.
         *
         * @throws IllegalArgumentException where neither or both of number and share are said, or the share is over 1/1
         */
        public Volume {
            Objects.requireNonNull(every, "every");
            if ((cases > 0) == (shareOrNull != null) || (shareOrNull != null && !shareOrNull.isRate())) {
                throw new IllegalArgumentException(
                        "Say how many cases, or which share of the open ones up to 1/1: one of the two (ELE-1).");
            }
        }
    }
}
