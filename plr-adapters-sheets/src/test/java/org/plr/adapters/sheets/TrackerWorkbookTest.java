package org.plr.adapters.sheets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.adapters.sheets.Given.AREA;
import static org.plr.adapters.sheets.Given.OTHER_SERVICE_MANAGER;
import static org.plr.adapters.sheets.Given.SECOND_TEAM_MANAGER;
import static org.plr.adapters.sheets.Given.SERVICE_MANAGER;
import static org.plr.adapters.sheets.Given.accepted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.clause.Proves;
import org.plr.core.people.ChildRef;
import org.plr.core.spi.PortUnavailableException;
import org.plr.workbook.Cell;
import org.plr.workbook.Content;
import org.plr.workbook.Limits;
import org.plr.workbook.Row;
import org.plr.workbook.Sheet;
import org.plr.workbook.WorkbookReader;

class TrackerWorkbookTest {
    private final Given given = new Given();

    /** The rows of a sheet as text, by its headers. */
    private static List<Map<String, String>> rows(byte[] file, String name) {
        Sheet sheet = WorkbookReader.open(file, Limits.USUAL).sheet(name);
        List<String> headers = new ArrayList<>();
        List<Map<String, String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (headers.isEmpty()) {
                row.cells().forEach(cell -> headers.add(text(cell.content())));
            } else {
                Map<String, String> values = new LinkedHashMap<>();
                for (int column = 1; column <= headers.size(); column++) {
                    values.put(headers.get(column - 1), text(row.at(column)));
                }
                rows.add(values);
            }
        }
        return rows;
    }

    private static String text(Content content) {
        if (content instanceof Content.Text text) {
            return text.text();
        }
        if (content instanceof Content.Date date) {
            return date.day().toString();
        }
        return content instanceof Content.Figure figure ? figure.number().toPlainString() : "";
    }

    private Map<String, String> action(byte[] file, String letter) {
        return rows(file, Form.ACTIONS).stream()
                .filter(row ->
                        row.get("Action").equals(given.actions.get(letter).text()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Proves({"TRK-1", "TRK-3"})
    void every_review_of_the_area_stands_in_it_with_what_came_of_it() {
        List<Map<String, String>> rows = rows(given.exported(), Form.REVIEWS);
        assertEquals(3, rows.size());
        Map<String, String> inadequate = rows.stream()
                .filter(row -> row.get("Review").equals(given.reviews.get("a").text()))
                .findFirst()
                .orElseThrow();
        assertEquals("2022-06", inadequate.get("Month"));
        assertEquals("Bryn Hughes", inadequate.get("Reviewer"));
        assertEquals("Team North", inadequate.get("Team"));
        assertEquals("Allocated", inadequate.get("State"));
        assertEquals("2022-06-10", inadequate.get("Graded"));
        assertEquals("Inadequate", inadequate.get("Grade"));
        assertEquals("2 of 2 open", inadequate.get("Actions"));
        assertEquals("To do", inadequate.get("Re-audit"));
        assertEquals("yes", inadequate.get("Tracked"));
        assertEquals("Hamish Boyd", inadequate.get("Link reviewer"));
    }

    @Test
    @Proves({"CON-3", "LNK-2"})
    void every_action_stands_in_it_with_its_last_day_and_how_it_stands_the_most_urgent_first() {
        given.completed("d", "2022-06-14");
        given.withdrawn("e");
        byte[] file = given.exported();
        assertEquals(
                given.actions.get("a").text(), rows(file, Form.ACTIONS).get(0).get("Action"));
        Map<String, String> overdue = action(file, "a");
        assertEquals("2022-06-13", overdue.get("Due"));
        assertEquals("Overdue", overdue.get("Standing"));
        assertEquals("Chloe Marsh", overdue.get("Owner"));
        assertEquals("1", overdue.get("No."));
        assertEquals("2022-06-20", action(file, "c").get("Due"));
        assertEquals("To do", action(file, "c").get("Standing"));
        assertEquals("", action(file, "c").get("Completed?"));
        assertEquals("Done in time", action(file, "d").get("Standing"));
        assertEquals("yes", action(file, "d").get("Completed?"));
        assertEquals("2022-06-14", action(file, "d").get("Completed on"));
        assertEquals("Withdrawn", action(file, "e").get("Standing"));
        assertEquals("", action(file, "e").get("Completed?"));
    }

    @Test
    void it_says_of_which_area_and_from_when_it_is() {
        Map<String, String> says = new LinkedHashMap<>();
        rows(given.exported(), Form.READ_ME)
                .forEach(row -> says.put(row.get("About this workbook"), row.get("What it says")));
        assertEquals("Assessment", says.get("Tracker of"));
        assertEquals("20 June 2022, 11:30", says.get("As it stood on"));
        assertEquals(AREA.text(), says.get(Form.AREA));
        assertEquals(Long.toString(given.journal().size()), says.get(Form.POSITION));
        assertEquals("Amara Okafor", says.get("Service Manager"));
        assertEquals("Hamish Boyd", says.get("Link reviewer"));
        assertEquals("6 are open, and 1 of these overdue (CON-3, LNK-2)", says.get("Remedial actions"));
    }

    @Test
    @Proves("TRK-2")
    void whoever_may_not_see_the_tracker_gets_no_workbook() {
        Outcome<byte[]> refused = TrackerWorkbook.of(given.as(OTHER_SERVICE_MANAGER), given.names())
                .file(AREA, ActionTexts.LEFT_OUT);
        assertEquals(
                List.of("access.denied"),
                refused.refusals().stream().map(Refusal::code).toList());
    }

    @Test
    void no_child_no_text_and_nobody_of_another_area_is_in_it() {
        String all = String.join("\n", Archive.parts(given.exported()).values());
        for (int child = 1; child <= 4; child++) {
            assertFalse(all.contains(new ChildRef(3, child).text()));
        }
        assertFalse(all.contains("What is to be done"), "no text about a child, and no column for it");
        for (String canary : List.of("Dev Patel", "Elsie Novak", "Farid Rahimi")) {
            assertFalse(all.contains(canary), canary);
        }
        assertFalse(all.contains(given.actions.get("z").text()));
    }

    @Test
    void the_texts_of_actions_are_shown_on_request() {
        byte[] file = given.exported(SERVICE_MANAGER, ActionTexts.SHOWN);
        assertEquals("What is to be done for a.", action(file, "a").get("What is to be done"));
    }

    @Test
    void without_texts_the_tracker_alone_is_read_and_with_them_each_text_besides() {
        int ofTracker = given.tracker().reviews().size();
        int before = given.readLog.reads().size();
        given.exported(SERVICE_MANAGER, ActionTexts.LEFT_OUT);
        assertEquals(ofTracker, given.readLog.reads().size() - before);
        given.exported(SERVICE_MANAGER, ActionTexts.SHOWN);
        assertEquals(6, given.readLog.reads().size() - before - 2 * ofTracker);
    }

    @Test
    void a_team_manager_is_shown_the_texts_of_their_own_team_alone() {
        byte[] file = given.exported(SECOND_TEAM_MANAGER, ActionTexts.SHOWN);
        assertEquals("What is to be done for e.", action(file, "e").get("What is to be done"));
        assertEquals(
                "(not for you to read: ask its Team Manager)", action(file, "a").get("What is to be done"));
        String theirs = "review/" + given.reviews.get("a").text();
        long onceForTheTracker = given.readLog.reads().stream()
                .filter(read -> read.actor().equals(SECOND_TEAM_MANAGER.text()))
                .filter(read -> read.subject().value().equals(theirs))
                .count();
        assertEquals(1, onceForTheTracker);
    }

    @Test
    void where_a_read_cannot_be_noted_there_is_no_workbook() {
        given.readLog.setUnavailable(true);
        assertThrows(PortUnavailableException.class, () -> given.exported(SERVICE_MANAGER, ActionTexts.SHOWN));
        assertThrows(PortUnavailableException.class, given::exported);
    }

    @Test
    void a_name_that_looks_like_a_formula_stays_a_name_and_nothing_is_hidden() {
        byte[] file = given.exported();
        assertEquals("=Jo Varga", action(file, "e").get("Owner"));
        Map<String, String> parts = Archive.parts(file);
        parts.forEach((name, xml) -> {
            assertFalse(xml.contains("<f>") || xml.contains("<f "), name);
            assertFalse(xml.contains("hidden=\"1\"") || xml.contains("state=\"hidden\""), name);
            assertFalse(name.contains("comment") || name.contains("external") || name.contains("pivot"), name);
        });
        for (Sheet sheet : WorkbookReader.open(file, Limits.USUAL).sheets()) {
            for (Row row : sheet) {
                assertTrue(row.cells().stream().noneMatch(Cell::isHidden));
            }
        }
    }

    @Test
    void the_same_tracker_gives_the_same_bytes_and_a_file_that_nobody_touched_changes_nothing() {
        byte[] file = given.exported();
        assertArrayEquals(file, given.exported());
        given.completed("c", "2022-06-15");
        TrackerReport report = given.read(file);
        assertEquals("Nothing was changed: 0 rows taken, 0 refused, 6 with nothing new.\n", report.inWords());
    }

    @Test
    void an_area_without_reviews_has_a_workbook_without_rows() {
        byte[] file = accepted(TrackerWorkbook.of(given.as(Given.QA_LEAD), given.names())
                .file(new org.plr.core.people.UnitRef(1, 7), ActionTexts.SHOWN));
        assertEquals(List.of(), rows(file, Form.REVIEWS));
        assertEquals(List.of(), rows(file, Form.ACTIONS));
    }
}
