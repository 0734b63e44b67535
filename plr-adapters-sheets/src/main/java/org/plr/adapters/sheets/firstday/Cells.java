package org.plr.adapters.sheets.firstday;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plr.core.cases.RefusedRow;
import org.plr.core.framework.Grade;
import org.plr.workbook.Content;

/** Reads the cells of one row by their fields, and keeps every reason why one cannot be read. */
final class Cells {
    private static final LocalDate SERIAL_0 = LocalDate.of(1899, 12, 30);
    private static final int LONGEST_SHOWN = 30;

    private final Mapping mapping;
    private final Heads heads;
    private final Grid.Line line;
    private final List<RefusedRow> refused = new ArrayList<>();

    Cells(Mapping mapping, Heads heads, Grid.Line line) {
        this.mapping = mapping;
        this.heads = heads;
        this.line = line;
    }

    List<RefusedRow> refused() {
        return refused;
    }

    boolean isBlank(Map<String, String> headings) {
        return headings.values().stream().allMatch(heading -> line.at(heads.at(heading)) == Content.blank());
    }

    /** The text of a field; null where the column is not mapped, blank or wrong. */
    @Nullable
    String text(Map<String, String> headings, Field field) {
        String heading = headings.get(field.key);
        Content content = heading == null ? Content.blank() : line.at(heads.at(heading));
        if (content instanceof Content.Text text) {
            return text.text().isBlank() ? null : text.text().strip();
        }
        if (content instanceof Content.Figure figure) {
            return figure.number().toPlainString();
        }
        if (content != Content.blank()) {
            refuse(headings, field, "", wrong(content));
        }
        return null;
    }

    private static String wrong(Content content) {
        if (content instanceof Content.Formula) {
            return "A formula is not a value: paste what it comes to as a value.";
        }
        return content instanceof Content.Fault
                ? "The cell holds an error, such as #REF!: put it right."
                : "The cell holds something else than was expected: type it as text.";
    }

    /** Whoever or whatever the host knows under what is written. */
    <R> @Nullable R found(Map<String, String> headings, Field field, Function<String, Optional<R>> lookup) {
        String written = text(headings, field);
        if (written == null) {
            return null;
        }
        Optional<R> found = lookup.apply(written);
        if (found.isEmpty()) {
            refuse(headings, field, "", "Nobody and nothing is known under what is written here, or several are.");
        }
        return found.orElse(null);
    }

    /** A day; where a word says yes, the day that is given for it. */
    @Nullable
    LocalDate day(Map<String, String> headings, Field field, @Nullable LocalDate ifYes) {
        String heading = headings.get(field.key);
        Content content = heading == null ? Content.blank() : line.at(heads.at(heading));
        if (content instanceof Content.Date date) {
            return date.at().toLocalDate();
        }
        if (content instanceof Content.Figure figure) {
            return serial(headings, field, figure.number());
        }
        String text = text(headings, field);
        if (text == null || isOneOf(text, mapping.words().no())) {
            return null;
        }
        if (isOneOf(text, mapping.words().yes()) && ifYes != null) {
            return ifYes;
        }
        Optional<LocalDate> day = parsed(mapping.words().days(), text, LocalDate::from);
        if (day.isEmpty()) {
            refuse(headings, field, text, "Write a day in one of the ways of the mapping file.");
        }
        return day.orElse(null);
    }

    private @Nullable LocalDate serial(Map<String, String> headings, Field field, BigDecimal number) {
        boolean isDay = number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(36_526)) >= 0
                && number.compareTo(BigDecimal.valueOf(73_050)) <= 0;
        if (!isDay) {
            refuse(headings, field, number.toPlainString(), "This number is no day of the years 2000 to 2099.");
            return null;
        }
        return SERIAL_0.plusDays(number.longValueExact());
    }

    @Nullable
    YearMonth month(Map<String, String> headings) {
        String heading = headings.get(Field.MONTH.key);
        if (heading != null && line.at(heads.at(heading)) instanceof Content.Date date) {
            return YearMonth.from(date.at());
        }
        String text = text(headings, Field.MONTH);
        Optional<YearMonth> month =
                text == null ? Optional.empty() : parsed(mapping.words().months(), text, YearMonth::from);
        if (text != null && month.isEmpty()) {
            refuse(headings, Field.MONTH, text, "Write a month in one of the ways of the mapping file.");
        }
        return month.orElse(null);
    }

    @Nullable
    Grade grade(Map<String, String> headings) {
        String text = text(headings, Field.GRADE);
        if (text == null || isOneOf(text, mapping.words().no())) {
            return null;
        }
        for (Map.Entry<String, String> each : mapping.words().grades().entrySet()) {
            if (each.getKey().strip().equalsIgnoreCase(text)) {
                return new Grade(each.getValue());
            }
        }
        refuse(headings, Field.GRADE, "", "Add this word for a grade to the mapping file, or put it right.");
        return null;
    }

    private static boolean isOneOf(String text, List<String> words) {
        return words.stream().anyMatch(word -> word.strip().equalsIgnoreCase(text));
    }

    private static <T> Optional<T> parsed(List<String> patterns, String text, TemporalQuery<T> query) {
        for (String pattern : patterns) {
            Optional<T> found = parsed(formatter(pattern), text, query);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** In English, whatever the capitals, and of days that there are. */
    static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static <T> Optional<T> parsed(DateTimeFormatter formatter, String text, TemporalQuery<T> query) {
        try {
            return Optional.of(formatter.parse(text, query));
        } catch (DateTimeException e) {
            // Another pattern may fit.
            return Optional.empty();
        }
    }

    private void refuse(Map<String, String> headings, Field field, String value, String reason) {
        boolean isShown = field.isShown()
                && value.length() <= LONGEST_SHOWN
                && value.chars().anyMatch(Character::isDigit);
        refused.add(new RefusedRow(
                mapping.place().sheet(),
                line.row(),
                headings.getOrDefault(field.key, field.key),
                isShown ? value : "",
                reason));
    }
}
