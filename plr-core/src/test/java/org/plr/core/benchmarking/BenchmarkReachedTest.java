package org.plr.core.benchmarking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;
import static org.plr.core.benchmarking.Held.ANN;
import static org.plr.core.benchmarking.Held.BEN;
import static org.plr.core.benchmarking.Held.CAY;
import static org.plr.core.framework.Grade.GOOD;
import static org.plr.core.framework.Grade.INADEQUATE;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.OtherFrameworks;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Allocation;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;

/** Where a council sets a benchmark, whoever reviews alone has reached it; where it sets none, nothing changes. */
@Proves("MOD-3")
class BenchmarkReachedTest {
    private static final String TWO_THIRDS =
            "{\"id\":\"second\",\"effective\":\"2022-06-21\",\"clauses\":{\"MOD-3\":{\"benchmark\":\"2/3\"}}}";

    private final Held held = Held.here();

    /** From 22 June on the council asks for two thirds. */
    private void benchmarkSet() {
        assertAccepted(held.given.qa().reference().adopt(TWO_THIRDS));
        held.given.clock.moveTo("2022-06-22T09:00:00Z");
    }

    private ExerciseRef closedWithGold() {
        ExerciseRef exercise = held.opened(held.opening(GOOD, GOOD, GOOD));
        held.graded(exercise, ANN, GOOD, GOOD, INADEQUATE);
        held.graded(exercise, BEN, GOOD, INADEQUATE, INADEQUATE);
        assertEquals(List.of("2/3", "1/3"), Held.exact(held.closed(exercise)).subList(0, 2));
        return exercise;
    }

    private Outcome<Review> allocate(PersonRef reviewer) {
        return held.given
                .qa()
                .reviews()
                .allocate(Allocation.collaborative(
                        Scenario.CHILD, reviewer, YearMonth.of(2022, 6), Scenario.TEAM, Scenario.PRACTITIONER));
    }

    @Test
    void a_council_that_sets_none_gives_reviews_to_every_manager() {
        assertAccepted(allocate(BEN));
        assertEquals(Reached.NOT_ASKED, assertAccepted(held.as(BEN).reached(BEN)));
    }

    @Test
    void a_collaborative_review_goes_to_whoever_has_reached_it_alone() {
        benchmarkSet();
        Outcome<Review> refused = allocate(ANN);
        assertRefused(refused, "reviewer.benchmark-not-reached");
        Refusal refusal = refused.refusals().get(0);
        assertEquals(ClauseId.MOD_3, refusal.clause());
        assertEquals("$.reviewer", refusal.path());
        assertTrue(refusal.message().contains("take part in a benchmarking exercise"), refusal.message());
        assertTrue(refusal.message().contains("2/3"), refusal.message());

        closedWithGold();
        assertAccepted(allocate(ANN));
        assertRefused(allocate(BEN), "reviewer.benchmark-not-reached");
        assertRefused(allocate(CAY), "reviewer.benchmark-not-reached");
    }

    @Test
    void an_open_exercise_reaches_nothing_and_a_withdrawn_one_nothing_any_more() {
        benchmarkSet();
        ExerciseRef exercise = held.opened(held.opening(GOOD, null, null));
        held.graded(exercise, ANN, GOOD);
        assertRefused(allocate(ANN), "reviewer.benchmark-not-reached");
        held.closed(exercise);
        assertAccepted(allocate(ANN));
        assertAccepted(held.lead().withdraw(exercise, Scenario.correction()));
        assertRefused(allocate(ANN), "reviewer.benchmark-not-reached");
    }

    @Test
    void what_was_reached_before_the_council_asked_for_it_counts_too() {
        closedWithGold();
        benchmarkSet();
        assertAccepted(allocate(ANN));
        assertRefused(allocate(BEN), "reviewer.benchmark-not-reached");
    }

    @Test
    void one_exercise_is_enough_whatever_came_before_or_after() {
        benchmarkSet();
        closedWithGold();
        ExerciseRef second = held.opened(held.opening(GOOD, GOOD, GOOD));
        held.graded(second, ANN, INADEQUATE, INADEQUATE, INADEQUATE);
        held.graded(second, BEN, GOOD, GOOD, GOOD);
        held.closed(second);
        assertAccepted(allocate(ANN));
        assertAccepted(allocate(BEN));
    }

    @Test
    void a_review_is_not_reassigned_to_whoever_has_not_reached_it() {
        benchmarkSet();
        closedWithGold();
        ReviewRef review = assertAccepted(allocate(ANN)).ref();
        Outcome<Review> refused = held.given.qa().reviews().reassign(review, BEN, Scenario.correction());
        assertRefused(refused, "reviewer.benchmark-not-reached");
        assertEquals("$.to", refused.refusals().get(0).path());
    }

    @Test
    void it_is_told_beside_every_other_reason() {
        benchmarkSet();
        assertRefused(
                allocate(Scenario.PRACTITIONER),
                "reviewer.not-a-manager",
                "reviewer.is-the-practitioner",
                "reviewer.benchmark-not-reached");
    }

    @Test
    void each_may_ask_for_themselves_and_the_quality_assurance_service_for_everybody() {
        benchmarkSet();
        closedWithGold();
        assertEquals(Reached.REACHED, assertAccepted(held.as(ANN).reached(ANN)));
        assertEquals(Reached.NOT_YET, assertAccepted(held.as(CAY).reached(CAY)));
        assertEquals(
                Reached.NOT_YET, assertAccepted(held.as(Scenario.QA_OFFICER).reached(BEN)));
        assertRefused(held.as(BEN).reached(ANN), "access.denied");
        assertRefused(held.as(Scenario.PRACTITIONER).reached(Scenario.PRACTITIONER), "access.denied");
    }

    @Test
    void a_benchmark_of_nought_asks_for_an_exercise_all_the_same() {
        Scenario other = Scenario.on("2022-06-20T09:00:00Z", OtherFrameworks.stating("'MOD-3':{'benchmark':'0/1'}"));
        assertRefused(other.qa().reviews().allocate(Scenario.allocation()), "reviewer.benchmark-not-reached");
    }
}
