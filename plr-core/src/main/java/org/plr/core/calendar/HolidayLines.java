package org.plr.core.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The text of holidays, checked line by line. There is one way to write each version, so that its hash is one. */
final class HolidayLines {

    private static final String ID = "holidays: ";
    private static final String ID_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789.-+";
    private static final int HEADING = 4;
    private static final int LONGEST = 1_000;
    private static final String DATE = "correct the date: it must exist and lie in 1900 to 2999, such as 2022-06-03";
    private static final String RANGE = "write 'known: ' and two dates, such as 2012-01-02..2028-12-31";

    private final String text;
    private final String[] lines;
    private final String id;
    private final String source;
    private final String licence;
    private final LocalDate knownFrom;
    private final LocalDate knownTo;
    private final SortedSet<LocalDate> dates;

    HolidayLines(String text) {
        this.text = requireNonNull(text, "text");
        lines = text.split("\n", -1);
        checkCharacters();
        id = heading(1, ID, "write 'holidays: ' and the version's id");
        check(isId(id), 1, "write the id in small letters, digits, dots, hyphens and plus signs");
        source = heading(2, "source: ", "write 'source: ' and where the holidays come from");
        licence = heading(3, "licence: ", "write 'licence: ' and the terms for copying the source");
        String known = heading(4, "known: ", RANGE);
        check(known.length() == 22 && known.startsWith("..", 10), 4, RANGE);
        knownFrom = date(4, known.substring(0, 10));
        knownTo = date(4, known.substring(12));
        check(!knownTo.isBefore(knownFrom), 4, "put the earlier date first");
        dates = readDates();
    }

    private void checkCharacters() {
        int last = lines.length;
        check(last > HEADING, last, "give four lines of heading, each ended by a line feed");
        check(lines[last - 1].isEmpty(), last, "end the last line with a line feed");
        for (int number = 1; number < last; number++) {
            String line = lines[number - 1];
            check(!line.isEmpty(), number, "take out the empty line");
            check(line.length() <= LONGEST, number, "write at most 1,000 characters");
            check(
                    line.equals(line.strip()),
                    number,
                    "take out the space at its ends, and end lines with a line feed only");
            check(isPrintable(line), number, "take out the control characters");
        }
    }

    private static boolean isPrintable(String line) {
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            switch (Character.getType(line.codePointAt(i))) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    private String heading(int number, String start, String advice) {
        String line = lines[number - 1];
        check(line.startsWith(start) && line.length() > start.length(), number, advice);
        return line.substring(start.length());
    }

    private static boolean isId(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (ID_CHARACTERS.indexOf(id.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private SortedSet<LocalDate> readDates() {
        TreeSet<LocalDate> read = new TreeSet<>();
        for (int number = HEADING + 1; number < lines.length; number++) {
            LocalDate date = day(number);
            check(read.isEmpty() || date.isAfter(read.last()), number, "give each date once and in ascending order");
            read.add(date);
        }
        return Collections.unmodifiableSortedSet(read);
    }

    private LocalDate day(int number) {
        String line = lines[number - 1];
        boolean named = line.indexOf(' ') == 10 && line.charAt(11) != ' ';
        check(named, number, "write a date, a space and a name, such as 2022-06-03 Platinum Jubilee");
        LocalDate date = date(number, line.substring(0, 10));
        boolean known = !date.isBefore(knownFrom) && !date.isAfter(knownTo);
        check(known, number, "correct the date, or widen the known dates of line 4");
        return date;
    }

    /** Reads the digits itself: the first use of a date formatter would take half the time of loading the holidays. */
    private static LocalDate date(int number, String date) {
        check(date.charAt(4) == '-' && date.charAt(7) == '-', number, DATE);
        int year = digits(number, date, 0, 4);
        int month = digits(number, date, 5, 7);
        int day = digits(number, date, 8, 10);
        try {
            return Limits.date(LocalDate.of(year, month, day));
        } catch (DateTimeException | IllegalArgumentException notADate) {
            throw refused(number, DATE);
        }
    }

    private static int digits(int number, String date, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = date.charAt(i) - '0';
            check(digit >= 0 && digit <= 9, number, DATE);
            value = value * 10 + digit;
        }
        return value;
    }

    private static void check(boolean good, int number, String advice) {
        if (!good) {
            throw refused(number, advice);
        }
    }

    /** Never repeats what the line says. */
    private static IllegalArgumentException refused(int number, String advice) {
        return new IllegalArgumentException("The holidays cannot be read. Line " + number + ": " + advice + " (CON-3)");
    }

    /** The text with one more date, which must not be among the dates already. */
    String with(LocalDate date) {
        List<String> more = new ArrayList<>(List.of(lines));
        more.set(0, ID + id + "+" + date);
        more.add(HEADING + dates.headSet(date).size(), date + " Proclaimed holiday");
        return String.join("\n", more);
    }

    String text() {
        return text;
    }

    String id() {
        return id;
    }

    String source() {
        return source;
    }

    String licence() {
        return licence;
    }

    LocalDate knownFrom() {
        return knownFrom;
    }

    LocalDate knownTo() {
        return knownTo;
    }

    SortedSet<LocalDate> dates() {
        return dates;
    }
}
