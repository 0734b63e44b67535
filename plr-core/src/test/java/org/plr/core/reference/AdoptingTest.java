package org.plr.core.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.Refusal;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.duty.Duty;
import org.plr.core.duty.DutyEvent;
import org.plr.core.duty.DutyEvent.Kind;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Frameworks;
import org.plr.core.framework.Grade;
import org.plr.core.review.ReviewRef;

/** A council adopts a version of its framework while the library runs. */
@Proves("GOV-1")
class AdoptingTest {
    private static final String SEVEN_DAYS = """
            {"id": "bcp-2022-2", "effective": "2022-07-01", "reviewBy": "2023-07-01",
             "clauses": {"CON-3": {"within": {"days": 7}}}}
            """;

    private final Scenario given = Scenario.on("2022-06-10T09:00:00Z");

    @Test
    void from_its_effective_day_on_a_version_decides_what_occurs() {
        assertAccepted(adopting(SEVEN_DAYS));
        given.clock.moveTo("2022-06-30T22:59:59Z");
        assertEquals("bcp-2022-1", given.framework().id());
        given.clock.moveTo("2022-06-30T23:00:00Z");
        assertEquals("bcp-2022-2", given.framework().id());
    }

    @Test
    void an_open_duty_stays_with_the_version_under_which_it_arose() {
        ReviewRef review = given.graded(Grade.GOOD);
        raiseAction(review, "2022-06-10T09:00:00Z");
        assertAccepted(adopting(SEVEN_DAYS));
        given.clock.moveTo("2022-07-02T09:00:00Z");
        raiseAction(review, "2022-07-02T09:00:00Z");

        List<Duty> actions = actions(review);
        assertEquals(
                List.of("bcp-2022-1", "bcp-2022-2"),
                actions.stream().map(duty -> duty.framework().id()).toList());
        assertEquals(
                List.of("2022-06-20T23:00:00Z", "2022-07-09T23:00:00Z"),
                actions.stream()
                        .map(duty -> duty.due().orElseThrow().toString())
                        .toList());
    }

    @Test
    void what_occurred_before_and_was_recorded_after_is_judged_by_the_earlier_version_and_says_so() {
        ReviewRef review = given.graded(Grade.GOOD);
        assertAccepted(adopting(SEVEN_DAYS));
        given.clock.moveTo("2022-07-01T09:00:00Z");
        raiseAction(review, "2022-06-30T10:00:00Z");
        raiseAction(review, "2022-07-01T00:00:00Z");

        List<Duty> actions = actions(review);
        assertEquals("2022-07-10T23:00:00Z", actions.get(0).due().orElseThrow().toString());
        DutyEvent flag = actions.get(0).history().get(1);
        assertEquals(Kind.BACKDATED, flag.kind());
        assertEquals("bcp-2022-2", flag.detail());
        assertEquals(1, actions.get(1).history().size());
    }

    @Test
    void another_node_and_a_restart_know_what_was_adopted() {
        assertAccepted(adopting(SEVEN_DAYS));
        given.clock.moveTo("2022-07-01T09:00:00Z");
        Framework known = assertAccepted(given.overAgain(Frameworks.bundled())
                .as(org.plr.core.Actor.of(Scenario.QA_LEAD))
                .reference()
                .frameworkInForce(given.clock.instant()));
        assertEquals("bcp-2022-2", known.id());
        assertEquals(7, known.remedialActions().within().number());
    }

    @Test
    void to_adopt_one_again_changes_nothing() {
        assertAccepted(adopting(SEVEN_DAYS));
        int entries = given.journal().size();
        assertAccepted(adopting(SEVEN_DAYS));
        assertAccepted(adopting(SEVEN_DAYS.replace(" ", "")));
        assertEquals(entries, given.journal().size());
    }

    @Test
    void other_content_under_an_id_that_was_adopted_is_refused() {
        assertAccepted(adopting(SEVEN_DAYS));
        assertRefusedUnchanged(SEVEN_DAYS.replace("7}", "70}"), "$.id framework.other-content");
    }

    @Test
    void two_versions_effective_on_one_day_are_refused() {
        assertRefusedUnchanged(SEVEN_DAYS.replace("2022-07-01", "2022-05-23"), "$.effective framework.same-day");
    }

    @Test
    void a_bad_version_is_refused_whole_with_every_path_and_the_old_one_stays() {
        assertRefusedUnchanged(
                """
                {"id": "bcp-2022-2", "effective": "2022-06-01", "colour": "red",
                 "clauses": {"CON-1": {"within": "PT0S"}, "CON-3": {"within": {"days": "7"}}}}
                """,
                "$.colour framework.unreadable",
                "$.clauses.CON-1.within framework.unusable",
                "$.clauses.CON-3.within.days framework.unreadable");
        assertRefusedUnchanged("", "$ framework.unreadable");
        assertEquals("bcp-2022-1", given.framework().id());
        assertRefused(given.qa().reference().adopt(null), "document.missing");
    }

    @Test
    void only_the_quality_assurance_lead_and_administrators_adopt_and_preview() {
        assertRefused(given.reviewer().reference().adopt(SEVEN_DAYS), "access.denied");
        assertRefused(given.reviewer().reference().preview(SEVEN_DAYS), "access.denied");
        assertAccepted(given.as(Scenario.ADMINISTRATOR).reference().preview(SEVEN_DAYS));
        assertAccepted(given.as(Scenario.ADMINISTRATOR).reference().adopt(SEVEN_DAYS));
    }

    private org.plr.core.Outcome<?> adopting(String document) {
        return given.qa().reference().adopt(document);
    }

    private void assertRefusedUnchanged(String document, String... expected) {
        int entries = given.journal().size();
        List<Refusal> refusals = adopting(document).refusals();
        assertEquals(
                List.of(expected).stream().sorted().toList(),
                refusals.stream()
                        .map(refusal -> refusal.path() + " " + refusal.code())
                        .sorted()
                        .toList());
        assertEquals(refusals, given.qa().reference().preview(document).refusals());
        assertTrue(refusals.stream().noneMatch(refusal -> refusal.message().contains("..")));
        assertFalse(refusals.isEmpty());
        assertEquals(entries, given.journal().size());
    }

    private void raiseAction(ReviewRef review, String at) {
        assertAccepted(given.reviewer()
                .at(Instant.parse(at))
                .concerns()
                .raiseAction(review, Scenario.TEAM_MANAGER, "A plan with dates.", null));
    }

    private List<Duty> actions(ReviewRef review) {
        return assertAccepted(given.qa().duties().of(review)).of(ClauseId.CON_3).duties();
    }
}
