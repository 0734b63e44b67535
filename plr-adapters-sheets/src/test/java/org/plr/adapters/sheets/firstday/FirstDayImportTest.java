package org.plr.adapters.sheets.firstday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.testkit.Fixtures.PRACTITIONER_EAST;
import static org.plr.testkit.Fixtures.QUALITY_ASSURANCE_LEAD;
import static org.plr.testkit.Fixtures.QUALITY_ASSURANCE_OFFICER;
import static org.plr.testkit.Fixtures.TEAM_EAST;
import static org.plr.testkit.Fixtures.TEAM_MANAGER_WEST;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.adapters.sheets.firstday.FirstDayReport.Verdict;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.cases.RefusedRow;
import org.plr.core.framework.Grade;
import org.plr.core.journal.Sha256;
import org.plr.core.memory.MemoryNotifications;
import org.plr.core.memory.MemoryReadLog;
import org.plr.core.memory.MemoryStore;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Review;
import org.plr.testkit.Fixtures;
import org.plr.testkit.SettableClock;

class FirstDayImportTest {
    private static final Object[] HEADS = {
        "Mosaic ID",
        "Completed by",
        "Social worker",
        "Team",
        "Month",
        "Allocated",
        "Overall Grade",
        "Returned",
        "Told",
        "What",
        "Owner",
        "Raised",
        "Done"
    };

    private static final String MAPPING = """
            {
              "sheet": "audits", "headerRow": 3, "headerRows": 2,
              "columns": {
                "child": "Mosaic ID", "reviewer": "Completed by", "practitioner": "Social worker", "team": "Team",
                "month": "Month", "allocatedOn": "Allocated", "grade": "Overall grade", "returnedOn": "Returned",
                "outcomeToldOn": "Told"
              },
              "actions": [
                {"what": "Action 1 / What", "owner": "Action 1 / Owner", "raisedOn": "Action 1 / Raised",
                 "completedOn": "Action 1 / Done"}
              ],
              "days": ["d/M/uuuu", "d MMM uuuu"], "months": ["MMMM uuuu", "MMM-uu"],
              "grades": {"RI": "REQUIRES_IMPROVEMENT", "Good": "GOOD", "Inad": "INADEQUATE"},
              "yes": ["yes", "y"], "no": ["no", "n/a", "-"], "skip": ["total"], "channel": "LETTER"
            }
            """;

    private final MemoryStore store = new MemoryStore();
    private final MemoryNotifications notifications = new MemoryNotifications();
    private final Plr plr = Plr.builder()
            .store(store)
            .notifications(notifications)
            .staff(Fixtures.staff())
            .readLog(new MemoryReadLog())
            .drawSecrets(() -> new Sha256().field("no secret").bytes())
            .clock(SettableClock.at(Instant.parse("2022-09-20T09:00:00Z")))
            .administrators(List.of(Fixtures.ADMINISTRATOR))
            .build();

    FirstDayImportTest() {
        as(Fixtures.ADMINISTRATOR)
                .reference()
                .loadOrganisation(Fixtures.organisation())
                .value();
    }

    private Acting as(PersonRef person) {
        return plr.as(Actor.of(person));
    }

    private FirstDayImport by(PersonRef person, String mapping) {
        return new FirstDayImport(Mapping.read(mapping), new Staff(), as(person).firstDay());
    }

    private FirstDayImport lead() {
        return by(QUALITY_ASSURANCE_LEAD, MAPPING);
    }

    /** The council's directories. */
    private static final class Staff implements Lookup {
        @Override
        public Optional<ChildRef> child(String written) {
            return written.matches("[0-9]{6}")
                    ? Optional.of(new ChildRef(8, Long.parseLong(written)))
                    : Optional.empty();
        }

        @Override
        public Optional<PersonRef> person(String written) {
            return Optional.ofNullable(Map.of(
                            "Wanda West", TEAM_MANAGER_WEST,
                            "wanda@council.example", TEAM_MANAGER_WEST,
                            "Percy East", PRACTITIONER_EAST)
                    .get(written));
        }

        @Override
        public Optional<UnitRef> team(String written) {
            return written.equals("East") ? Optional.of(TEAM_EAST) : Optional.empty();
        }
    }

    private static OldTracker tracker() {
        return new OldTracker()
                .row(1, "Audit tracker 2022 - do not delete columns")
                .row(2, null, null, null, null, null, null, null, null, null, "Action 1")
                .merged(2, 10, 13)
                .row(3, HEADS);
    }

    private static Object[] good(String child) {
        return new Object[] {
            child,
            "Wanda West",
            "Percy East",
            "East",
            "August 2022",
            "1/8/2022",
            "RI",
            "22 aug 2022",
            "Yes",
            "Visit every week",
            "Percy East",
            "20/8/2022",
            null
        };
    }

    private static Object[] with(int column, Object value) {
        Object[] row = good("100001");
        row[column] = value;
        return row;
    }

    private List<Review> reviews() {
        return as(QUALITY_ASSURANCE_LEAD).reviews().all();
    }

    @Test
    void a_row_becomes_a_review_with_its_open_action_overdue_and_nobody_is_mailed() {
        FirstDayReport report =
                lead().takeGoodRows(tracker().row(4, good("100001")).bytes());
        assertEquals(List.of(), report.refused());
        Review review = reviews().get(0);
        assertEquals(review.ref(), report.rows().get(0).review().orElseThrow());
        assertEquals(new ChildRef(8, 100001), review.child());
        assertEquals(Optional.of(YearMonth.of(2022, 8)), review.month());
        assertEquals(Grade.REQUIRES_IMPROVEMENT, review.graded().orElseThrow().grade());
        assertEquals(Optional.of(Instant.parse("2022-08-21T23:00:00Z")), review.returnedAt());
        assertEquals(
                List.of("CON-3", "LNK-2"),
                as(QUALITY_ASSURANCE_LEAD).duties().overdue().value().duties().stream()
                        .map(duty -> duty.clause().toString())
                        .toList());
        plr.deliveries().run();
        assertEquals(List.of(), notifications.sent());
    }

    @Test
    void days_are_read_from_date_cells_serial_numbers_and_texts_alike() {
        OldTracker tracker = tracker()
                .row(4, with(5, LocalDate.of(2022, 8, 1)))
                .row(5, good("100002"))
                .row(6, good("100003"));
        Object[] serial = good("100004");
        serial[5] = 44774;
        serial[4] = LocalDate.of(2022, 8, 1);
        FirstDayReport report = lead().takeGoodRows(tracker.row(7, serial).bytes());
        assertEquals(4, report.count(Verdict.TAKEN), () -> report.refused() + "");
        assertEquals(1, reviews().stream().map(Review::allocatedAt).distinct().count());
        assertEquals(1, reviews().stream().map(Review::month).distinct().count());
    }

    @Test
    void blank_rows_totals_and_other_sheets_are_left_out() {
        FirstDayReport report = lead().preview(tracker()
                .row(4, good("100001"))
                .row(5)
                .row(9, good("100002"))
                .row(10, "Total", 2, null, null, null, null, null, new OldTracker.Formula("SUM(B4:B9)"))
                .bytes());
        assertEquals(
                List.of(4L, 9L),
                report.rows().stream().map(FirstDayReport.Line::row).toList());
    }

    @Test
    void the_same_file_again_changes_nothing() {
        byte[] file = tracker().row(4, good("100001")).row(5, good("100002")).bytes();
        assertEquals(2, lead().takeGoodRows(file).count(Verdict.TAKEN));
        int entries = store.entriesAfter(0, 1000).size();
        assertEquals(2, lead().preview(file).count(Verdict.UNCHANGED));
        FirstDayReport again = lead().takeGoodRows(file);
        assertEquals(2, again.count(Verdict.UNCHANGED));
        assertEquals(Grid.hash(file), again.source());
        assertEquals(entries, store.entriesAfter(0, 1000).size());
    }

    @Test
    void a_preview_records_nothing_and_says_the_same_as_what_is_done_then() {
        byte[] file =
                tracker().row(4, good("100001")).row(5, with(6, "Excellent")).bytes();
        int entries = store.entriesAfter(0, 1000).size();
        FirstDayReport tried = lead().preview(file);
        assertEquals(entries, store.entriesAfter(0, 1000).size());
        FirstDayReport done = lead().takeGoodRows(file);
        assertEquals(verdicts(tried), verdicts(done));
        assertEquals(tried.refused(), done.refused());
        assertEquals(1, reviews().size());
    }

    private static List<Verdict> verdicts(FirstDayReport report) {
        return report.rows().stream().map(FirstDayReport.Line::verdict).toList();
    }

    @Test
    void all_or_nothing_takes_nothing_where_one_row_is_refused_and_all_once_it_is_put_right() {
        OldTracker bad = tracker().row(4, good("100001")).row(5, with(1, "Nobody Known"));
        assertEquals(List.of(Verdict.HELD_BACK, Verdict.REFUSED), verdicts(lead().takeAllOrNothing(bad.bytes())));
        assertEquals(List.of(), reviews());
        byte[] right = tracker().row(4, good("100001")).row(5, good("100002")).bytes();
        assertEquals(2, lead().takeAllOrNothing(right).count(Verdict.TAKEN));
    }

    @Test
    void two_reviews_of_one_child_are_two_and_the_same_one_twice_is_refused_with_the_row_of_the_first() {
        FirstDayReport report = lead().takeGoodRows(tracker()
                .row(4, good("100001"))
                .row(5, with(5, "2/8/2022"))
                .row(6, with(1, "wanda@council.example"))
                .bytes());
        assertEquals(List.of(Verdict.TAKEN, Verdict.TAKEN, Verdict.REFUSED), verdicts(report));
        assertTrue(report.refused().get(0).reason().contains("row 4"));
        assertEquals(2, reviews().size());
    }

    @Test
    void what_is_refused_names_sheet_row_and_column_and_repeats_no_name() {
        Object[] bad = {
            "Jenny Smith",
            "Sam Secret",
            "Percy East",
            "Secret's team",
            "Augst",
            "31/2/2022",
            "Excellent",
            new OldTracker.Formula("TODAY()"),
            new OldTracker.Broken(),
            "Visit",
            "Sam Secret",
            "soon",
            "Yes"
        };
        FirstDayReport report = lead().takeGoodRows(tracker().row(4, bad).bytes());
        List<RefusedRow> refused = report.refused();
        assertEquals(
                List.of(
                        "Mosaic ID",
                        "Completed by",
                        "Team",
                        "Month",
                        "Allocated",
                        "Returned",
                        "Overall grade",
                        "Told",
                        "Action 1 / Owner",
                        "Action 1 / Raised",
                        "Action 1 / Done"),
                refused.stream().map(RefusedRow::column).toList());
        assertTrue(refused.stream()
                .allMatch(each -> each.row() == 4 && each.source().equals("audits")));
        assertEquals("31/2/2022", refused.get(4).value());
        assertEquals(10, refused.stream().filter(each -> each.value().isEmpty()).count());
        assertFalse(refused.toString().contains("Secret") || report.toString().contains("Smith"));
    }

    @Test
    void what_the_core_refuses_is_told_with_its_column_too() {
        Object[] early = good("100002");
        early[11] = "1/7/2022";
        FirstDayReport report = lead().preview(
                        tracker().row(4, with(7, "22/10/2022")).row(5, early).bytes());
        assertEquals(
                List.of("Returned", "Told", "Action 1 / Raised"),
                report.refused().stream()
                        .map(RefusedRow::column)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList());
    }

    @Test
    void a_row_for_each_action_makes_one_review_with_them_all() {
        String mapping = MAPPING.replace("\"headerRow\": 3,", "\"headerRow\": 3, \"rows\": \"action\",");
        Object[] second = with(9, "Call the school");
        second[12] = "30/8/2022";
        FirstDayReport report = by(QUALITY_ASSURANCE_LEAD, mapping)
                .takeGoodRows(tracker().row(4, good("100001")).row(5, second).bytes());
        assertEquals(List.of(Verdict.TAKEN), verdicts(report));
        assertEquals(
                List.of(true, false),
                as(QUALITY_ASSURANCE_LEAD).concerns().read(reviews().get(0).ref()).value().actions().stream()
                        .map(action -> action.isOpen())
                        .toList());
    }

    @Test
    void a_csv_file_is_read_like_a_workbook() {
        String csv = "\uFEFFAudit tracker,,\r\n,,,,,,,,,Action 1,,,\r\n"
                + "Mosaic ID,Completed by,Social worker,Team,Month,Allocated,Overall grade,Returned,Told,What,Owner,"
                + "Raised,Done\r\n\r\n"
                + "100001,Wanda West,Percy East,East,Aug-22,01/08/2022,good,22/08/2022,no,\"Visit, \"\"weekly\"\"\",Percy"
                + " East,20/08/2022,30/08/2022\r\nTotal,1\r\n";
        FirstDayReport report = lead().takeGoodRows(csv.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), report.refused());
        assertEquals(List.of(Verdict.TAKEN), verdicts(report));
        assertEquals(5, report.rows().get(0).row());
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_as_a_whole() {
        for (byte[] file : List.of(
                new byte[0],
                "PK\u0003\u0004 no archive".getBytes(StandardCharsets.ISO_8859_1),
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
                "\"never closed".getBytes(StandardCharsets.UTF_8),
                new OldTracker().row(3, "Mosaic ID", "Mosaic ID").bytes())) {
            FirstDayReport report = lead().takeAllOrNothing(file);
            assertEquals(List.of(Verdict.REFUSED), verdicts(report));
            assertEquals(0, report.rows().get(0).row());
            assertTrue(report.refused().get(0).reason().length() > 20);
        }
    }

    @Test
    void the_mapping_file_that_the_documentation_shows_is_read() throws IOException {
        String page = Files.readString(Path.of("../docs/first-day.md"));
        String json = page.substring(page.indexOf("```json") + "```json".length());
        Mapping mapping = Mapping.read(json.substring(0, json.indexOf("```")));
        assertEquals("Audits", mapping.place().sheet());
        assertEquals(2, mapping.actions().size());
        for (Field field : Field.values()) {
            assertTrue(page.contains("`" + field.key + "`"), field.key);
        }
    }

    @Test
    void an_officer_brings_nothing_in() {
        FirstDayReport report = by(QUALITY_ASSURANCE_OFFICER, MAPPING)
                .takeGoodRows(tracker().row(4, good("100001")).bytes());
        assertEquals(List.of(Verdict.REFUSED), verdicts(report));
        assertEquals(List.of(), reviews());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{} {}",
                "{\"columns\": 1}",
                "{\"columns\": {}, \"columns\": {}}",
                "{\"column\": {}}",
                "{\"columns\": {\"child\": \"A\"}}",
                "{\"columns\": {\"what\": \"A\"}}",
                "{\"columns\": null}",
                "<!DOCTYPE a>"
            })
    void a_mapping_file_of_another_form_is_refused(String json) {
        String said = assertThrows(IllegalArgumentException.class, () -> Mapping.read(json))
                .getMessage();
        assertTrue(said.contains("apping file"), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"headerRow\": 3|\"headerRow\": 0",
                "\"headerRow\": 3|\"headerRow\": \"3\"",
                "\"headerRows\": 2|\"headerRows\": 4",
                "\"d/M/uuuu\"|\"d/q{\"",
                "\"LETTER\"|\"PIGEON\"",
                ", \"channel\": \"LETTER\"|",
                "\"child\": \"Mosaic ID\"|\"child\": \"Team\"",
                "\"skip\": [\"total\"]|\"skip\": [1]",
                "\"RI\": \"REQUIRES_IMPROVEMENT\"|\"RI\": 3",
                "\"owner\": \"Action 1 / Owner\",|"
            })
    void a_mapping_file_with_one_thing_wrong_is_refused_and_names_it(String change) {
        String[] parts = change.split("\\|", -1);
        assertTrue(MAPPING.contains(parts[0]), parts[0]);
        String said = assertThrows(
                        IllegalArgumentException.class, () -> Mapping.read(MAPPING.replace(parts[0], parts[1])))
                .getMessage();
        assertTrue(said.startsWith("Mapping file, $."), said);
    }
}
