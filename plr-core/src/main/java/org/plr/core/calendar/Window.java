package org.plr.core.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/**
 * A stretch of days in which something is to be done, neither earlier nor later: the re-audit of a review graded
 * Inadequate, which opens two months after the grading and is overdue a month after that (CON-5).
 *
 * <p>Example: graded on 28 March 2026, the re-audit opens on 28 May and has 28 June as its last day. Graded on 31
 * December 2025, it opens on 28 February 2026, the month's end, and has 28 March as its last day, because the window
 * is counted from the day it opens.
 *
 * @param opens the first local day
 * @param lastDay the last local day that is in time
 * @param opensAt the first instant of the first day
 * @param end the first instant after the last day, which is itself too late
 */
public record Window(LocalDate opens, LocalDate lastDay, Instant opensAt, Instant end) {

    /**
     * A window as it was kept.
     *
     * @throws IllegalArgumentException if it ends before it opens
     */
    public Window {
        if (lastDay.isBefore(opens) || !opensAt.isBefore(end)) {
            throw new IllegalArgumentException("A window ends after it opens: it cannot open on " + opens + " with "
                    + lastDay + " as its last day (CON-5)");
        }
    }

    /**
     * The window that opens some time after a moment. Both periods are added once, the first to the local date of the
     * moment, the second to the day of opening; months are clamped to the month's end.
     *
     * @param from the moment, such as that of the grading
     * @param after how long after it the window opens
     * @param window how long it stays open
     * @param zone where the days are counted
     * @return the window
     * @throws IllegalArgumentException if a period is zero, has a negative part or exceeds a hundred years, or if the
     *     moment lies outside the years 1900 to 2999
     */
    public static Window after(Instant from, Period after, Period window, ZoneId zone) {
        Limits.moment(from);
        requireNonNull(zone, "zone");
        LocalDate opens = from.atZone(zone).toLocalDate().plus(Limits.period(after));
        LocalDate lastDay = opens.plus(Limits.period(window));
        return new Window(opens, lastDay, opens.atStartOfDay(zone).toInstant(), Due.endOf(lastDay, zone));
    }

    /**
     * Whether a moment is earlier than the window: what is done then does not satisfy it.
     *
     * @param at the moment
     * @return whether that is too early
     */
    public boolean isBeforeOpening(Instant at) {
        return at.isBefore(opensAt);
    }

    /**
     * Whether the end is reached: from then on the thing is overdue, or was done late.
     *
     * @param at now, or when it was done
     * @return whether that is too late
     */
    public boolean isPast(Instant at) {
        return !at.isBefore(end);
    }
}
