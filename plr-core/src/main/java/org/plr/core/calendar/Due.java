package org.plr.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something is due, as {@link Deadlines} reckons it: up to the end, which is itself too late.
 *
 * <p>Example: an action raised on 28 March 2026 with 10 calendar days has 7 April as its last day and
 * 2026-04-07T23:00:00Z as its end, midnight of British Summer Time (CON-3).
 */
public final class Due {

    private final @Nullable LocalDate lastDay;
    private final Instant end;
    private final boolean beyondKnownHolidays;

    private Due(@Nullable LocalDate lastDay, Instant end, boolean beyondKnownHolidays) {
        this.lastDay = lastDay;
        this.end = end;
        this.beyondKnownHolidays = beyondKnownHolidays;
    }

    static Due at(Instant end) {
        return new Due(null, end, false);
    }

    static Due onDay(LocalDate lastDay, ZoneId zone) {
        return new Due(lastDay, endOf(lastDay, zone), false);
    }

    static Due onWorkingDay(LocalDate lastDay, ZoneId zone, boolean beyondKnownHolidays) {
        return new Due(lastDay, endOf(lastDay, zone), beyondKnownHolidays);
    }

    /** The day after may begin later than midnight, where the clock goes forward at midnight. */
    static Instant endOf(LocalDate lastDay, ZoneId zone) {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** {@return the last local day that is in time; empty where the timescale is elapsed hours} */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** {@return the first instant that is too late; what happened a millisecond earlier was in time} */
    public Instant end() {
        return end;
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

    /**
     * Whether working days were counted on dates of which the calendar does not know the holidays. Those were taken
     * by weekends alone, so the true last day may be later: whoever shows the deadline should say so.
     *
     * @return whether the last day is uncertain
     */
    public boolean beyondKnownHolidays() {
        return beyondKnownHolidays;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Due due
                && end.equals(due.end)
                && beyondKnownHolidays == due.beyondKnownHolidays
                && lastDay().equals(due.lastDay());
    }

    @Override
    public int hashCode() {
        return end.hashCode();
    }

    /** Such as {@code due before 2026-04-07T23:00:00Z, last day 2026-04-07}. */
    @Override
    public String toString() {
        return "due before " + end
                + lastDay().map(day -> ", last day " + day).orElse("")
                + (beyondKnownHolidays ? ", beyond the known holidays" : "");
    }
}
