package org.plr.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/**
 * What a cell holds. What we write is a {@link Value}; what we read may also be a truth value, a formula or a fault,
 * none of which ever counts as a value.
 *
 * <p>Two contents are equal where they hold the same; 1.50 is 1.5. No {@code toString} shows what a cell holds, since it
 * may be a name.
 */
public sealed interface Content {

    /** What a cell may hold in a workbook that we write, and what counts in one that we read. */
    sealed interface Value extends Content {}

    /**
     * The text, or {@link Blank} for an empty one.
     *
     * @throws IllegalArgumentException as for {@link Text}
     */
    static Value text(String text) {
        return text.isEmpty() ? Blank.BLANK : new Text(text);
    }

    /**
     * The text without the characters that no workbook holds, cut after 32,767 characters: for what was typed
     * elsewhere and must not stop a whole export.
     */
    static Value cleaned(String text) {
        return text(Characters.cleaned(text));
    }

    /**
     * A day.
     *
     * @throws IllegalArgumentException before 1 March 1900 or after 31 December 9999: no two programs agree upon these
     */
    static Value date(LocalDate day) {
        return new Date(day.atStartOfDay());
    }

    /** A whole number. */
    static Value number(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    /**
     * A number.
     *
     * @throws IllegalArgumentException as for {@link Figure}
     */
    static Value number(BigDecimal number) {
        return new Figure(number);
    }

    /** Nothing. */
    static Value blank() {
        return Blank.BLANK;
    }

    /** An empty cell, or none at all. */
    enum Blank implements Value {
        /** The only one. */
        BLANK
    }

    /**
     * Text of 1 to 32,767 UTF-16 units: tabs, line feeds and carriage returns are kept, every other control character
     * below U+0020 is refused, and so are U+FFFE, U+FFFF and half surrogate pairs, which no XML may hold. For these and
     * for empty text there is an {@link IllegalArgumentException} that says which character and where.
     */
    record Text(String text) implements Value {
        public Text {
            Characters.check(text);
        }

        @Override
        public String toString() {
            return "Text of " + text.length();
        }
    }

    /**
     * A number as a workbook keeps it, with no trailing zeros: at most 17 digits from the first to the last that is
     * not zero, and less than 10^300 in size; beyond this there is an {@link IllegalArgumentException}. We write no more
     * than 15 of these digits, since Excel keeps no more.
     */
    record Figure(BigDecimal number) implements Value {
        private static final int DIGITS = 17;
        static final int POWERS = 300;

        /** To as many digits as a workbook can hold. */
        static final MathContext KEPT = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

        public Figure {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            long power = (long) number.precision() - number.scale();
            if (number.precision() > DIGITS || Math.abs(power) > POWERS) {
                throw new IllegalArgumentException(
                        "A number of more than 17 digits, or beyond 10^300: write it as text if it is a reference");
            }
        }

        @Override
        public String toString() {
            return "Figure";
        }
    }

    /**
     * A day from 1 January 1900 to 31 December 9999, with a time of day where the workbook has one, to the second. For
     * another year there is an {@link IllegalArgumentException}.
     */
    record Date(LocalDateTime at) implements Value {
        private static final int FIRST = 1900;
        private static final int LAST = 9999;

        public Date {
            if (at.getYear() < FIRST || at.getYear() > LAST) {
                throw new IllegalArgumentException("A workbook holds days of the years 1900 to 9999: " + at.getYear());
            }
        }

        /** The day, without the time. */
        public LocalDate day() {
            return at.toLocalDate();
        }

        @Override
        public String toString() {
            return "Date";
        }
    }

    /** TRUE or FALSE, as a tick box leaves it. */
    record Truth(boolean isTrue) implements Content {
        @Override
        public String toString() {
            return "Truth";
        }
    }

    /**
     * A formula: what a program once computed, not what a person wrote.
     *
     * @param cached what the workbook says that it came to, to show and never to trust; empty where it says nothing
     */
    record Formula(String cached) implements Content {
        @Override
        public String toString() {
            return "Formula";
        }
    }

    /**
     * What cannot be read as anything: an error such as {@code #N/A}, or a number that is no date.
     *
     * @param reason the error of the workbook, or why not, in plain words and without what the cell holds
     */
    record Fault(String reason) implements Content {
        private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/!?_]{1,20}");

        /** An error of the workbook, such as {@code #N/A}; what does not look like one is not repeated. */
        static Fault ofError(String error) {
            return new Fault(ERROR.matcher(error).matches() ? error : "an error that is not named");
        }
    }
}
