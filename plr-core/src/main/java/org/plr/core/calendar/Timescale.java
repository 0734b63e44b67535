package org.plr.core.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Period;

/**
 * How long a rule gives: hours that elapse (CON-1), days that are counted (CON-3), or months.
 *
 * <p>The three kinds are not convertible into each other: 24 hours from Saturday 28 March 2026 at 17:00 in London end
 * on Sunday at 18:00, for the clock went forward in between, while one calendar day ends with Sunday itself. A
 * timescale is longer than nothing and no longer than a hundred years.
 */
public sealed interface Timescale {

    /**
     * A timescale of elapsed time, the same through a change of the clock.
     *
     * @param length the time, such as 24 hours
     * @return the timescale
     * @throws IllegalArgumentException if the length is zero, negative or over 36,525 days
     */
    static Timescale ofElapsed(Duration length) {
        return new Elapsed(length);
    }

    /**
     * A timescale of whole local days; the day it starts on is not counted.
     *
     * @param number how many days
     * @param count which days count
     * @return the timescale
     * @throws IllegalArgumentException if the number is below 1 or over 36,525
     */
    static Timescale ofDays(int number, Count count) {
        return new Days(number, count);
    }

    /**
     * A timescale of months, added once to the local date and clamped to the month's end.
     *
     * @param number how many months
     * @return the timescale
     * @throws IllegalArgumentException if the number is below 1 or over 1,200
     */
    static Timescale ofMonths(int number) {
        return new Months(number);
    }

    /**
     * A timescale of years and months: {@code P1Y2M} is fourteen months.
     *
     * @param length the years and months
     * @return the timescale
     * @throws IllegalArgumentException if a part is negative, the whole is zero or over 1,200 months, or there are days
     *     in it: days are a timescale of their own, because they have to say which days count
     */
    static Timescale ofMonths(Period length) {
        Limits.period(length);
        if (!length.equals(length.withDays(0))) {
            throw new IllegalArgumentException(
                    "A timescale in months has no days in it: state days by themselves, as calendar or working days");
        }
        return new Months((int) length.toTotalMonths());
    }

    /**
     * Asks for the one answer that is meant for this kind.
     *
     * @param cases an answer for each kind
     * @param <R> what is answered
     * @return the answer
     */
    <R> R answer(Cases<R> cases);

    /**
     * One answer for each kind of timescale, so that a reader of timescales cannot forget one.
     *
     * @param <R> what is answered
     */
    interface Cases<R> {

        /**
         * For hours that elapse.
         *
         * @param length the time
         * @return the answer
         */
        R elapsed(Duration length);

        /**
         * For whole local days.
         *
         * @param number how many
         * @param count which days count
         * @return the answer
         */
        R days(int number, Count count);

        /**
         * For months.
         *
         * @param number how many
         * @return the answer
         */
        R months(int number);
    }

    /**
     * Elapsed time; written as {@code PT24H}.
     *
     * @param length the time
     */
    record Elapsed(Duration length) implements Timescale {

        /** Refuses what {@link Timescale#ofElapsed(Duration)} refuses. */
        public Elapsed {
            Limits.elapsed(length);
        }

        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.elapsed(length);
        }

        @Override
        public String toString() {
            return length.toString();
        }
    }

    /**
     * Whole local days; written as {@code 10 calendar days} or {@code 1 working day}.
     *
     * @param number how many
     * @param count which days count
     */
    record Days(int number, Count count) implements Timescale {

        /** Refuses what {@link Timescale#ofDays(int, Count)} refuses. */
        public Days {
            Limits.days(number);
            requireNonNull(count, "count");
        }

        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.days(number, count);
        }

        @Override
        public String toString() {
            String kind = count == Count.CALENDAR ? "calendar" : "working";
            return number + " " + kind + (number == 1 ? " day" : " days");
        }
    }

    /**
     * Months; written as {@code 2 months}.
     *
     * @param number how many
     */
    record Months(int number) implements Timescale {

        /** Refuses what {@link Timescale#ofMonths(int)} refuses. */
        public Months {
            Limits.months(number);
        }

        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.months(number);
        }

        @Override
        public String toString() {
            return number + (number == 1 ? " month" : " months");
        }
    }
}
