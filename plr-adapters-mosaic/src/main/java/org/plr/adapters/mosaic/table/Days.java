package org.plr.adapters.mosaic.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Local days out of the forms in which case systems write them: {@code 2022-06-01}, {@code 2022-06-01 13:45:00.000}, the same
 * with a {@code T}, and {@code 01/06/2022}, with or without a time of day. A time with an offset is first brought to the
 * council's zone: {@code 2022-06-01T23:30:00Z} is 2 June in London. Day first, never month first: {@code 06/25/2022} is no day.
 */
public final class Days {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final Set<LocalDate> OPEN =
            Set.of(LocalDate.of(1900, 1, 1), LocalDate.of(2300, 1, 1), LocalDate.of(9999, 12, 31));
    private static final Pattern TIME =
            Pattern.compile("[T ](?<hms>([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?)"
                    + " ?(?<offset>Z|[+-][0-9]{2}:[0-9]{2})?");
    private static final Set<String> MIDNIGHT = Set.of(" 00:00:00", " 00:00:00.000", "T00:00:00", "T00:00");
    private static final int LENGTH = 10;

    private final ZoneId zone;

    /**
     * Days of a zone.
     *
     * @param zone the council's zone
     */
    public Days(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Reads a day.
     *
     * @param text the text, without spaces around it
     * @return the day, or null where the text is none or lies outside the years 1900 to 2199
     */
    public @Nullable LocalDate day(String text) {
        return inRange(any(text));
    }

    /**
     * Reads a last day. 1 January 1900, 1 January 2300 and 31 December 9999 are those by which a case system means that there
     * is none.
     *
     * @param text the text, without spaces around it
     * @return the day; {@link LocalDate#MAX} for these three; null where the text is no day
     */
    @Nullable
    LocalDate last(String text) {
        LocalDate day = any(text);
        return day != null && OPEN.contains(day) ? LocalDate.MAX : inRange(day);
    }

    private static @Nullable LocalDate inRange(@Nullable LocalDate day) {
        return day == null || day.isBefore(EARLIEST) || day.isAfter(LATEST) ? null : day;
    }

    private @Nullable LocalDate any(String text) {
        if (text.length() < LENGTH) {
            return null;
        }
        try {
            LocalDate day = date(text);
            return day == null || text.length() == LENGTH ? day : timed(day, text.substring(LENGTH));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static @Nullable LocalDate date(String text) {
        if (text.charAt(4) == '-' && text.charAt(7) == '-') {
            return date(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        }
        if (text.charAt(2) == '/' && text.charAt(5) == '/') {
            return date(number(text, 6, 10), number(text, 3, 5), number(text, 0, 2));
        }
        return null;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        return year < 0 || month < 0 || day < 0 ? null : LocalDate.of(year, month, day);
    }

    /** By hand, as half a million rows have a million days; -1 where a character is no digit. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private @Nullable LocalDate timed(LocalDate day, String rest) {
        if (MIDNIGHT.contains(rest)) {
            return day;
        }
        Matcher time = TIME.matcher(rest);
        if (!time.matches()) {
            return null;
        }
        String offset = time.group("offset");
        return offset == null
                ? day
                : OffsetDateTime.of(day, LocalTime.parse(time.group("hms")), ZoneOffset.of(offset))
                        .atZoneSameInstant(zone)
                        .toLocalDate();
    }
}
