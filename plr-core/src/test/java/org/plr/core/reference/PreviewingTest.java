package org.plr.core.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.Scenario.assertAccepted;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Grade;

/** Before a version is adopted, everybody can see what it changes, and for whom. */
@Proves("GOV-1")
class PreviewingTest {
    private final Scenario given = Scenario.on("2022-06-10T09:00:00Z");

    @Test
    void each_figure_that_changes_is_told_with_what_it_was_what_it_becomes_and_whom_it_concerns() {
        Preview preview = preview(
                "2022-07-01",
                "\"CON-1\":{\"within\":\"PT12H\"},\"CON-3\":{\"within\":{\"days\":7,\"count\":\"WORKING\"}}");
        assertEquals(
                List.of(
                        "CON-1.within: \"PT24H\" -> \"PT12H\" for the manager who completes a review that raises a concern"
                                + " or is Inadequate",
                        "CON-3.within: {\"days\":10,\"count\":\"CALENDAR\"} -> {\"days\":7,\"count\":\"WORKING\"} for"
                                + " whoever owns a remedial action raised from then on"),
                told(preview));
        assertEquals(Optional.of("bcp-2022-1"), preview.replaced().map(Framework::id));
    }

    @Test
    void of_a_list_what_goes_and_what_comes_is_told_and_of_a_key_that_is_left_out_again_its_default() {
        String roles = "\"ROL-1\":{\"managerRoles\":[\"CORPORATE_DIRECTOR\",\"SERVICE_DIRECTOR\",\"SERVICE_MANAGER\","
                + "\"TEAM_MANAGER\",\"ASSISTANT_TEAM_MANAGER\",\"LEAD_AUDITOR\"]}";
        assertEquals(
                List.of(
                        "ROL-1.managerRoles: [\"PRINCIPAL_SOCIAL_WORKER\"] -> [\"LEAD_AUDITOR\"] for managers who complete"
                                + " reviews"),
                told(preview("2022-07-01", roles)));
        assertAccepted(given.qa().reference().adopt(document("2022-07-01", "\"CON-2\":{\"within\":\"PT4H\"}")));
        assertEquals(
                List.of(
                        "CON-2.within: \"PT4H\" -> nothing for the manager who completes a review that raises a concern or is"
                                + " Inadequate"),
                told(preview("2022-08-01", "")));
    }

    @Test
    void whoever_comes_to_be_charged_with_a_monthly_review_is_named_and_so_is_who_no_longer_is() {
        Preview preview =
                preview("2022-07-01", "\"ROL-1\":{\"managerRoles\":[\"TEAM_MANAGER\",\"QUALITY_ASSURANCE_OFFICER\"]}");
        assertEquals(
                new Preview.Charged(List.of(Scenario.QA_OFFICER), List.of(Scenario.DIRECTOR, Scenario.SERVICE_MANAGER)),
                preview.charged());
        assertEquals(
                List.of(),
                preview("2022-07-01", "\"ROL-2\":{\"perMonth\":0}").charged().newly());
        assertEquals(
                4,
                preview("2022-07-01", "\"ROL-2\":{\"perMonth\":0}")
                        .charged()
                        .noLonger()
                        .size());
    }

    @Test
    void open_duties_that_stay_as_they_are_are_counted() {
        var review = given.graded(Grade.INADEQUATE);
        assertAccepted(given.reviewer().concerns().raiseAction(review, Scenario.TEAM_MANAGER, "A plan.", null));
        assertAccepted(given.reviewer().concerns().raiseAction(review, Scenario.TEAM_MANAGER, "A visit.", null));
        Preview preview = preview(
                "2022-07-01",
                "\"CON-3\":{\"within\":{\"days\":7}},\"CON-5\":{\"after\":\"P3M\"},\"FOC-1\":{\"every\":\"P6M\"}");
        assertEquals(Map.of(ClauseId.CON_3, 2, ClauseId.CON_5, 1), preview.staying());
    }

    @Test
    void what_to_look_at_before_is_said_in_sentences() {
        String clauses = "\"ROL-1\":{\"managerRoles\":[\"TEAM_MANAGER\",\"LEAD_AUDITOR\"]},"
                + "\"COL-8\":{\"scale\":[{\"grade\":\"GOOD\"},{\"grade\":\"POOR\"}]}";
        assertEquals(
                List.of(
                        "It is effective since 2022-06-01: what was recorded since stays as it was judged, and what is"
                                + " recorded from now on as occurred since then is judged by it.",
                        "No grade of its scale counts as Inadequate: no grade sets going CON-1, CON-4 or CON-5.",
                        "Nobody holds the role LEAD_AUDITOR on 2022-06-01."),
                preview("2022-06-01", clauses).warnings());
        assertEquals(
                List.of("Its review was due by 2022-01-01 and shows as overdue at once."),
                assertAccepted(given.qa().reference().preview("""
                                {"id": "old", "effective": "2021-01-01", "reviewBy": "2022-01-01"}
                                """)).warnings().stream()
                        .skip(1)
                        .filter(warning -> !warning.startsWith("Nobody"))
                        .toList());
    }

    @Test
    void the_first_version_changes_nothing_for_it_replaces_none() {
        Preview preview = preview("2021-07-01", "\"CON-3\":{\"within\":{\"days\":7}}");
        assertEquals(Optional.empty(), preview.replaced());
        assertEquals(List.of(), preview.changes());
    }

    @Test
    void a_preview_records_nothing_and_one_of_what_is_adopted_already_shows_again_what_it_changed() {
        String sevenDays = "\"CON-3\":{\"within\":{\"days\":7}}";
        int entries = given.journal().size();
        Preview before = preview("2022-07-01", sevenDays);
        assertEquals(entries, given.journal().size());
        assertEquals("bcp-2022-1", given.framework().id());
        assertAccepted(given.qa().reference().adopt(document("2022-07-01", sevenDays)));
        assertEquals(1, told(before).size());
        assertEquals(told(before), told(preview("2022-07-01", sevenDays)));
    }

    private Preview preview(String effective, String clauses) {
        return assertAccepted(given.qa().reference().preview(document(effective, clauses)));
    }

    /** The bundled framework's figures but for these, and for the practice standards, which it has of its own. */
    private static String document(String effective, String clauses) {
        return "{\"id\":\"v-%s\",\"effective\":\"%s\",\"reviewBy\":\"2099-01-01\",\"clauses\":{%s}}"
                .formatted(effective, effective, clauses);
    }

    private static List<String> told(Preview preview) {
        return preview.changes().stream()
                .filter(change -> change.figure().clause() != ClauseId.COL_2)
                .map(change -> change.figure() + " for " + change.whom())
                .toList();
    }
}
