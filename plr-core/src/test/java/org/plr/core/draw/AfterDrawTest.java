package org.plr.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plr.core.Actor;
import org.plr.core.Scenario;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.review.ReviewRef;

/** What happens to a month after its freeze: late reviews, turned grades, substitutes. */
@Proves("MOD-2")
class AfterDrawTest extends Junes {
    @Test
    void a_review_recorded_after_the_freeze_is_late_and_no_pick_is_dropped_for_it() {
        returned(10, 0);
        ReviewRef late = given.graded(Grade.GOOD);
        ReviewRef lateInadequate = given.graded(Grade.INADEQUATE);
        MonthDraw before = juneRevealed();
        Instant june = Instant.parse("2022-06-29T10:00:00Z");
        given.clock.moveTo("2022-07-04T08:00:00Z");
        assertAccepted(given.reviewer().at(june).reviews().complete(late));
        assertAccepted(given.reviewer().at(june).reviews().complete(lateInadequate));

        MonthDraw after = assertAccepted(draws().read(JUNE));
        assertEquals(
                before.drawn().orElseThrow().drawn(),
                after.drawn().orElseThrow().drawn());
        assertEquals(10, after.drawn().orElseThrow().population());
        assertEquals(2, after.late().size());
        assertTrue(after.selected().containsAll(before.selected()));
        assertTrue(after.selected().contains(lateInadequate));
        Drawn drawn = after.drawn().orElseThrow();
        String ticket = drawn.request().seed().ticket(late.text());
        boolean atOrBelow = ticket.compareTo(drawn.threshold().orElseThrow()) <= 0;
        assertEquals(atOrBelow, after.selected().contains(late));
        assertEquals(atOrBelow ? 4 : 3, after.selected().size(), "a fifth of twelve, rounded up, and who falls below");
    }

    @Test
    void what_came_between_freeze_and_reveal_is_taken_in_as_the_draw_is_revealed() {
        returned(5, 0);
        ReviewRef late = given.graded(Grade.INADEQUATE);
        assertAccepted(draws().announce(JUNE, SOURCE));
        given.clock.moveTo("2022-07-01T08:00:00Z");
        assertAccepted(draws().freeze(JUNE));
        assertAccepted(given.reviewer()
                .at(Instant.parse("2022-06-29T10:00:00Z"))
                .reviews()
                .complete(late));
        assertEquals(Set.of(), assertAccepted(draws().read(JUNE)).selected());
        assertTrue(assertAccepted(draws().reveal(JUNE, LOTTERY)).selected().contains(late));
    }

    @Test
    void a_review_that_turns_inadequate_after_the_freeze_is_moderated_outside_the_probabilities() {
        returned(11, 0);
        MonthDraw before = juneRevealed();
        ReviewRef turned = reviews.stream()
                .filter(review -> !before.selected().contains(review))
                .findFirst()
                .orElseThrow();
        assertAccepted(given.qa().reviews().correctGrade(turned, Grade.INADEQUATE, Scenario.correction()));
        MonthDraw after = assertAccepted(draws().read(JUNE));
        assertEquals(List.of(turned), after.turnedInadequate());
        assertTrue(after.selected().contains(turned));
        assertEquals(
                before.drawn().orElseThrow().tickets(),
                after.drawn().orElseThrow().tickets());
        assertEquals(before.selected().size() + 1, after.selected().size());
    }

    @Test
    void a_drawn_review_that_cannot_be_moderated_is_replaced_by_the_next_until_the_next_code_is_known() {
        returned(10, 1);
        MonthDraw june = juneRevealed();
        ReviewRef drawn = ReviewRef.of(june.drawn().orElseThrow().drawn().get(0));
        ReviewRef certain = reviews.get(0);
        assertRefused(draws().substitute(JUNE, certain, Substitution.Reason.MANAGER_GONE), "id.not-drawn");
        assertRefused(draws().substitute(JUNE, null, null), "review.missing", "reason.missing");
        MonthDraw after = assertAccepted(draws().substitute(JUNE, drawn, Substitution.Reason.RECORD_SEALED));
        assertFalse(after.selected().contains(drawn));
        assertEquals(june.selected().size(), after.selected().size());

        assertAccepted(draws().announce(JULY, SOURCE));
        given.clock.moveTo("2022-08-01T08:00:00Z");
        assertAccepted(draws().freeze(JULY));
        assertAccepted(draws().reveal(JULY, "lottery 2022-08-03: 5"));
        ReviewRef substitute = after.selected().stream()
                .filter(review -> !june.selected().contains(review))
                .findFirst()
                .orElseThrow();
        assertRefused(draws().substitute(JUNE, substitute, Substitution.Reason.MANAGER_GONE), "draw.closed");
    }

    @Test
    void a_review_is_said_to_be_withdrawn_only_when_it_is() {
        returned(10, 0);
        ReviewRef drawn = juneRevealed().selected().iterator().next();
        Substitution.Reason withdrawn = Substitution.Reason.REVIEW_WITHDRAWN;
        assertRefused(draws().substitute(JUNE, drawn, withdrawn), "review.not-withdrawn");
        assertAccepted(given.qa().reviews().withdraw(drawn, Scenario.correction()));
        assertFalse(assertAccepted(draws().substitute(JUNE, drawn, withdrawn))
                .selected()
                .contains(drawn));
    }

    @Test
    void a_drawn_review_that_turned_inadequate_stays_to_be_moderated_when_another_takes_its_place() {
        returned(10, 0);
        ReviewRef drawn = juneRevealed().selected().iterator().next();
        assertAccepted(given.qa().reviews().correctGrade(drawn, Grade.INADEQUATE, Scenario.correction()));
        MonthDraw after = assertAccepted(draws().substitute(JUNE, drawn, Substitution.Reason.NOBODY_INDEPENDENT));
        assertEquals(List.of(drawn), after.turnedInadequate());
        assertTrue(after.selected().contains(drawn));
    }

    @Test
    void what_was_certain_at_the_freeze_does_not_turn() {
        returned(5, 1);
        juneRevealed();
        ReviewRef certain = reviews.get(0);
        assertAccepted(given.qa().reviews().correctGrade(certain, Grade.GOOD, Scenario.correction()));
        assertAccepted(given.qa().reviews().correctGrade(certain, Grade.INADEQUATE, Scenario.correction()));
        assertEquals(List.of(), assertAccepted(draws().read(JUNE)).turnedInadequate());
    }

    @Test
    void another_node_and_a_replay_know_the_same_draw() {
        returned(10, 1);
        ReviewRef late = given.graded(Grade.GOOD);
        juneRevealed();
        assertAccepted(given.reviewer()
                .at(Instant.parse("2022-06-29T10:00:00Z"))
                .reviews()
                .complete(late));
        MonthDraw here = assertAccepted(draws().read(JUNE));
        MonthDraw there = assertAccepted(
                given.another().as(Actor.of(Scenario.QA_LEAD)).draws().read(JUNE));
        assertEquals(here, there);
        assertEquals(
                here.selection().orElseThrow().late(),
                there.selection().orElseThrow().late());
    }
}
