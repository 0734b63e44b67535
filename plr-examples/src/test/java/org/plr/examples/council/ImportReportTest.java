package org.plr.examples.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportReportTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void a_cell_that_begins_a_formula_is_disarmed(String value) {
        ImportReport report =
                new ImportReport(List.of(), List.of(new ImportReport.Fault("a.csv", 2, "from", value, "No, \"why\"?")));
        assertEquals(
                "file,row,column,value,reason\na.csv,2,from,'" + value + ",\"No, \"\"why\"\"?\"\n", report.toCsv());
    }

    @Test
    void names_addresses_and_dates_of_birth_are_withheld() {
        String csv = new SmallCouncil()
                .append("people.csv", "S9," + "Wren".repeat(60) + ",wren at council,PRACTITIONER,T1,S3,2022-01-01,")
                .append("ssda903/header.csv", "C9,1,31/02/2010")
                .append("ssda903/reviews.csv", "C1,28/03/2010,01/03/2021,PN1")
                .read()
                .report()
                .toCsv();
        assertEquals(4, csv.split("\\(withheld\\)", -1).length - 1);
        List.of("Wren", "wren at council", "31/02/2010", "28/03/2010").forEach(part -> assertFalse(csv.contains(part)));
    }

    @Test
    void nothing_that_says_who_it_is_stands_in_a_text_form() {
        Council council = new SmallCouncil().append("people.csv", "S9,,,,,,,").read();
        String texts = "" + council.units() + council.people() + council.absences() + council.allocations()
                + council.careReviews() + council.universe(council.covers().first()) + council.report();
        List.of("Oakenmere", "@council", "S3", "S4", "S9", "C1", "2010-03-27")
                .forEach(part -> assertFalse(texts.contains(part), part));
    }
}
