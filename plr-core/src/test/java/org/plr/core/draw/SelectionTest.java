package org.plr.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.draw.RefusedDrawsTest.told;
import static org.plr.core.draw.SampleDraws.JUNE;
import static org.plr.core.draw.SampleDraws.draw;
import static org.plr.core.draw.SampleDraws.good;
import static org.plr.core.draw.SampleDraws.id;
import static org.plr.core.draw.SampleDraws.june;
import static org.plr.core.draw.SampleDraws.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;
import org.plr.core.draw.Substitution.Reason;
import org.plr.core.framework.Consistency.Allocation;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Moderation.Counting;

@Proves("MOD-2")
class SelectionTest {
    private static final Drawn DRAWN = draw(rule(Allocation.NONE), june());
    private static final Selection SELECTION = DRAWN.selection();

    @Test
    void before_anything_happens_the_certain_and_the_drawn_are_moderated() {
        assertEquals(List.of(id(2), id(7), id(21), id(17), id(4)), SELECTION.moderated());
        assertEquals(List.of(), SELECTION.late());
        assertEquals(List.of(), SELECTION.substitutions());
    }

    /** By 40 reviews 8 are due, 6 of them drawn: the three picks stay, and the next of all follow. */
    @Test
    void seventeen_late_reviews_drop_no_pick() {
        Selection later = SELECTION.withLate(good(24, 40)).value();
        Late late = later.late().get(0);
        PlainDraw plain = new PlainDraw(DrawRequest.of(JUNE, rule(Allocation.NONE), june()));
        plain.late(good(24, 40));

        assertEquals(40, late.population());
        assertEquals(List.of(), late.certain());
        assertTrue(later.moderated().containsAll(SELECTION.moderated()));
        List<String> drawn = new ArrayList<>(DRAWN.drawn());
        drawn.addAll(late.drawn());
        assertEquals(sorted(plain.drawn), sorted(drawn));
        List<FrozenReview> all = new ArrayList<>(june());
        all.addAll(good(24, 40));
        assertEquals(draw(rule(Allocation.NONE), all).manifest(), late.manifest());
    }

    @Test
    void a_late_review_at_or_below_the_threshold_is_drawn_though_the_size_is_met() {
        int below = firstLate(ticket -> ticket.compareTo(DRAWN.threshold().orElseThrow()) <= 0);
        int above = firstLate(ticket -> ticket.compareTo(DRAWN.threshold().orElseThrow()) > 0);
        assertEquals(List.of(id(below)), lateDrawn(SELECTION, good(below, below)));
        assertEquals(List.of(), lateDrawn(SELECTION, good(above, above)));
    }

    private static int firstLate(Predicate<String> wanted) {
        int number = 24;
        while (!wanted.test(JUNE.ticket(id(number)))) {
            number++;
        }
        return number;
    }

    private static List<String> lateDrawn(Selection selection, List<FrozenReview> late) {
        return selection.withLate(late).value().late().get(0).drawn();
    }

    @Test
    void a_late_inadequate_joins_the_certain_and_no_pick_is_dropped_for_it() {
        Late late = SELECTION
                .withLate(List.of(FrozenReview.of(id(24), Grade.INADEQUATE)))
                .value()
                .late()
                .get(0);
        assertEquals(List.of(id(24)), late.certain());
        assertEquals(List.of(), late.drawn());
    }

    @Test
    void late_reviews_may_come_twice_and_nothing_is_dropped_in_between() {
        Selection once = SELECTION.withLate(good(24, 40)).value();
        List<FrozenReview> inadequate = List.of(
                FrozenReview.of("I1", Grade.INADEQUATE),
                FrozenReview.of("I2", Grade.INADEQUATE),
                FrozenReview.of("I3", Grade.INADEQUATE));
        Selection twice = once.withLate(inadequate).value();
        assertEquals(2, twice.late().size());
        assertEquals(once.late().get(0), twice.late().get(0));
        assertTrue(twice.moderated().containsAll(once.moderated()));
        assertEquals(43, twice.late().get(1).population());
        assertEquals(List.of(), twice.late().get(1).drawn());
    }

    @Test
    void with_nobody_drawn_before_there_is_no_threshold_and_the_draw_goes_on_from_the_start() {
        Drawn none = draw(rule(Allocation.NONE), List.of());
        assertEquals(List.of(id(2), id(7), id(21), id(9), id(11)), lateDrawn(none.selection(), good(1, 23)));
    }

    @Test
    void under_an_allocation_each_stratum_has_its_threshold_and_the_draw_goes_on_over_all() {
        List<FrozenReview> two = List.of(
                new FrozenReview(id(2), Grade.GOOD, "A"),
                new FrozenReview(id(9), Grade.GOOD, "A"),
                new FrozenReview(id(8), Grade.GOOD, "B"),
                new FrozenReview(id(3), Grade.GOOD, "B"));
        DrawRule half = rule("1/2", Counting.INCLUSIVE, Allocation.HAMILTON);
        Drawn drawn = draw(half, two);
        assertEquals(List.of(id(2), id(8)), drawn.drawn());
        List<FrozenReview> late = List.of(
                new FrozenReview(id(7), Grade.GOOD, "A"),
                new FrozenReview(id(21), Grade.GOOD, "B"),
                new FrozenReview(id(5), Grade.GOOD, "C"));
        assertEquals(List.of(id(7), id(21)), lateDrawn(drawn.selection(), late));
    }

    @Test
    void late_reviews_are_refused_for_the_same_reasons() {
        assertEquals(
                List.of("id.missing $.late[1].id", "id.repeated $.late[0].id"),
                told(SELECTION.withLate(
                        List.of(FrozenReview.of(id(4) + " ", Grade.GOOD), FrozenReview.of("", Grade.GOOD)))));
        assertEquals(
                List.of("id.repeated $.late[0].id"),
                told(SELECTION.withLate(List.of(FrozenReview.of(id(4) + " ", Grade.GOOD)))));
    }

    @Test
    void the_next_up_the_list_stands_in_and_may_be_replaced_in_turn() {
        Selection once =
                SELECTION.substituting(" " + id(7), Reason.RECORD_SEALED).value();
        Selection twice = once.substituting(id(9), Reason.MANAGER_GONE).value();
        assertEquals(
                List.of(
                        new Substitution(id(7), id(9), Reason.RECORD_SEALED),
                        new Substitution(id(9), id(11), Reason.MANAGER_GONE)),
                twice.substitutions());
        assertEquals(List.of(id(2), id(21), id(11), id(17), id(4)), twice.moderated());
        assertEquals(List.of(id(2), id(21), id(9), id(17), id(4)), once.moderated());
    }

    @Test
    void a_substitution_fills_a_place_and_late_reviews_fill_others() {
        Selection later = SELECTION
                .substituting(id(7), Reason.REVIEW_WITHDRAWN)
                .value()
                .withLate(List.of(FrozenReview.of("I", Grade.INADEQUATE)))
                .value();
        assertEquals(List.of(), later.late().get(0).drawn());
        List<String> without = lateDrawn(SELECTION, good(24, 40));
        List<String> with =
                lateDrawn(SELECTION.substituting(id(7), Reason.REVIEW_WITHDRAWN).value(), good(24, 40));
        assertEquals(without.size(), with.size());
        assertTrue(!with.contains(id(9)), "the substitute is not drawn a second time");
    }

    @Test
    void under_an_allocation_the_stratum_stands_in_for_its_own() {
        List<FrozenReview> reviews = new ArrayList<>();
        june().forEach(review -> reviews.add(new FrozenReview(
                review.id(),
                review.grade(),
                review.id().equals(id(3)) || review.id().equals(id(2)) ? "A" : "B")));
        DrawRule third = rule("1/3", Counting.INCLUSIVE, Allocation.HAMILTON);
        Selection selection = draw(third, reviews).selection();
        Selection once = selection.substituting(id(2), Reason.MANAGER_GONE).value();
        assertEquals(id(3), once.substitutions().get(0).substitute());
        Selection twice = once.substituting(id(3), Reason.MANAGER_GONE).value();
        assertTrue(!selection.moderated().contains(twice.substitutions().get(1).substitute()));
    }

    @Test
    void who_was_not_drawn_has_no_substitute() {
        for (String id : List.of(id(4), id(1), "nobody", "")) {
            assertEquals(
                    List.of("MOD-2 id.not-drawn $.id"), told(SELECTION.substituting(id, Reason.NOBODY_INDEPENDENT)));
        }
        Selection once = SELECTION.substituting(id(7), Reason.MANAGER_GONE).value();
        assertEquals(List.of("MOD-2 id.replaced $.id"), told(once.substituting(id(7), Reason.MANAGER_GONE)));
    }

    @Test
    void where_all_are_picked_nobody_is_left_to_stand_in() {
        Selection all =
                draw(rule("1/1", Counting.INCLUSIVE, Allocation.NONE), june()).selection();
        assertEquals(List.of("MOD-2 substitute.none $"), told(all.substituting(id(7), Reason.MANAGER_GONE)));
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().toList();
    }
}
