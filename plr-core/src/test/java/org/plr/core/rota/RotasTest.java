package org.plr.core.rota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.DIRECTOR;
import static org.plr.core.Scenario.PRACTITIONER;
import static org.plr.core.Scenario.QA_OFFICER;
import static org.plr.core.Scenario.REVIEWER;
import static org.plr.core.Scenario.SERVICE_MANAGER;
import static org.plr.core.Scenario.TEAM_MANAGER;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plr.core.Actor;
import org.plr.core.Scenario;
import org.plr.core.cases.OpenCase;
import org.plr.core.clause.Proves;
import org.plr.core.draw.Code;
import org.plr.core.framework.Choosing;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Sha256;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;

/** A month's rota in the journal, from its announcement to the reviews that it gives out. */
@Proves({"ROL-2", "ROL-3"})
class RotasTest extends RotaScene {
    private static final Set<PersonRef> MANAGERS = Set.of(DIRECTOR, SERVICE_MANAGER, TEAM_MANAGER, REVIEWER);

    @Test
    void june_is_announced_opened_and_planned_and_every_manager_has_one_review_of_their_own() {
        MonthPlanned june = planned();
        Set<PersonRef> managers = new HashSet<>();
        Set<ChildRef> children = new HashSet<>();
        for (RotaFact.Given turn : result(june).turns()) {
            Review review = review(turn);
            assertEquals(turn.manager(), review.reviewer());
            assertEquals(JUNE, review.month().orElseThrow());
            managers.add(turn.manager());
            children.add(review.child());
        }
        assertEquals(MANAGERS, managers);
        assertEquals(4, children.size());
        assertEquals(List.of(), result(june).without());
    }

    @Test
    void nobody_is_given_a_case_that_they_supervise_and_whoever_has_a_line_below_starts_inside_it() {
        MonthPlanned june = planned();
        assertEquals(
                Scenario.OTHER_TEAM,
                review(turn(june, TEAM_MANAGER).orElseThrow()).team());
        assertEquals(Scenario.TEAM, review(turn(june, REVIEWER).orElseThrow()).team());
        assertEquals(Side.INSIDE, turn(june, DIRECTOR).orElseThrow().side());
        assertEquals(Side.INSIDE, turn(june, SERVICE_MANAGER).orElseThrow().side());
        RotaPlan plan = june.explained().orElseThrow().cases().orElseThrow();
        for (int i = 0; i < plan.given().size(); i++) {
            boolean asWanted = plan.given().get(i).side() == plan.given().get(i).wanted();
            assertEquals(asWanted, plan.shortfall(i).isEmpty());
        }
    }

    @Test
    void whoever_has_the_seed_and_the_cases_draws_the_same_again() {
        MonthPlanned june = planned();
        Collections.reverse(universe);
        RotaRequest request = new RotaRequest(
                new RotaRequest.Day(Scenario.organisation(List.of()), LocalDate.of(2022, 6, 1)),
                MANAGERS.stream()
                        .map(manager -> DueReviewer.of(manager, Mix.NONE))
                        .toList(),
                universe,
                new RotaRequest.Terms(
                        RotaRules.of(Choosing.LITERAL),
                        Reviewed.NOTHING,
                        result(june).seed()));
        List<RotaPlan.Given> again = MonthRota.plan(request).value().given();
        assertEquals(
                result(june).turns().stream().map(turn -> review(turn).child()).toList(),
                again.stream().map(given -> given.openCase().child()).toList());
    }

    @Test
    void before_the_plan_the_journal_holds_only_what_the_code_is_bound_to() {
        RotaMonth announced = announced();
        Code code = RotaCode.of(() -> given.drawSecret.clone(), JUNE);
        assertEquals(Sha256.of(SOURCE), Sha256.of(announced.announcement().publicSource()));
        for (Entry entry : given.journal()) {
            assertFalse(entry.draft().payload().contains(code.hex()));
        }
        opened();
        MonthPlanned june = assertAccepted(plan());
        assertEquals(code, result(june).seed().code());
        assertTrue(code.follows(announced.announcement().commitment()));
        String secret = HexFormat.of().formatHex(given.drawSecret);
        given.journal().forEach(entry -> assertFalse(entry.draft().payload().contains(secret)));
    }

    @Test
    void the_manifest_is_a_hash_over_one_line_for_each_case_and_no_order_of_the_host_changes_it() {
        universe.set(
                0,
                new OpenCase(
                        child(1),
                        Scenario.TEAM,
                        PRACTITIONER,
                        List.of(
                                new OpenCase.Held(REVIEWER, LocalDate.of(2022, 1, 31)),
                                new OpenCase.Held(DIRECTOR, LocalDate.of(2021, 12, 31)))));
        String lines = universe.stream().map(CaseList::line).sorted().reduce("", String::concat);
        assertTrue(lines.startsWith(child(1).text() + "\t" + Scenario.TEAM.text() + "\t" + PRACTITIONER.text() + "\t"
                + DIRECTOR.text() + " 2021-12-31\t" + REVIEWER.text() + " 2022-01-31\n"));
        Collections.shuffle(universe, new java.util.Random(7));
        assertEquals(Sha256.of(lines), announced().announcement().manifest());
        assertEquals(lines.length(), lines.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void the_steps_follow_one_another_and_none_is_taken_twice() {
        assertRefused(plan(), "rota.not-announced");
        announced();
        assertRefused(rota().announce(JUNE, universe, SOURCE), "rota.already-announced");
        assertRefused(plan(), "month.not-open");
        opened();
        assertAccepted(plan());
        assertRefused(plan(), "rota.already-planned");
    }

    @Test
    void what_was_announced_cannot_be_changed_once_the_lottery_is_known() {
        announced();
        opened();
        OpenCase last = universe.remove(0);
        assertRefused(plan(), "universe.other-than-announced");
        universe.add(OpenCase.of(last.child(), last.team(), Scenario.OTHER_PRACTITIONER));
        assertRefused(plan(), "universe.other-than-announced");
        universe.set(universe.size() - 1, last);
        given.drawSecret = new Sha256().field("another secret").bytes();
        assertRefused(plan(), "secret.other");
    }

    @Test
    void a_month_is_announced_with_its_cases_and_neither_early_nor_late() {
        assertRefused(rota().announce(JUNE, List.of(), SOURCE), "cases.missing");
        universe.add(universe.get(0));
        assertRefused(rota().announce(JUNE, universe, SOURCE), "cases.child.repeated");
        universe.remove(universe.size() - 1);
        assertRefused(rota().announce(YearMonth.of(2022, 7), universe, SOURCE), "rota.month-far");
        assertRefused(rota().announce(YearMonth.of(2022, 4), universe, SOURCE), "rota.month-far");
        assertRefused(rota().announce(null, universe, " "), "month.missing", "public-source.missing");
        assertRefused(rota().announce(JUNE, universe, "x".repeat(1_001)), "public-source.too-long");
        Instant earlier = Instant.parse("2022-05-30T09:00:00Z");
        assertRefused(given.qa().at(earlier).rota().announce(JUNE, universe, SOURCE), "occurred-at.given");
        assertAccepted(rota().announce(YearMonth.of(2022, 5), universe, SOURCE));
        assertRefused(rota().plan(JUNE, universe, null), "public-randomness.missing");
    }

    @Test
    void a_repeat_of_the_command_gives_out_nothing_twice() {
        announced();
        opened();
        CommandId once = new CommandId("junes-rota");
        MonthPlanned first = assertAccepted(given.qa().with(once).rota().plan(JUNE, universe, LOTTERY));
        int entries = given.journal().size();
        MonthPlanned again = assertAccepted(given.qa().with(once).rota().plan(JUNE, universe, LOTTERY));
        assertEquals(first.month(), again.month());
        assertTrue(again.explained().isEmpty());
        assertEquals(entries, given.journal().size());
    }

    @Test
    void the_lead_announces_and_an_officer_plans() {
        assertRefused(given.as(QA_OFFICER).rota().announce(JUNE, universe, SOURCE), "access.denied");
        announced();
        opened();
        assertRefused(given.reviewer().rota().plan(JUNE, universe, LOTTERY), "access.denied");
        assertAccepted(given.as(QA_OFFICER).rota().plan(JUNE, universe, LOTTERY));
    }

    @Test
    void a_manager_sees_what_the_rota_says_of_themselves_and_a_practitioner_nothing() {
        announced();
        assertRefused(given.reviewer().rota().read(JUNE), "access.denied");
        opened();
        MonthPlanned june = assertAccepted(plan());
        RotaMonth own = assertAccepted(given.reviewer().rota().read(JUNE));
        assertEquals(
                List.of(turn(june, REVIEWER).orElseThrow()),
                own.result().orElseThrow().turns());
        assertEquals(List.of(own), given.reviewer().rota().all());
        assertEquals(Set.of(REVIEWER), given.reviewer().rota().mixes().keySet());
        assertRefused(given.as(PRACTITIONER).rota().read(JUNE), "access.denied");
        assertEquals(Map.of(), given.as(PRACTITIONER).rota().mixes());
    }

    @Test
    void each_managers_mix_over_the_year_is_shown_and_the_next_month_evens_it_out() {
        planned();
        assertEquals(new Mix(1, 0, Map.of(Scenario.AREA, 1)), rota().mixes().get(DIRECTOR));
        assertEquals(new Mix(0, 1, Map.of(Scenario.AREA, 1)), rota().mixes().get(REVIEWER));
        YearMonth july = JUNE.plusMonths(1);
        assertAccepted(rota().announce(july, universe, "lottery 2022-06-30"));
        given.clock.moveTo("2022-07-01T08:00:00Z");
        assertAccepted(given.qa().programmes().open(july));
        MonthPlanned planned = assertAccepted(rota().plan(july, universe, "lottery 2022-06-30: 1.2"));
        assertEquals(2, result(planned).turns().size(), "two of the six cases are not under review");
        assertEquals(
                List.of(RotaFact.Reason.NO_CASE, RotaFact.Reason.NO_CASE),
                result(planned).without().stream().map(RotaFact.Without::reason).toList());
        turn(planned, DIRECTOR).ifPresent(turn -> assertEquals(Side.OUTSIDE, turn.wanted()));
    }

    @Test
    void another_node_reads_the_same_rotas() {
        planned();
        Rotas elsewhere = given.another().as(Actor.of(Scenario.QA_LEAD)).rota();
        assertEquals(rota().all(), elsewhere.all());
        assertEquals(rota().mixes(), elsewhere.mixes());
    }
}
