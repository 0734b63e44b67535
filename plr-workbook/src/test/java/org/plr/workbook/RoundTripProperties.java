package org.plr.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

/** What was written is what is read. */
class RoundTripProperties {
    private static final SheetPlan PLAN = new SheetPlan(
            "Any table",
            List.of(
                    Column.text("Words", 30),
                    Column.date("Day", 12),
                    Column.number("Number", 12),
                    Column.text("More", 9)));

    @Property(tries = 300)
    void any_table_of_texts_days_and_numbers_is_read_exactly_as_written(
            @ForAll("tables") List<List<Content.Value>> table) {
        assertEquals(table, Written.read(Written.of(PLAN, table), "Any table", 4));
    }

    @Property(tries = 30)
    void the_same_table_is_written_in_the_same_bytes(@ForAll("tables") List<List<Content.Value>> table) {
        assertArrayEquals(Written.of(PLAN, table), Written.of(PLAN, table));
    }

    @Provide
    Arbitrary<List<List<Content.Value>>> tables() {
        return Combinators.combine(texts(), days(), numbers(), texts())
                .as((words, day, number, more) -> List.of(words, day, number, more))
                .list()
                .ofMaxSize(20);
    }

    private static Arbitrary<Content.Value> texts() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(60);
        Arbitrary<String> awkward = Arbitraries.strings()
                .withChars("_x05F0041aA=+-@<>&\"' \t\r\n")
                .withChars('\u00A0', '\u2028', '\u202E', '\uFEFF', '\uFFFD', '\u0085', '\u007F', '\u00E9')
                .ofMaxLength(40);
        Arbitrary<String> escapes = Arbitraries.of(
                        "_x000D_", "_x005F_x0041_", "_xD83D_", "_x0000_", "_X0041_", "_x_x0041_")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("_", parts));
        Arbitrary<String> wide = Arbitraries.of("\uD83D\uDE00", "\uD800\uDC00", "\uDBFF\uDFFD");
        return Arbitraries.oneOf(any, awkward, escapes, wide).map(Content::cleaned);
    }

    private static Arbitrary<Content.Value> days() {
        Arbitrary<Content.Value> days = Dates.dates()
                .between(LocalDate.of(1900, 3, 1), LocalDate.of(9999, 12, 31))
                .map(Content::date);
        return days.injectNull(0.1).map(day -> day == null ? Content.blank() : day);
    }

    private static Arbitrary<Content.Value> numbers() {
        Arbitrary<BigDecimal> decimals = Combinators.combine(
                        Arbitraries.longs().between(-999_999_999_999_999L, 999_999_999_999_999L),
                        Arbitraries.integers().between(-250, 250))
                .as(BigDecimal::valueOf);
        return Arbitraries.oneOf(
                decimals.map(n -> Content.number(n)),
                Arbitraries.integers().map(n -> Content.number(n)),
                Arbitraries.just(Content.blank()));
    }
}
