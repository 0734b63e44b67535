package org.plr.core.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The holidays of a place, as known in one version, and the working days between them (CON-3).
 *
 * <p>A version never changes; a holiday proclaimed later makes a new one, as 19 September 2022 did, which was
 * proclaimed nine days before. Outside the known dates only weekends are taken out, for nothing is guessed.
 *
 * <p>The holidays are their text, byte for byte: what {@link #parse} accepts is what {@link #text} returns, so that a
 * version is kept and recognised by the hash of its bytes.
 */
public final class Holidays {
    private static final String BUNDLED = "england-and-wales.txt";

    private final HolidayLines lines;
    private final SortedSet<LocalDate> dates;
    private final long[] weekdays;
    private final long[] workedBefore;

    private Holidays(HolidayLines lines) {
        this.lines = lines;
        dates = lines.dates();
        weekdays = weekdays(dates);
        workedBefore = weekdays.clone();
        for (int i = 0; i < workedBefore.length; i++) {
            workedBefore[i] -= i + 1;
        }
    }

    /** The numbers of the holidays that are weekdays, ascending; a loop, because it is run as the host starts. */
    private static long[] weekdays(SortedSet<LocalDate> dates) {
        long[] numbers = new long[dates.size()];
        int size = 0;
        for (LocalDate date : dates) {
            if (Weekdays.contains(date)) {
                numbers[size++] = Weekdays.upTo(date);
            }
        }
        return Arrays.copyOf(numbers, size);
    }

    /**
     * The bank holidays of England and Wales from 2012 to 2028 as published by GOV.UK, with 3 June and 19 September
     * 2022 and 8 May 2023 among them.
     *
     * @return the bundled version
     */
    public static Holidays englandAndWales() {
        return EnglandAndWales.HOLIDAYS;
    }

    /**
     * The text of {@link #englandAndWales}, without reading what it says: for the start of a host, which keeps it by its
     * hash and may need no working day for hours.
     *
     * @return what {@link #parse} reads
     */
    public static String textOfEnglandAndWales() {
        try (InputStream in = requireNonNull(Holidays.class.getResourceAsStream(BUNDLED), BUNDLED)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled holidays cannot be read: rebuild the jar", e);
        }
    }

    /**
     * Reads holidays from text: four lines of heading, then one line for each date in ascending order. Lines end with
     * a single line feed, the last one too.
     *
     * <pre>
     * holidays: england-and-wales-2028
     * source: GOV.UK bank holidays
     * licence: Open Government Licence v3.0
     * known: 2012-01-02..2028-12-31
     * 2012-01-02 New Year’s Day (substitute day)
     * </pre>
     *
     * <p>The first line is the version's id, the fourth the first and last date of which the holidays are known.
     *
     * @param text the text
     * @return the holidays
     * @throws IllegalArgumentException if the text differs from that in any way, with the number of the line. A date
     *     that is no date, out of order, given twice or outside the known dates is refused, and so is a line over
     *     1,000 characters or with control characters
     */
    public static Holidays parse(String text) {
        return new Holidays(new HolidayLines(text));
    }

    /** {@return what names this version; other holidays have another id} */
    public String id() {
        return lines.id();
    }

    /** {@return where the holidays come from} */
    public String source() {
        return lines.source();
    }

    /** {@return the terms on which the source may be copied} */
    public String licence() {
        return lines.licence();
    }

    /** {@return the first date of which it is known whether it is a holiday} */
    public LocalDate knownFrom() {
        return lines.knownFrom();
    }

    /** {@return the last date of which it is known whether it is a holiday} */
    public LocalDate knownTo() {
        return lines.knownTo();
    }

    /** {@return every holiday, in ascending order; unmodifiable} */
    public SortedSet<LocalDate> dates() {
        return dates;
    }

    /**
     * Whether it is known that the date is a holiday or none.
     *
     * @param date the date
     * @return whether it lies within the known dates, both ends included
     */
    public boolean knows(LocalDate date) {
        return !date.isBefore(knownFrom()) && !date.isAfter(knownTo());
    }

    /**
     * Whether the date is a Monday to Friday and no holiday.
     *
     * @param date the date
     * @return whether people are at work
     */
    public boolean isWorkingDay(LocalDate date) {
        return Weekdays.contains(date) && !dates.contains(date);
    }

    /**
     * The last of so many working days after the start, which is not counted itself, be it a working day or not.
     *
     * <p>Example: 10 working days after Thursday 14 April 2022 is Tuesday 3 May. The time this takes depends neither
     * on the number nor on where the holidays lie.
     *
     * @param start the day to count from
     * @param number how many working days
     * @return the last of them
     * @throws IllegalArgumentException if the number is below 1 or over 36,525, or the start is outside the years 1900
     *     to 2999
     */
    public LocalDate plusWorkingDays(LocalDate start, int number) {
        Limits.date(start);
        Limits.days(number);
        long weekday = Weekdays.upTo(start);
        long wanted = weekday - countBelow(weekday + 1, weekdays) + number;
        return Weekdays.date(wanted + countBelow(wanted, workedBefore));
    }

    /**
     * A new version with one more holiday, named by this version's id, a plus sign and the date. A date that is a
     * holiday already gives this version back.
     *
     * @param date the holiday proclaimed
     * @return the new version
     * @throws IllegalArgumentException if the date lies outside the known dates: then newer holidays are to be read as
     *     a whole, because one date more does not make its year known
     */
    public Holidays with(LocalDate date) {
        if (!knows(requireNonNull(date, "date"))) {
            throw new IllegalArgumentException("Holidays are known from " + knownFrom() + " to " + knownTo() + ": for "
                    + date + " load a version that covers its year (CON-3)");
        }
        return dates.contains(date) ? this : parse(lines.with(date));
    }

    /** {@return the whole content as text, ready for {@link #parse}} */
    public String text() {
        return lines.text();
    }

    /** {@return the text in UTF-8, whose hash identifies these holidays} */
    public byte[] bytes() {
        return text().getBytes(UTF_8);
    }

    /** How many of the ascending numbers are below the limit. */
    private static int countBelow(long limit, long[] ascending) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Equal is what has the same text. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Holidays holidays && text().equals(holidays.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    /** The id of the version. */
    @Override
    public String toString() {
        return id();
    }

    /** Read when first asked for. */
    private static final class EnglandAndWales {
        private static final Holidays HOLIDAYS = parse(textOfEnglandAndWales());
    }
}
