package org.plr.adapters.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.adapters.sheets.TrackerReport.Verdict;
import org.plr.core.clause.Proves;
import org.plr.core.journal.Entry;

/** Each mistake is made in a workbook in which action f is reported as it should be. */
class MistakesTest {
    private static final String GOOD = "f";

    private final List<String> cells = new ArrayList<>();

    static Stream<Mistake> mistakes() {
        return Mistakes.all();
    }

    private byte[] made(Given given, Mistake mistake) {
        byte[] edited = Edited.of(given, each -> {
            each.done(GOOD, "2022-06-16");
            cells.clear();
            cells.addAll(mistake.edit().apply(each));
        });
        mistake.meanwhile().accept(given);
        return mistake.file().apply(edited);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    @Proves("TRK-4")
    void every_mistake_is_named_by_its_cell_the_good_row_is_taken_and_the_file_again_changes_nothing(Mistake mistake) {
        Given given = new Given();
        byte[] file = made(given, mistake);
        TrackerReport report = given.read(file);
        assertEquals(cells, places(report), report::inWords);
        report.faults().forEach(MistakesTest::isPlain);
        assertEquals(
                mistake.name().equals("counted-from-1904") ? 0 : 1,
                report.of(Verdict.TAKEN).size());
        Golden.assertEquals(mistake.name(), report.inWords());
        againChangesNothing(given, file);
    }

    private void againChangesNothing(Given given, byte[] file) {
        List<Entry> before = given.journal();
        TrackerReport again = given.read(file);
        assertEquals(List.of(), again.of(Verdict.TAKEN));
        assertEquals(before, given.journal());
        assertTrue(again.inWords().startsWith("Nothing was changed: "), again::inWords);
        assertEquals(cells, places(again));
    }

    private static List<String> places(TrackerReport report) {
        return report.faults().stream().map(MistakesTest::place).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"day-of-no-calendar", "unknown-action", "handed-over-meanwhile", "note-of-10001-characters"})
    void all_or_nothing_takes_nothing_beside_a_mistake_and_everything_without(String name) {
        Given given = new Given();
        byte[] good = Edited.of(given, edited -> edited.done(GOOD, "2022-06-16").done("d", "2022-06-16"));
        byte[] file = made(
                given,
                Mistakes.all()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow());
        List<Entry> before = given.journal();
        TrackerReport report = given.read(Given.SERVICE_MANAGER, file, Mode.ALL_OR_NOTHING);
        assertEquals(List.of(), report.of(Verdict.TAKEN));
        assertEquals(1, report.of(Verdict.HELD_BACK).size());
        assertEquals(before, given.journal());
        assertFalse(report.isClean());
        assertEquals(
                2,
                given.read(Given.SERVICE_MANAGER, good, Mode.ALL_OR_NOTHING)
                        .of(Verdict.TAKEN)
                        .size());
    }

    @Test
    void there_are_no_fewer_than_25_of_them_and_each_has_a_golden_file_of_its_own() {
        List<String> names = Mistakes.all().map(Mistake::name).toList();
        assertTrue(names.size() >= 25);
        assertEquals(names.size(), names.stream().distinct().count());
    }

    private static String place(Fault fault) {
        return fault.sheet() + "!" + fault.cell();
    }

    private static void isPlain(Fault fault) {
        assertTrue(fault.reason().length() > 10 && fault.reason().endsWith("."), fault.reason());
        assertTrue(fault.advice().length() > 10 && fault.advice().endsWith("."), fault.advice());
        assertFalse(fault.inWords().contains("Sam"), "what was typed is not repeated");
    }
}
