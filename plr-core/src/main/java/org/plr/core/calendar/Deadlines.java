package org.plr.core.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Reckons when something is due. The same arguments always give the same answer.
 *
 * <p>In Europe/London:
 *
 * <table>
 * <caption>Dated examples</caption>
 * <tr><th>from</th><th>timescale</th><th>due before</th></tr>
 * <tr><td>Sat 28 March 2026, 17:00</td><td>24 hours</td><td>Sun 29 March, 18:00: the clock went forward</td></tr>
 * <tr><td>Sat 24 October 2026, 17:00</td><td>24 hours</td><td>Sun 25 October, 16:00: the clock went back</td></tr>
 * <tr><td>Thu 14 April 2022</td><td>10 calendar days</td><td>the end of Sun 24 April</td></tr>
 * <tr><td>Thu 14 April 2022</td><td>10 working days</td><td>the end of Tue 3 May</td></tr>
 * <tr><td>Wed 31 December 2025</td><td>2 months</td><td>the end of Sat 28 February 2026</td></tr>
 * </table>
 */
public final class Deadlines {

    private Deadlines() {}

    /**
     * When something that starts at a moment is due (CON-1, CON-3).
     *
     * <p>Elapsed time is added to the moment. Days and months start from the local date of the moment, which is not
     * itself counted, and end with their last local day. Only working days look at the holidays; past the last known
     * holiday they go by weekends and the answer says so.
     *
     * @param from when it starts
     * @param timescale how long the rule gives
     * @param zone where the days are counted
     * @param holidays the holidays as they are known
     * @return when it is due
     * @throws IllegalArgumentException if the moment lies outside the years 1900 to 2999
     */
    public static Due due(Instant from, Timescale timescale, ZoneId zone, Holidays holidays) {
        Limits.moment(from);
        requireNonNull(timescale, "timescale");
        requireNonNull(zone, "zone");
        requireNonNull(holidays, "holidays");
        return timescale.answer(new Reckoning(from, zone, holidays));
    }

    /**
     * Whether deadlines are reckoned from a moment. Others are slips: a year of 1022, or of 20222.
     *
     * @param from when something would start
     * @return whether the moment lies in the years 1900 to 2999
     */
    public static boolean canStartAt(Instant from) {
        return Limits.isMoment(requireNonNull(from, "from"));
    }

    private record Reckoning(Instant from, ZoneId zone, Holidays holidays) implements Timescale.Cases<Due> {

        @Override
        public Due elapsed(Duration length) {
            return Due.at(from.plus(length));
        }

        @Override
        public Due days(int number, Count count) {
            return count == Count.WORKING
                    ? workingDays(number)
                    : Due.onDay(startingDay().plusDays(number), zone);
        }

        @Override
        public Due months(int number) {
            return Due.onDay(startingDay().plusMonths(number), zone);
        }

        private Due workingDays(int number) {
            LocalDate lastDay = holidays.plusWorkingDays(startingDay(), number);
            boolean known = holidays.knows(startingDay().plusDays(1)) && holidays.knows(lastDay);
            return Due.onWorkingDay(lastDay, zone, !known);
        }

        private LocalDate startingDay() {
            return from.atZone(zone).toLocalDate();
        }
    }
}
