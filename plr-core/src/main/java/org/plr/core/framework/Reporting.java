package org.plr.core.framework;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.calendar.Timescale;

/**
 * When the Board is reported to, and against which targets (REP-1). The text gives neither.
 *
 * @param withinOrNull how many days after a period's end its report is given, or null where the council sets none
 * @param targets what the council aims at, each for a month
 */
public record Reporting(Timescale.@Nullable Days withinOrNull, List<Target> targets) {
    /** No day of delivery, no targets. */
    public static final Reporting LITERAL = new Reporting(null, List.of());

    /** Keeps the targets as they are now. */
    public Reporting {
        targets = List.copyOf(targets);
    }

    /**
     * How soon a report is given.
     *
     * @return days after the period's end, or empty where the council sets none
     */
    public Optional<Timescale.Days> within() {
        return Optional.ofNullable(withinOrNull);
    }

    /**
     * A share of reviews that the council aims at: at most one in ten Inadequate, at least two in five Good or better.
     *
     * @param grades the grades that are counted together
     * @param bound whether the share is to be no more or no less
     * @param share which share of the month's reviews
     */
    public record Target(List<Grade> grades, Bound bound, Fraction share) {
        /**
         * Keeps the grades as they are now.
         *
         * @throws IllegalArgumentException where there is no grade, or the share is over 1/1
         */
        public Target {
            grades = List.copyOf(grades);
            if (grades.isEmpty() || !share.isRate()) {
                throw new IllegalArgumentException("A target names grades and a share in 0/1 to 1/1 (REP-1).");
            }
        }
    }

    /** On which side of the share a council wants to be. */
    public enum Bound {
        /** No more than the share. */
        AT_MOST,
        /** No less than the share. */
        AT_LEAST
    }
}
