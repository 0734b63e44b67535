package org.plr.core.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.MODERATOR;
import static org.plr.core.Scenario.QA_LEAD;
import static org.plr.core.Scenario.REVIEWER;
import static org.plr.core.Scenario.SECOND_MODERATOR;
import static org.plr.core.Scenario.SERVICE_MANAGER;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;
import static org.plr.core.moderation.SampleJudgements.blind;
import static org.plr.core.moderation.SampleJudgements.met;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.Actor;
import org.plr.core.OtherFrameworks;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Allocation;
import org.plr.core.review.Feedback;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.Voice;

/** Those who cover for others, those who wear two hats, and a framework that changes meanwhile. */
@Proves("MOD-1")
class CoveredModerationTest {
    private final Scenario given =
            Scenario.on("2022-06-10T09:00:00Z", OtherFrameworks.stating("'MOD-1':{'second':{'agreeWithin':0}}"));

    private void covers(PersonRef delegate, PersonRef absent) {
        String cover = "organisation 1\ncover\t" + absent + "\t" + delegate + "\t2020-01-01\t-\n";
        String chart = Scenario.organisation(List.of()).text();
        given.load(Organisation.parse(chart.replace("organisation 1\n", cover)));
    }

    private Moderations inPlaceOf(PersonRef delegate, PersonRef absent) {
        return given.plr.as(Actor.of(delegate).onBehalfOf(absent)).moderations();
    }

    private ReviewRef assigned() {
        ReviewRef review = given.selected(given.returned(Grade.GOOD));
        assertAccepted(given.qa().moderations().assign(review, MODERATOR));
        return review;
    }

    @Test
    void nobody_judges_in_the_place_of_the_moderator() {
        covers(QA_LEAD, MODERATOR);
        ReviewRef review = assigned();
        assertRefused(inPlaceOf(QA_LEAD, MODERATOR).judge(review, met(Grade.GOOD)), "moderator.in-another-s-place");
    }

    @Test
    void the_author_chooses_no_moderator_in_another_s_place_either() {
        covers(REVIEWER, QA_LEAD);
        ReviewRef review = given.selected(given.returned(Grade.GOOD));
        assertRefused(inPlaceOf(REVIEWER, QA_LEAD).assign(review, MODERATOR), "actor.is-the-author");
    }

    @Test
    void whoever_has_yet_to_judge_stays_blind_in_another_s_place() {
        covers(SECOND_MODERATOR, QA_LEAD);
        ReviewRef review = assigned();
        assertAccepted(given.as(MODERATOR).moderations().judge(review, met(Grade.GOOD)));
        Moderations lead = inPlaceOf(SECOND_MODERATOR, QA_LEAD);
        assertFalse(assertAccepted(lead.read(review)).isWithheld());
        assertAccepted(given.qa().moderations().assign(review, SECOND_MODERATOR));
        assertTrue(assertAccepted(lead.read(review)).isWithheld());
        Moderation passed = assertAccepted(given.qa()
                .moderations()
                .reassign(review, SECOND_MODERATOR, Scenario.THIRD_MODERATOR, Scenario.correction()));
        assertFalse(passed.isWithheld());
    }

    @Test
    @Proves("MOD-5")
    void a_dispute_is_not_decided_by_its_author_in_another_s_place() {
        covers(REVIEWER, QA_LEAD);
        ReviewRef review = assigned();
        assertAccepted(given.as(MODERATOR).moderations().judge(review, met(Grade.REQUIRES_IMPROVEMENT)));
        assertAccepted(given.qa().moderations().assign(review, SECOND_MODERATOR));
        assertAccepted(given.as(SECOND_MODERATOR).moderations().judge(review, blind(Grade.REQUIRES_IMPROVEMENT)));
        assertAccepted(given.reviewer().moderations().dispute(review, "It overlooks the plan."));
        assertRefused(
                inPlaceOf(REVIEWER, QA_LEAD).decideDispute(review, Grade.GOOD, "Mine was right."), "actor.involved");
    }

    @Test
    @Proves("MOD-5")
    void an_author_who_is_the_service_manager_discusses_the_grade_with_the_two_others() {
        Scenario literal = Scenario.on("2022-06-10T09:00:00Z");
        var author = literal.as(SERVICE_MANAGER).reviews();
        ReviewRef review = assertAccepted(literal.qa()
                        .reviews()
                        .allocate(Allocation.collaborative(
                                Scenario.CHILD,
                                SERVICE_MANAGER,
                                YearMonth.of(2022, 6),
                                Scenario.TEAM,
                                Scenario.PRACTITIONER)))
                .ref();
        assertAccepted(author.reflect(review, literal.reflection()));
        assertAccepted(author.hear(review, new Feedback(List.of(Voice.CHILD), "They felt heard.")));
        assertAccepted(author.grade(review, Grade.GOOD, "A calm plan."));
        assertAccepted(author.complete(review));
        assertAccepted(literal.qa().moderations().assign(literal.selected(review), MODERATOR));
        assertAccepted(literal.as(MODERATOR).moderations().judge(review, met(Grade.REQUIRES_IMPROVEMENT)));
        var discussion = assertAccepted(literal.qa().duties().of(review))
                .of(ClauseId.MOD_5)
                .duties()
                .get(0);
        assertEquals(List.of(Scenario.PRACTITIONER, Scenario.TEAM_MANAGER), discussion.outstanding());
    }

    @Test
    void a_moderation_is_judged_for_good_by_the_framework_under_which_it_was_assigned() {
        Scenario literal = Scenario.on("2022-06-10T09:00:00Z");
        ReviewRef review = literal.selected(literal.returned(Grade.GOOD));
        assertAccepted(literal.qa().moderations().assign(review, MODERATOR));
        assertAccepted(literal.qa()
                .reference()
                .adopt("{\"id\":\"second\",\"effective\":\"2022-06-11\","
                        + "\"clauses\":{\"MOD-1\":{\"second\":{\"agreeWithin\":0}}}}"));
        literal.clock.moveTo("2022-06-12T09:00:00Z");
        assertEquals(
                "second",
                literal.qa()
                        .reference()
                        .frameworkInForce(Instant.parse("2022-06-12T09:00:00Z"))
                        .value()
                        .id());
        Moderation decided = assertAccepted(literal.as(MODERATOR).moderations().judge(review, met(Grade.GOOD)));
        assertEquals(Moderation.Standing.DECIDED, decided.standing());
    }
}
