package org.plr.adapters.mosaic.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.plr.core.spi.Identities;

/** What single cells are taken for. */
class RowTest {
    private static final Days DAYS = new Days(ZoneId.of("Europe/London"));

    private final Findings findings = new Findings();

    private Row row(String cell) {
        return new Row(
                new Cells() {
                    @Override
                    public String source() {
                        return "table";
                    }

                    @Override
                    public long number() {
                        return 2;
                    }

                    @Override
                    public String cell(String column) {
                        return cell;
                    }

                    @Override
                    public String fault() {
                        return null;
                    }
                },
                DAYS,
                findings);
    }

    @Property
    void an_id_that_is_not_refused_is_one_that_a_reference_can_stand_for(@ForAll @StringLength(max = 120) String cell) {
        Row row = row(cell);
        String id = row.id("column");
        if (row.isGood()) {
            assertEquals(id, Identities.requireId(id));
            assertEquals(id, row(id).id("column"));
        }
    }

    @Property
    void a_number_and_its_text_are_one_id(@ForAll @IntRange(min = 1) int number) {
        assertEquals(String.valueOf(number), row(number + ".0").id("column"));
        assertEquals(String.valueOf(number), row(Values.text(number)).id("column"));
        assertEquals(String.valueOf(number), row(Values.text((double) number)).id("column"));
    }

    @Property
    void whatever_is_written_no_day_fails_and_each_that_is_read_lies_within_the_years(@ForAll String text) {
        LocalDate day = DAYS.day(text);
        assertTrue(day == null || (day.getYear() >= 1900 && day.getYear() <= 2199));
    }

    @Property
    void each_day_is_read_in_both_forms(@ForAll @IntRange(min = -25_567, max = 84_005) int since) {
        LocalDate day = LocalDate.ofEpochDay(since);
        assertEquals(day, DAYS.day(day.toString()));
        assertEquals(
                day, DAYS.day("%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())));
    }

    @Test
    void half_a_pair_is_refused_and_a_whole_one_is_not() {
        assertFalse(isGood("1\uD83D"));
        assertFalse(isGood("\uDE00" + "1"));
        assertTrue(isGood("\uD83D\uDE00"));
    }

    private boolean isGood(String cell) {
        Row row = row(cell);
        row.id("column");
        return row.isGood();
    }

    @Test
    void a_fault_is_told_once_for_a_cell() {
        Row row = row("x\u0000");
        row.text("column", text -> false, "It is of another form: correct it.");
        assertEquals(
                List.of("A text has at most 200 characters, none of them hidden: correct it."),
                findings.report().refused().stream().map(each -> each.reason()).toList());
    }
}
