package org.plr.examples.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.plr.core.clause.Proves;

@Proves({"CON-1", "CON-3", "CON-5"})
class DeadlinesTest {
    private static final String WORKING =
            "{\"id\":\"x\",\"clauses\":{\"CON-3\":{\"within\":{\"days\":10,\"count\":\"WORKING\"}}}}";

    @Test
    void an_inadequate_review_owes_everything() {
        ask("\"identifiedAt\":\"2026-03-28T17:00:00Z\",\"grade\":\"INADEQUATE\"")
                .assertAnswers("{\"items\":[{\"id\":\"a\",\"shareBy\":\"2026-03-29T17:00:00Z\","
                        + "\"actionsBy\":{\"date\":\"2026-04-07\",\"end\":\"2026-04-07T23:00:00Z\"},"
                        + "\"reAuditFrom\":\"2026-05-28\",\"reAuditBy\":\"2026-06-28\"}]}");
    }

    @Test
    void a_good_review_owes_its_actions_alone() {
        ask("\"identifiedAt\":\"2022-06-13T09:00:00Z\",\"grade\":\"GOOD\",\"immediateConcern\":false")
                .assertAnswers("{\"items\":[{\"id\":\"a\","
                        + "\"actionsBy\":{\"date\":\"2022-06-23\",\"end\":\"2022-06-23T23:00:00Z\"}}]}");
    }

    @Test
    void an_immediate_concern_is_shared_whatever_the_grade() {
        ask("\"identifiedAt\":\"2022-06-13T09:00:00Z\",\"grade\":\"GOOD\",\"immediateConcern\":true")
                .assertAnswers("{\"items\":[{\"id\":\"a\",\"shareBy\":\"2022-06-14T09:00:00Z\","
                        + "\"actionsBy\":{\"date\":\"2022-06-23\",\"end\":\"2022-06-23T23:00:00Z\"}}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-13T09:00:00Z,2022-06-14T09:00:00Z,2022-06-14T09:00:00Z",
        "2022-06-14T09:00:00Z,2022-06-13T09:00:00Z,2022-06-14T09:00:00Z",
        "2022-06-13T09:00:00+01:00,2022-06-13T09:00:00Z,2022-06-14T08:00:00Z"
    })
    void sharing_counts_from_the_earlier_of_concern_and_grade(String identified, String graded, String shareBy) {
        String run = ask("\"identifiedAt\":\"" + identified + "\",\"gradedAt\":\"" + graded
                        + "\",\"grade\":\"INADEQUATE\"")
                .out();
        assertTrue(run.contains("\"shareBy\":\"" + shareBy + "\""), run);
    }

    @Test
    void actions_count_from_their_raising_and_the_re_audit_from_the_grade() {
        ask("\"identifiedAt\":\"2022-06-13T09:00:00Z\",\"gradedAt\":\"2022-07-31T09:00:00Z\","
                        + "\"actionRaisedAt\":\"2022-08-01T09:00:00Z\",\"grade\":\"INADEQUATE\"")
                .assertAnswers("{\"items\":[{\"id\":\"a\",\"shareBy\":\"2022-06-14T09:00:00Z\","
                        + "\"actionsBy\":{\"date\":\"2022-08-11\",\"end\":\"2022-08-11T23:00:00Z\"},"
                        + "\"reAuditFrom\":\"2022-09-30\",\"reAuditBy\":\"2022-10-30\"}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27T17:00:00Z,2026-03-28T17:00:00Z",
        "2026-03-28T17:00:00Z,2026-03-29T17:00:00Z",
        "2026-03-29T00:59:59.999Z,2026-03-30T00:59:59.999Z",
        "2026-10-24T17:00:00+01:00,2026-10-25T16:00:00Z",
        "2026-10-25T01:30:00+01:00,2026-10-26T00:30:00Z",
        "2026-10-25T01:30:00+00:00,2026-10-26T01:30:00Z",
        "2026-06-01T00:00:00-11:00,2026-06-02T11:00:00Z",
        "2024-02-28T12:00Z,2024-02-29T12:00:00Z",
        "2022-06-13T09:00:00.123456789Z,2022-06-14T09:00:00.123456789Z"
    })
    void twenty_four_hours_are_elapsed_time(String identified, String shareBy) {
        String run = ask("\"identifiedAt\":\"" + identified + "\",\"grade\":\"INADEQUATE\"")
                .out();
        assertTrue(run.contains("\"shareBy\":\"" + shareBy + "\""), run);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-18T23:59:59Z,2026-03-28,2026-03-29T00:00:00Z",
        "2026-03-19T00:00:00Z,2026-03-29,2026-03-29T23:00:00Z",
        "2026-06-01T22:59:59.999Z,2026-06-11,2026-06-11T23:00:00Z",
        "2026-06-01T23:00:00Z,2026-06-12,2026-06-12T23:00:00Z",
        "2026-10-14T23:30:00Z,2026-10-25,2026-10-26T00:00:00Z",
        "2026-10-14T22:30:00Z,2026-10-24,2026-10-24T23:00:00Z"
    })
    void days_are_local_days_and_end_at_local_midnight(String raised, String date, String end) {
        ask("\"identifiedAt\":\"" + raised + "\",\"grade\":\"GOOD\"")
                .assertAnswers("{\"items\":[{\"id\":\"a\",\"actionsBy\":{\"date\":\"" + date + "\",\"end\":\"" + end
                        + "\"}}]}");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "deadlines.csv", useHeadersInDisplayName = true)
    void the_published_days_are_answered(String start, String calendar, String working, String months) {
        String item = "\"identifiedAt\":\"" + start + "T12:00:00Z\",\"grade\":\"INADEQUATE\"";
        String literal = ask(item).out();
        assertTrue(literal.contains("\"actionsBy\":{\"date\":\"" + calendar + "\""), literal);
        assertTrue(literal.contains("\"reAuditFrom\":\"" + months + "\""), literal);
        Run stated = ask(WORKING, item);
        assertTrue(stated.out().contains("\"actionsBy\":{\"date\":\"" + working + "\""), stated.out());
        assertTrue(!stated.out().contains("warnings"), stated.out());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31,2026-02-28,2026-03-28",
        "2027-12-31,2028-02-29,2028-03-29",
        "2026-01-31,2026-03-31,2026-04-30",
        "2026-03-28,2026-05-28,2026-06-28"
    })
    void the_re_audit_adds_its_months_once(String graded, String from, String by) {
        String run = ask("\"identifiedAt\":\"" + graded + "T12:00:00Z\",\"grade\":\"INADEQUATE\"")
                .out();
        assertTrue(run.contains("\"reAuditFrom\":\"" + from + "\",\"reAuditBy\":\"" + by + "\""), run);
    }

    @ParameterizedTest
    @CsvSource({"2028-12-13,false", "2028-12-14,true", "2040-06-01,true", "2011-12-30,true", "2012-01-01,false"})
    void working_days_beyond_the_known_holidays_carry_a_warning(String start, boolean warned) {
        Run run = ask(WORKING, "\"identifiedAt\":\"" + start + "T12:00:00Z\",\"grade\":\"GOOD\"");
        assertEquals(0, run.exitCode());
        assertEquals(warned, run.out().contains("}}],\"warnings\":[\"Working days were counted beyond"), run.out());
    }

    @Test
    void calendar_days_need_no_holidays() {
        ask("\"identifiedAt\":\"2040-06-01T12:00:00Z\",\"grade\":\"GOOD\"")
                .assertAnswers("{\"items\":[{\"id\":\"a\",\"actionsBy\":{\"date\":\"2040-06-11\","
                        + "\"end\":\"2040-06-11T23:00:00Z\"}}]}");
    }

    @Test
    void another_councils_figures_are_followed() {
        String framework = "{\"id\":\"elsewhere\",\"zone\":\"America/Sao_Paulo\",\"clauses\":{"
                + "\"CON-1\":{\"within\":\"PT4H\"},"
                + "\"CON-3\":{\"within\":{\"days\":5},\"binds\":\"CONCERN_OR_INADEQUATE\"},"
                + "\"CON-5\":{\"after\":\"P3M\",\"window\":\"P14D\"},"
                + "\"COL-8\":{\"scale\":[{\"grade\":\"A\"},{\"grade\":\"B\",\"inadequate\":true}]}}}";
        ask(framework, "\"identifiedAt\":\"2018-10-29T12:00:00Z\",\"grade\":\"B\"")
                .assertAnswers("{\"items\":[{\"id\":\"a\",\"shareBy\":\"2018-10-29T16:00:00Z\","
                        + "\"actionsBy\":{\"date\":\"2018-11-03\",\"end\":\"2018-11-04T03:00:00Z\"},"
                        + "\"reAuditFrom\":\"2019-01-29\",\"reAuditBy\":\"2019-02-12\"}]}");
        ask(framework, "\"identifiedAt\":\"2018-10-29T12:00:00Z\",\"grade\":\"A\"")
                .assertAnswers("{\"items\":[{\"id\":\"a\"}]}");
    }

    @Test
    void items_are_answered_in_their_order_and_ids_come_back_as_they_are() {
        String item = "{\"id\":\"%s\",\"identifiedAt\":\"2022-06-13T09:00:00Z\",\"grade\":\"GOOD\"}";
        String answer = "{\"id\":\"%s\",\"actionsBy\":{\"date\":\"2022-06-23\",\"end\":\"2022-06-23T23:00:00Z\"}}";
        Run.plr(
                        "{\"items\":[" + item.formatted("z\u00fc\ud83d\ude00") + "," + item.formatted("a \\\"b\\\\")
                                + "]}",
                        "deadlines")
                .assertAnswers("{\"items\":[" + answer.formatted("z\u00fc\ud83d\ude00") + ","
                        + answer.formatted("a \\\"b\\\\") + "]}");
        Run.plr("{\"items\":[]}", "deadlines").assertAnswers("{\"items\":[]}");
    }

    @Test
    void the_framework_may_be_named_or_left_out() {
        String item = "\"identifiedAt\":\"2022-06-13T09:00:00Z\",\"grade\":\"INADEQUATE\"";
        assertEquals(ask(item), ask("\"bcp-2022-1\"", item));
    }

    private static Run ask(String item) {
        return Run.plr("{\"items\":[{\"id\":\"a\"," + item + "}]}", "deadlines");
    }

    private static Run ask(String framework, String item) {
        return Run.plr("{\"framework\":" + framework + ",\"items\":[{\"id\":\"a\"," + item + "}]}", "deadlines");
    }
}
