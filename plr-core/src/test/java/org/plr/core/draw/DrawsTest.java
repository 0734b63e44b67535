package org.plr.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plr.core.Actor;
import org.plr.core.Scenario;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Frameworks;
import org.plr.core.framework.Grade;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Entry;
import org.plr.core.review.ReviewRef;

/** A month's draw in the journal, from its announcement to its last substitute. */
@Proves("MOD-2")
class DrawsTest extends Junes {
    @Test
    void june_is_announced_frozen_and_revealed_and_every_inadequate_review_is_among_those_moderated() {
        returned(12, 1);
        MonthDraw june = juneRevealed();
        Drawn drawn = june.drawn().orElseThrow();
        assertEquals(List.of(reviews.get(0).text()), drawn.certain());
        assertEquals(2, drawn.drawn().size());
        assertEquals(3, june.selected().size());
        assertEquals("2/11", drawn.inclusion().toString());
        assertEquals(MonthDraw.Standing.REVEALED, june.standing());
        assertEquals(june.manifest().orElseThrow(), drawn.manifest());
    }

    @Test
    void whoever_has_the_record_of_a_draw_draws_the_same_again() {
        returned(9, 2);
        MonthDraw june = juneRevealed();
        DrawRequest request = june.request().orElseThrow();
        List<FrozenReview> turned = new ArrayList<>(request.reviews());
        java.util.Collections.reverse(turned);
        Drawn again = Draw.of(new DrawRequest(request.seed(), request.rule(), turned, request.also()))
                .value();
        assertEquals(june.drawn().orElseThrow().drawn(), again.drawn());
        assertEquals(june.drawn().orElseThrow().tickets(), again.tickets());
        assertTrue(request.seed().code().leadsTo(june.commitment(), june.step()));
    }

    @Test
    void before_the_code_is_revealed_the_journal_holds_only_what_it_is_bound_to() {
        returned(5, 0);
        MonthDraw announced = assertAccepted(draws().announce(JUNE, SOURCE));
        String secret = java.util.HexFormat.of().formatHex(given.drawSecret);
        Code code = HashChain.of(given.drawSecret, 1_201).code(1);
        assertTrue(code.leadsTo(announced.commitment(), 1));
        given.clock.moveTo("2022-07-01T08:00:00Z");
        assertAccepted(draws().freeze(JUNE));
        for (Entry entry : given.journal()) {
            assertFalse(entry.draft().payload().contains(secret));
            assertFalse(entry.draft().payload().contains(code.hex()));
        }
    }

    @Test
    void each_month_has_the_next_code_and_the_secret_itself_is_never_revealed() {
        returned(3, 0);
        Code june = juneRevealed().request().orElseThrow().seed().code();
        assertEquals(2, assertAccepted(draws().announce(JULY, SOURCE)).step());
        given.clock.moveTo("2022-08-01T08:00:00Z");
        assertAccepted(draws().freeze(JULY));
        Code july = assertAccepted(draws().reveal(JULY, "lottery 2022-08-03: 5"))
                .request()
                .orElseThrow()
                .seed()
                .code();
        assertTrue(july.follows(june));
    }

    @Test
    void a_month_that_is_over_cannot_be_announced_unless_the_secret_was_committed_to_before() {
        given.clock.moveTo("2022-06-30T22:59:59Z");
        assertAccepted(draws().announce(JUNE, SOURCE));
        given.clock.moveTo("2022-08-02T08:00:00Z");
        assertAccepted(draws().announce(JULY, SOURCE));

        given = Scenario.on("2022-06-10T09:00:00Z");
        given.clock.moveTo("2022-06-30T23:00:00Z");
        assertRefused(draws().announce(JUNE, SOURCE), "draw.month-over");
        assertAccepted(draws().announce(JULY, SOURCE));
    }

    @Test
    void the_steps_follow_one_another_and_none_is_taken_twice() {
        returned(3, 0);
        assertRefused(draws().freeze(JUNE), "subject.unknown");
        assertRefused(draws().reveal(JUNE, LOTTERY), "subject.unknown");
        assertAccepted(draws().announce(JUNE, SOURCE));
        assertRefused(draws().announce(JUNE, SOURCE), "draw.already-announced");
        assertRefused(draws().freeze(JUNE), "draw.month-not-over");
        assertRefused(draws().reveal(JUNE, LOTTERY), "draw.not-frozen");
        given.clock.moveTo("2022-06-30T23:00:00Z");
        assertAccepted(draws().freeze(JUNE));
        assertRefused(draws().freeze(JUNE), "draw.already-frozen");
        assertRefused(draws().substitute(JUNE, reviews.get(0), Substitution.Reason.MANAGER_GONE), "draw.not-revealed");
        assertAccepted(draws().reveal(JUNE, LOTTERY));
        assertRefused(draws().reveal(JUNE, "another lottery"), "draw.already-revealed");
    }

    @Test
    void no_step_can_be_dated_back() {
        Instant earlier = Instant.parse("2022-06-09T09:00:00Z");
        assertRefused(given.qa().at(earlier).draws().announce(JUNE, SOURCE), "occurred-at.given");
    }

    @Test
    void a_code_that_would_give_an_earlier_one_away_is_not_revealed() {
        returned(2, 0);
        assertAccepted(draws().announce(JUNE, SOURCE));
        assertAccepted(draws().announce(JULY, SOURCE));
        given.clock.moveTo("2022-08-01T08:00:00Z");
        assertAccepted(draws().freeze(JULY));
        assertRefused(draws().reveal(JULY, LOTTERY), "draw.earlier-first");
        assertAccepted(draws().freeze(JUNE));
        assertAccepted(draws().reveal(JUNE, LOTTERY));
        assertAccepted(draws().reveal(JULY, LOTTERY));
    }

    @Test
    void a_secret_that_was_exchanged_reveals_nothing_that_another_was_bound_to() {
        returned(3, 0);
        assertAccepted(draws().announce(JUNE, SOURCE));
        given.drawSecret = new byte[32];
        given.clock.moveTo("2022-07-01T08:00:00Z");
        assertAccepted(draws().freeze(JUNE));
        assertRefused(draws().reveal(JUNE, LOTTERY), "secret.other");
        assertEquals(1, assertAccepted(draws().announce(JULY, SOURCE)).step());
    }

    @Test
    void bad_public_randomness_is_refused() {
        returned(3, 0);
        assertAccepted(draws().announce(JUNE, SOURCE));
        given.clock.moveTo("2022-07-01T08:00:00Z");
        assertAccepted(draws().freeze(JUNE));
        assertRefused(draws().reveal(JUNE, null), "public-randomness.missing");
        assertRefused(draws().reveal(JUNE, "  "), "public-randomness.missing");
        assertRefused(draws().reveal(JUNE, "x".repeat(1_001)), "public-randomness.too-long");
        assertEquals(1, draws().reveal(JUNE, "a\u0000b").refusals().size());
        assertEquals(1, draws().reveal(JUNE, "\uD800").refusals().size());
        assertEquals(
                MonthDraw.Standing.FROZEN, assertAccepted(draws().read(JUNE)).standing());
    }

    @Test
    void an_empty_month_is_drawn_too_and_selects_nobody() {
        MonthDraw june = juneRevealed();
        assertEquals(0, june.drawn().orElseThrow().population());
        assertEquals(Set.of(), june.selected());
    }

    @Test
    void a_withdrawn_review_is_not_drawn_from() {
        returned(4, 0);
        assertAccepted(given.qa().reviews().withdraw(reviews.get(0), Scenario.correction()));
        assertEquals(3, juneRevealed().population().size());
    }

    @Test
    void a_review_belongs_to_the_local_month_in_which_it_was_returned() {
        assertAccepted(draws().announce(JUNE, SOURCE));
        assertAccepted(draws().announce(JULY, SOURCE));
        returned(2, 0);
        given.clock.moveTo("2022-06-30T22:59:00Z");
        reviews.add(given.returned(Grade.GOOD));
        given.clock.moveTo("2022-06-30T23:00:00Z");
        reviews.add(given.returned(Grade.GOOD));
        assertEquals(3, assertAccepted(draws().freeze(JUNE)).population().size());
        given.clock.moveTo("2022-08-01T00:00:00Z");
        assertEquals(
                List.of(reviews.get(3).text()),
                assertAccepted(draws().freeze(JULY)).population().stream()
                        .map(FrozenReview::id)
                        .toList());
    }

    @Test
    void only_this_month_and_the_next_are_announced() {
        assertRefused(draws().announce(YearMonth.of(2202, 6), SOURCE), "draw.month-far");
        assertRefused(draws().announce(YearMonth.of(2022, 8), SOURCE), "draw.month-far");
        assertAccepted(draws().announce(JULY, SOURCE));
    }

    @Test
    void the_announcement_says_where_the_randomness_will_come_from() {
        assertRefused(draws().announce(JUNE, null), "public-source.missing");
        assertRefused(draws().announce(JUNE, " "), "public-source.missing");
        assertRefused(draws().announce(JUNE, "x".repeat(1_001)), "public-source.too-long");
        assertEquals(SOURCE, assertAccepted(draws().announce(JUNE, SOURCE)).publicSource());
        assertEquals(SOURCE, juneOf(given.another()).publicSource());
    }

    private static MonthDraw juneOf(org.plr.core.Plr plr) {
        return assertAccepted(plr.as(Actor.of(Scenario.QA_LEAD)).draws().read(JUNE));
    }

    @Test
    void a_month_announced_after_its_end_is_drawn_by_the_framework_in_force_at_its_end() {
        assertAccepted(draws().announce(JUNE, SOURCE));
        String half = "{\"id\":\"half\",\"effective\":\"2022-08-01\",\"clauses\":{\"MOD-2\":{\"rate\":\"1/2\"}}}";
        assertAccepted(given.qa().reference().adopt(half));
        given.clock.moveTo("2022-08-02T08:00:00Z");
        MonthDraw july = assertAccepted(draws().announce(JULY, SOURCE));
        assertEquals("1/5", july.rule().sample().rate().toString());
        MonthDraw august = assertAccepted(draws().announce(YearMonth.of(2022, 8), SOURCE));
        assertEquals("1/2", august.rule().sample().rate().toString());
        assertFalse(july.frameworkHash().equals(august.frameworkHash()));
    }

    @Test
    void where_a_council_lets_nobody_go_unmoderated_the_one_who_waited_is_moderated_for_certain() {
        String within = "{\"id\":\"w\",\"effective\":\"2022-01-01\",\"clauses\":{\"MOD-2\":{\"rate\":\"0/1\","
                + "\"everyManagerWithin\":\"P1M\"}}}";
        given = Scenario.on("2022-06-10T09:00:00Z", Frameworks.of(within));
        returned(3, 0);
        MonthDraw june = juneRevealed();
        assertEquals(1, june.selected().size(), "one of the three of one manager");
        assertEquals("1/1", june.drawn().orElseThrow().forced().toString());
        assertEquals(
                reviews.stream().map(ReviewRef::text).sorted().toList().get(0),
                june.selected().iterator().next().text());
    }

    @Test
    void a_draw_is_judged_for_life_by_the_framework_in_force_at_its_announcement() {
        assertAccepted(draws().announce(JUNE, SOURCE));
        String half = "{\"id\":\"half\",\"effective\":\"2022-06-15\",\"clauses\":{\"MOD-2\":{\"rate\":\"1/2\"}}}";
        assertAccepted(given.qa().reference().adopt(half));
        returned(10, 0);
        given.clock.moveTo("2022-07-01T08:00:00Z");
        assertAccepted(draws().freeze(JUNE));
        assertEquals(2, assertAccepted(draws().reveal(JUNE, LOTTERY)).selected().size());
    }

    @Test
    void the_same_command_twice_draws_once() {
        returned(5, 0);
        assertAccepted(draws().announce(JUNE, SOURCE));
        given.clock.moveTo("2022-07-01T08:00:00Z");
        assertAccepted(draws().freeze(JUNE));
        CommandId once = new CommandId("reveal-june");
        MonthDraw first = assertAccepted(given.qa().with(once).draws().reveal(JUNE, LOTTERY));
        int entries = given.journal().size();
        assertEquals(first, assertAccepted(given.qa().with(once).draws().reveal(JUNE, LOTTERY)));
        assertEquals(entries, given.journal().size());
    }

    @Test
    void only_the_lead_runs_a_draw_and_whoever_completes_reviews_can_recompute_it() {
        returned(5, 0);
        assertRefused(given.reviewer().draws().announce(JUNE, SOURCE), "access.denied");
        assertRefused(given.as(Scenario.QA_OFFICER).draws().announce(JUNE, SOURCE), "access.denied");
        juneRevealed();
        Set<MonthDraw> seen = new HashSet<>();
        for (var person : List.of(Scenario.REVIEWER, Scenario.MODERATOR, Scenario.QA_OFFICER)) {
            seen.add(assertAccepted(given.as(person).draws().read(JUNE)));
        }
        assertEquals(1, seen.size());
        assertRefused(given.as(Scenario.PRACTITIONER).draws().read(JUNE), "access.denied");
        assertRefused(given.as(Scenario.BOARD_MEMBER).draws().read(JUNE), "access.denied");
        assertEquals(List.of(), given.as(Scenario.STRANGER).draws().all());
    }

    @Test
    void a_host_without_secrets_is_told_what_is_missing() {
        var plr = org.plr.core.Plr.builder()
                .store(given.store)
                .notifications(given.notifications)
                .staff(person -> java.util.Optional.empty())
                .readLog(given.readLog)
                .clock(given.clock)
                .build();
        var draws = plr.as(Actor.of(Scenario.QA_LEAD)).draws();
        String message = assertThrows(IllegalStateException.class, () -> draws.announce(JUNE, SOURCE))
                .getMessage();
        assertTrue(message.contains("drawSecrets"), message);
    }
}
