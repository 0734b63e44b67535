package org.plr.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.plr.core.clause.Proves;

class DeadlinesProperties {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Comparison comparison = new Comparison();
    private final Holidays holidays = Holidays.englandAndWales();

    @Property
    @Proves("CON-1")
    void elapsed_hours_agree_with_the_oracle(
            @ForAll("moments") long from, @ForAll @IntRange(min = 1, max = 876_600) int hours) {
        comparison.hours(from, hours);
    }

    @Property
    @Proves("CON-3")
    void calendar_days_agree_with_the_oracle(
            @ForAll("moments") long from, @ForAll @IntRange(min = 1, max = 36_525) int days) {
        comparison.calendarDays(from, days);
    }

    @Property
    @Proves("CON-3")
    void working_days_agree_with_the_oracle(
            @ForAll("moments") long from, @ForAll @IntRange(min = 1, max = 10_000) int days) {
        comparison.workingDays(from, days);
    }

    @Property
    @Proves("CON-5")
    void months_agree_with_the_oracle(
            @ForAll("moments") long from, @ForAll @IntRange(min = 1, max = 1_200) int months) {
        comparison.months(from, months);
    }

    @Property
    @Proves("CON-5")
    void windows_agree_with_the_oracle(
            @ForAll("moments") long from,
            @ForAll @IntRange(min = 1, max = 120) int after,
            @ForAll @IntRange(min = 1, max = 120) int window) {
        comparison.window(from, after, window);
    }

    @Property
    @Proves("CON-3")
    void the_last_working_day_is_one_and_so_many_lie_after_the_start(
            @ForAll("dates") LocalDate start, @ForAll @IntRange(min = 1, max = 300) int number) {
        LocalDate last = holidays.plusWorkingDays(start, number);
        assertTrue(holidays.isWorkingDay(last));
        assertEquals(
                number,
                start.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(holidays::isWorkingDay)
                        .count());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Proves("CON-3")
    void one_more_holiday_never_makes_a_deadline_earlier(
            @ForAll("knownDates") LocalDate proclaimed,
            @ForAll("knownDates") LocalDate start,
            @ForAll @IntRange(min = 1, max = 300) int number) {
        LocalDate before = holidays.plusWorkingDays(start, number);
        LocalDate after = holidays.with(proclaimed).plusWorkingDays(start, number);
        assertFalse(after.isBefore(before));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Proves("CON-3")
    void a_later_start_is_never_due_earlier(
            @ForAll("moments") long from, @ForAll("moments") long later, @ForAll("timescales") Timescale timescale) {
        Instant first = Instant.ofEpochMilli(Math.min(from, later));
        Instant second = Instant.ofEpochMilli(Math.max(from, later));
        Instant firstEnd = Deadlines.due(first, timescale, LONDON, holidays).end();
        assertFalse(Deadlines.due(second, timescale, LONDON, holidays).end().isBefore(firstEnd));
        assertTrue(firstEnd.isAfter(first));
    }

    @Property
    void holidays_read_back_are_the_same(@ForAll("knownDates") LocalDate proclaimed) {
        Holidays more = holidays.with(proclaimed);
        assertEquals(more, Holidays.parse(more.text()));
        assertTrue(more.dates().contains(proclaimed));
        assertTrue(more.dates().containsAll(holidays.dates()));
    }

    /** From 2000 to 2100, every other one within three days of a change of the clock. */
    @Provide
    Arbitrary<Long> moments() {
        Arbitrary<Long> any =
                Arbitraries.longs().between(Oracle.day(2000, 1, 1) * Oracle.DAY, Oracle.day(2100, 1, 1) * Oracle.DAY);
        Arbitrary<Long> nearAChange = Arbitraries.integers()
                .between(2000, 2099)
                .flatMap(year -> Arbitraries.of(Oracle.forward(year), Oracle.back(year)))
                .flatMap(change -> Arbitraries.longs().between(change - 3 * Oracle.DAY, change + 3 * Oracle.DAY))
                .withoutEdgeCases();
        return Arbitraries.oneOf(any, nearAChange);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return days(Oracle.day(2000, 1, 1), Oracle.day(2100, 1, 1));
    }

    @Provide
    Arbitrary<LocalDate> knownDates() {
        return days(Oracle.KNOWN_FROM, Oracle.KNOWN_TO);
    }

    private static Arbitrary<LocalDate> days(long first, long last) {
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Timescale> timescales() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 1_200);
        return Arbitraries.oneOf(
                numbers.map(hours -> Timescale.ofElapsed(Duration.ofHours(hours))),
                numbers.map(days -> Timescale.ofDays(days, Count.CALENDAR)),
                numbers.map(days -> Timescale.ofDays(days, Count.WORKING)),
                numbers.map(Timescale::ofMonths));
    }
}
