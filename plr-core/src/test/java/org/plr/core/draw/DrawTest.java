package org.plr.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.draw.SampleDraws.JUNE;
import static org.plr.core.draw.SampleDraws.draw;
import static org.plr.core.draw.SampleDraws.good;
import static org.plr.core.draw.SampleDraws.id;
import static org.plr.core.draw.SampleDraws.june;
import static org.plr.core.draw.SampleDraws.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Consistency.Allocation;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Frameworks;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Moderation.Counting;
import org.plr.core.json.FrameworkReader;
import org.plr.core.ticket.Hmac;

@Proves("MOD-2")
class DrawTest {
    private static final Drawn DRAWN = draw(rule(Allocation.NONE), june());

    @Test
    void the_two_inadequate_and_the_three_lowest_tickets_of_twenty_three_are_moderated() {
        assertEquals(List.of(id(17), id(4)), DRAWN.certain());
        assertEquals(List.of(id(2), id(7), id(21)), DRAWN.drawn());
        assertEquals(new SampleSize(2, 3), DRAWN.size());
        assertEquals(
                Optional.of("2ab4f4d15ed9857fd27b88febc538ef7d44a7ecf531a16def3df286cb9710757"), DRAWN.threshold());
        assertEquals(new Share.Counted(new Fraction(3, 21)), DRAWN.inclusion());
        assertEquals(List.of(), DRAWN.warnings());
        assertEquals("2022-06", DRAWN.period());
        assertEquals(23, DRAWN.population());
        assertEquals(Map.of(), DRAWN.thresholds());
    }

    @Test
    void every_ticket_is_the_published_one() throws IOException {
        List<String> expected = PublishedKeysTest.lines("june-tickets.csv");
        assertEquals(
                expected.subList(1, expected.size()),
                DRAWN.tickets().stream()
                        .map(ticket -> ticket.id() + "," + ticket.ticket())
                        .toList());
        for (Ticket ticket : DRAWN.tickets()) {
            assertEquals(ticket.ticket(), JUNE.ticket(" " + ticket.id() + "\u00a0"));
        }
        assertThrows(IndexOutOfBoundsException.class, () -> DRAWN.tickets().get(23));
    }

    @Test
    void the_manifest_is_over_ids_and_grades_in_the_order_of_the_bytes() {
        String text = june().stream()
                .map(review -> review.id() + "\t" + review.grade() + "\n")
                .collect(Collectors.joining());
        assertEquals(sha256(text), DRAWN.manifest());
        List<FrozenReview> wide = List.of(
                FrozenReview.of("\ud83d\ude00", Grade.GOOD),
                FrozenReview.of("\uff21", Grade.GOOD),
                FrozenReview.of("z", Grade.INADEQUATE),
                FrozenReview.of("\ue000", Grade.GOOD));
        assertEquals(
                sha256("z\tINADEQUATE\n\ue000\tGOOD\n\uff21\tGOOD\n\ud83d\ude00\tGOOD\n"),
                draw(rule(Allocation.NONE), wide).manifest());
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(Hmac.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_framework_gives_its_own_rule() {
        DrawRule literal = DrawRule.of(
                new FrameworkReader().read(Frameworks.bundled().documents().get(0)));
        assertEquals(rule(Allocation.NONE), literal);
    }

    @Test
    void grades_that_are_certain_are_the_councils_to_say() {
        DrawRule both = new DrawRule(
                rule(Allocation.NONE).sample(), Set.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT), Allocation.NONE);
        List<FrozenReview> reviews = new ArrayList<>(june());
        reviews.set(20, FrozenReview.of(id(21), Grade.REQUIRES_IMPROVEMENT));
        Drawn drawn = draw(both, reviews);
        assertEquals(List.of(id(21), id(17), id(4)), drawn.certain());
        assertEquals(List.of(id(2), id(7)), drawn.drawn());
    }

    @Test
    void a_second_stratum_of_certainty_tells_what_it_forces() {
        List<AlsoCertain> also = List.of(
                new AlsoCertain(" " + id(5), AlsoCertain.Reason.MANAGER_NOT_MODERATED),
                new AlsoCertain(id(4), AlsoCertain.Reason.ASKED_FOR));
        Drawn drawn = Draw.of(new DrawRequest(JUNE, rule(Allocation.NONE), june(), also))
                .value();
        assertEquals(List.of(id(17), id(4), id(5)), drawn.certain());
        assertEquals(List.of(id(2), id(7)), drawn.drawn());
        assertEquals(new Share.Counted(new Fraction(1, 5)), drawn.forced());
        assertEquals(new Share.Counted(new Fraction(0, 5)), DRAWN.forced());
        assertEquals(
                new Share.Undefined("no review is moderated"),
                draw(rule(Allocation.NONE), List.of()).forced());
    }

    @ParameterizedTest
    @CsvSource({"INCLUSIVE,0,NO_OTHER_GRADE_CHECKED", "INCLUSIVE_AT_LEAST_ONE,1,", "ADDITIVE,1,", "FULL_PLUS,1,"})
    void inadequates_that_fill_the_share_leave_the_other_grades_unchecked(
            Counting counting, int drawn, Warning warning) {
        List<FrozenReview> reviews = new ArrayList<>(good(1, 4));
        reviews.add(FrozenReview.of("I", Grade.INADEQUATE));
        Drawn month = draw(rule("1/5", counting, Allocation.NONE), reviews);
        assertEquals(drawn, month.size().drawn());
        assertEquals(warning == null ? List.of() : List.of(warning), month.warnings());
    }

    @Test
    void a_rate_of_nothing_draws_nobody_and_says_so_and_one_of_all_draws_all() {
        Drawn none = draw(rule("0/1", Counting.INCLUSIVE, Allocation.NONE), good(1, 3));
        assertEquals(List.of(), none.drawn());
        assertEquals(Optional.empty(), none.threshold());
        assertEquals(List.of(Warning.NOTHING_DRAWN), none.warnings());
        assertEquals(new Share.Counted(new Fraction(0, 3)), none.inclusion());
        Drawn all = draw(rule("1/1", Counting.INCLUSIVE, Allocation.NONE), june());
        assertEquals(21, all.drawn().size());
        assertEquals(List.of(), all.warnings());
        assertTrue(Warning.NO_OTHER_GRADE_CHECKED.sentence().contains("no other grade was checked"));
    }

    @Test
    void an_empty_month_draws_nobody_by_every_way() {
        for (Allocation allocation : Allocation.values()) {
            for (Counting counting : Counting.values()) {
                Drawn none = draw(rule("1/5", counting, allocation), List.of());
                assertEquals(new SampleSize(0, 0), none.size());
                assertEquals(List.of(), none.tickets());
                assertEquals(new Share.Undefined(Drawn.NOBODY_TO_DRAW), none.inclusion());
                assertEquals(List.of(), none.warnings());
                assertEquals(Map.of(), none.inclusions());
                assertEquals(sha256(""), none.manifest());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HAMILTON", "WEBSTER"})
    void a_shared_out_draw_takes_the_lowest_tickets_of_each_stratum(Allocation allocation) {
        Drawn drawn = draw(rule(allocation), inTeams());
        assertEquals(
                List.of(new Stratum("A", 9, 1, 1), new Stratum("B", 8, 0, 1), new Stratum("C", 6, 1, 1)),
                drawn.strata());
        assertEquals(List.of(id(2), id(11), id(21)), sorted(drawn.drawn()));
        assertEquals(Optional.empty(), drawn.threshold());
        assertEquals(List.of("A", "B", "C"), List.copyOf(drawn.thresholds().keySet()));
        assertEquals(JUNE.ticket(id(11)), drawn.thresholds().get("B"));
        assertEquals(new Share.Counted(new Fraction(1, 8)), drawn.inclusions().get(id(12)));
        assertEquals(new Share.Counted(new Fraction(1, 5)), drawn.inclusions().get(id(22)));
        assertEquals(new Share.Counted(new Fraction(1, 1)), drawn.inclusions().get(id(17)));
    }

    /** Nine, of which one Inadequate; eight; six, of which one Inadequate. Named in another order than they are found. */
    private static List<FrozenReview> inTeams() {
        List<FrozenReview> reviews = new ArrayList<>();
        for (FrozenReview review : june()) {
            int number = Integer.parseInt(review.id().substring(12));
            String team = number <= 9 ? " A" : number <= 16 || number == 23 ? "B" : "C\u00a0";
            reviews.add(0, new FrozenReview(review.id(), review.grade(), team));
        }
        return reviews;
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().toList();
    }

    @Test
    void without_an_allocation_strata_are_reported_only() {
        Drawn drawn = draw(rule(Allocation.NONE), inTeams());
        assertEquals(DRAWN.drawn(), drawn.drawn());
        assertEquals(DRAWN.threshold(), drawn.threshold());
        assertEquals(new Stratum("A", 9, 1, 2), drawn.strata().get(0));
        assertEquals(DRAWN.inclusion(), drawn.inclusions().get(id(12)));
    }

    @Test
    void nothing_tells_an_id_or_a_code_by_accident() {
        String all = "" + DRAWN + DRAWN.selection() + JUNE + SampleDraws.CODE
                + DrawRequest.of(JUNE, rule(Allocation.NONE), june());
        assertFalse(all.contains("PLR-"), all);
        assertFalse(all.contains("3d89"), all);
        assertFalse(all.contains("lottery"), all);
    }
}
