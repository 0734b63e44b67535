package org.plr.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plr.core.calendar.Count;
import org.plr.core.calendar.Timescale;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Figures;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Frameworks;
import org.plr.core.framework.Governance;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Moderation;
import org.plr.core.framework.Principle;
import org.plr.core.framework.RemedialActions;
import org.plr.core.people.Responsibility;
import org.plr.core.people.Role;

class FrameworkReaderTest {
    private static final String BUNDLED = Frameworks.bundled().documents().get(0);

    /** A council that does most things otherwise; it exists nowhere. */
    static final String FENSHIRE = """
            {"id": "fenshire-2024-3", "zone": "Europe/Dublin", "effective": "2024-04-01", "effectiveTo": "2026-03-31",
             "reviewBy": "2025-04-01", "reviewEvery": "P2Y", "owner": "Head of Quality", "authors": ["Lead Auditor"],
             "approvalBodies": ["Cabinet"], "approved": "2024-03-12",
             "history": [{"version": "2", "date": "2023-04-01", "amendments": "Scale of ten", "requestedBy": "Director",
                          "madeBy": "Lead Auditor"}],
             "clauses": {
               "VAL-1": {"principles": ["POSITIVE"]},
               "VAL-3": {"unappraised": "REFUSED"},
               "ROL-1": {"managerRoles": ["TEAM_MANAGER", "LEAD_AUDITOR"]},
               "ROL-2": {"perMonth": 2, "exemptionApprover": "SERVICE_DIRECTOR"},
               "ROL-3": {"line": "OUTSIDE"},
               "ELE-1": {"notAgainWithin": "P1Y", "volume": {"shareOfOpenCases": "1/20", "every": "P3M"}, "onClosure": true},
               "ELE-3": {"maximumPerYear": 2, "yearStarts": "04-01"},
               "CON-1": {"within": {"hours": 12}, "from": "LATER", "remindAfter": ["PT1H30M"],
                         "escalate": [{"after": "PT12H", "to": "HEAD_OF_SERVICE"}]},
               "CON-2": {"within": {"hours": 4}},
               "CON-3": {"within": {"days": 5, "count": "WORKING"}, "from": "IDENTIFIED", "binds": "CONCERN_OR_INADEQUATE"},
               "CON-5": {"after": {"months": 3}, "window": "P14D", "from": "RETURNED", "share": "1/2",
                         "manager": "OTHER_REQUIRED"},
               "COL-1": {"alone": "REFUSED"},
               "COL-2": {"standards": {"EARLY_HELP": [{"code": "FAMILY", "title": "The family leads"}]}},
               "COL-7": {"typicalSources": ["DIARY"]},
               "COL-8": {"scale": [{"grade": "6"}, {"grade": "5", "inadequate": true}], "rationaleRequired": false,
                         "pass": "6", "impact": [{"grade": "BETTER_OFF"}, {"grade": "NO_BETTER"}]},
               "MOD-1": {"moderators": ["AUDITOR"], "ofInadequate": ["HEAD_OF_SERVICE"], "second": {"agreeWithin": 1}},
               "MOD-2": {"rate": "2/10", "counting": "FULL_PLUS", "rounding": "HALF_UP", "within": "P14D",
                         "allocation": "WEBSTER", "everyManagerWithin": "P12M"},
               "MOD-3": {"every": "P6M", "benchmark": "4/5"},
               "MOD-5": {"disputedWithin": {"days": 10, "count": "WORKING"}, "decidedWithin": "P20D"},
               "MOD-6": {"escalated": ["6", "5"]},
               "MOD-7": {"from": "GRADED", "raised": "DUTIES_END"},
               "LNK-4": {"untrained": "NOT_ALLOCATED"},
               "FOC-1": {"every": "P6M"},
               "REP-1": {"within": {"days": 5, "count": "WORKING"},
                         "targets": [{"grades": ["5"], "bound": "AT_MOST", "share": "1/10"}]},
               "TRK-2": {"readers": "ALL_AREAS"},
               "TRK-5": {"owedBy": "SERVICE_MANAGER"}}}
            """;

    private final FrameworkReader reader = new FrameworkReader();

    @Test
    @Proves({"GOV-1", "VAL-1", "ROL-2", "CON-1", "CON-3", "CON-5", "COL-7", "TRK-5"})
    void the_bundled_framework_has_the_figures_of_the_text() {
        Framework bundled = reader.read(BUNDLED);
        assertEquals("bcp-2022-1", bundled.id());
        assertEquals(Instant.parse("2022-05-22T23:00:00Z"), bundled.start());
        assertEquals(LocalDate.parse("2023-05-23"), bundled.reviewBy());
        assertEquals(Period.ofYears(1), bundled.term().reviewEvery());
        assertEquals(Duration.ofHours(24), bundled.sharing().within());
        assertEquals(
                new Timescale.Days(10, Count.CALENDAR),
                bundled.remedialActions().within());
        assertEquals(Period.ofMonths(2), bundled.reAudit().after());
        assertEquals(1, bundled.reviewsPerMonth());
        assertEquals(6, bundled.managerRoles().size());
        assertEquals(6, bundled.typicalSources().size());
        assertEquals(8, bundled.principles().size());
        assertEquals(new Fraction(1, 5), bundled.moderation().rate());
        assertEquals(Responsibility.TEAM_MANAGER, bundled.supervisionOwedBy());
    }

    @Test
    @Proves("GOV-4")
    void the_bundled_framework_names_its_authors_approval_and_history() {
        Governance governance = reader.read(BUNDLED).governance();
        assertEquals(List.of("QA Service Manager"), governance.authors());
        assertEquals(
                new Governance.Approval(List.of("BCP", "Senior Leadership Team"), LocalDate.parse("2022-05-23")),
                governance.approval());
        assertEquals(List.of(), governance.history());
    }

    @Test
    @Proves({"COL-2", "COL-8"})
    void but_for_practice_standards_the_bundled_framework_is_the_literal_reading() {
        Framework bundled = reader.read(BUNDLED);
        Framework least = reader.read("{\"id\":\"x\"}");
        assertEquals(Figures.LITERAL, least.figures());
        assertEquals(least.figures().programme(), bundled.figures().programme());
        assertEquals(least.figures().grades(), bundled.figures().grades());
        assertEquals(least.figures().concerns(), bundled.figures().concerns());
        assertEquals(least.figures().moderation(), bundled.figures().moderation());
        assertEquals(List.of(), least.standards("FOSTERING"));
        assertTrue(bundled.standards("FOSTERING").size() > 3);
        assertNotEquals(bundled.standards("FOSTERING"), bundled.standards("ANY_OTHER"));
    }

    @Test
    @Proves("GOV-1")
    void only_the_id_has_no_default() {
        Framework least = reader.read("{\"id\":\"x\"}");
        assertEquals("Europe/London", least.zone().getId());
        assertEquals(LocalDate.EPOCH, least.effective());
        assertEquals(LocalDate.parse("1971-01-01"), least.reviewBy());
        assertEquals(Optional.empty(), least.effectiveTo());
        assertEquals("x", least.edition().title());
        assertEquals(Governance.UNSTATED, least.governance());
    }

    @Test
    @Proves({"GOV-1", "GOV-4", "ROL-1", "ROL-2", "CON-1", "CON-3", "CON-5", "COL-2", "COL-7", "COL-8", "TRK-5"})
    void another_council_decides_every_figure_for_itself() {
        Framework fenshire = reader.read(FENSHIRE);
        assertEquals("Europe/Dublin", fenshire.zone().getId());
        assertEquals(Optional.of(LocalDate.parse("2026-03-31")), fenshire.effectiveTo());
        assertEquals("Scale of ten", fenshire.governance().history().get(0).amendments());
        assertEquals(List.of(Principle.POSITIVE), fenshire.principles());
        assertEquals(Set.of(Role.TEAM_MANAGER, new Role("LEAD_AUDITOR")), fenshire.managerRoles());
        assertEquals(2, fenshire.reviewsPerMonth());
        assertEquals(Duration.ofHours(12), fenshire.sharing().within());
        assertEquals(List.of(Duration.ofMinutes(90)), fenshire.sharing().remindAfter());
        assertEquals(
                new RemedialActions(
                        new Timescale.Days(5, Count.WORKING),
                        RemedialActions.From.IDENTIFIED,
                        RemedialActions.Binds.CONCERN_OR_INADEQUATE),
                fenshire.remedialActions());
        assertEquals(Period.ofMonths(3), fenshire.reAudit().after());
        assertEquals(Period.ofDays(14), fenshire.reAudit().window());
        assertEquals("FAMILY", fenshire.standards("EARLY_HELP").get(0).code());
        assertEquals(List.of("DIARY"), fenshire.typicalSources());
        assertTrue(fenshire.scale().isInadequate(new Grade("5")));
        assertEquals(new Fraction(2, 10), fenshire.moderation().rate());
        assertEquals(Moderation.Counting.FULL_PLUS, fenshire.moderation().counting());
        assertEquals(Responsibility.SERVICE_MANAGER, fenshire.supervisionOwedBy());
    }

    @Test
    @Proves("CON-3")
    void ten_days_may_be_written_as_a_period_of_calendar_days() {
        Framework short10 = reader.read("{\"id\":\"x\",\"clauses\":{\"CON-3\":{\"within\":\"P10D\"}}}");
        assertEquals(RemedialActions.LITERAL, short10.remedialActions());
    }

    @Test
    @Proves("GOV-1")
    void white_space_and_the_order_of_keys_make_no_other_document() {
        Framework one = reader.read("{\"id\":\"x\",\"clauses\":{\"ROL-2\":{\"perMonth\":2}}}");
        Framework same = reader.read("\n{ \"clauses\" : {\"ROL-2\":{ \"perMonth\":2}},\r\n\"id\":\"x\" }");
        Framework other = reader.read("{\"id\":\"x\",\"clauses\":{\"ROL-2\":{\"perMonth\":3}}}");
        assertEquals(one.hash(), same.hash());
        assertNotEquals(one.hash(), other.hash());
    }

    @Test
    @Proves("GOV-1")
    void a_kept_document_reads_as_the_same_framework() {
        for (String text : List.of(BUNDLED, FENSHIRE, "{\"id\":\"x\"}")) {
            Framework first = reader.read(text);
            Framework again = reader.read(first.document());
            assertEquals(first, again);
            assertEquals(first.figures(), again.figures());
            assertEquals(first.term(), again.term());
            assertEquals(first.governance(), again.governance());
        }
    }

    @Test
    @Proves("GOV-1")
    void the_normal_form_keeps_every_figure_and_is_its_own_normal_form() {
        for (String text : List.of(BUNDLED, FENSHIRE, "{\"id\":\"x\"}")) {
            Framework first = reader.read(text);
            String normal = FrameworkWriter.write(first);
            Framework again = reader.read(normal);
            assertEquals(first.figures(), again.figures());
            assertEquals(first.term(), again.term());
            assertEquals(first.governance(), again.governance());
            assertEquals(first.edition(), again.edition());
            assertEquals(normal, FrameworkWriter.write(again));
        }
    }

    @Test
    void the_bundled_file_states_every_key_in_its_normal_form() {
        assertEquals(BUNDLED, FrameworkWriter.write(reader.read(BUNDLED)));
    }
}
