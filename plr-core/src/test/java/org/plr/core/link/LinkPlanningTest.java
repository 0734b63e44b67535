package org.plr.core.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plr.core.Refusal;
import org.plr.core.allocation.Blocked;
import org.plr.core.allocation.Budget;
import org.plr.core.allocation.Pairing;
import org.plr.core.allocation.Vectors;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.link.LinkPlan.Links;
import org.plr.core.link.LinkPlan.NoLinks;

@Proves("LNK-1")
class LinkPlanningTest {

    private static List<LinkReviewer> reviewers(int count) {
        return IntStream.range(0, count)
                .mapToObj(bin -> LinkReviewer.of("R" + bin))
                .toList();
    }

    private static List<LinkNeed> weighing(int... loads) {
        return IntStream.range(0, loads.length)
                .mapToObj(item -> new LinkNeed("SM" + item, loads[item]))
                .toList();
    }

    private static Links links(LinksRequest request) {
        return (Links) LinkPlanning.plan(request).value();
    }

    private static Blocked blocked(LinksRequest request) {
        return ((NoLinks) LinkPlanning.plan(request).value()).blocked();
    }

    @Test
    void seven_links_on_three_reviewers_weigh_nine_each() {
        Map<String, Object> vector = Vectors.vector("link-makespan-7x3");
        Links links = links(LinksRequest.of(weighing(Vectors.numbers(vector, "weights")), reviewers(3)));
        assertEquals(Map.of("R0", 9, "R1", 9, "R2", 9), links.loads());
        assertEquals(9, Vectors.best(vector, "max_load"));
        assertTrue(links.isProved());
        assertEquals(0, links.changes());
    }

    @Test
    void a_fourth_reviewer_joins_and_each_other_gives_up_one_link() {
        Map<String, Object> vector = Vectors.vector("continuity-join-12x4");
        Map<String, String> previous = new LinkedHashMap<>();
        for (int bin : Vectors.numbers(vector, "previous")) {
            previous.put("SM" + previous.size(), "R" + bin);
        }
        List<Pairing> conflicts = new ArrayList<>();
        for (int[] pair : Vectors.table(vector, "conflicts")) {
            conflicts.add(new Pairing("SM" + pair[0], "R" + pair[1]));
        }
        Links links = links(
                LinksRequest.of(weighing(IntStream.generate(() -> 1).limit(12).toArray()), reviewers(4))
                        .withPrevious(previous)
                        .withConflicts(conflicts));
        assertEquals(Vectors.best(vector, "changes"), links.changes());
        assertEquals(3, links.changes());
        assertEquals(Map.of("R0", 3, "R1", 3, "R2", 3, "R3", 3), links.loads());
        assertTrue(links.isProved());
    }

    @Test
    void who_had_a_reviewer_that_left_is_a_change_and_who_had_none_is_not() {
        Links links = links(
                LinksRequest.of(weighing(1, 1, 1), reviewers(2)).withPrevious(Map.of("SM0", "gone", "SM1", " R0 ")));
        assertEquals(1, links.changes());
        assertEquals("R0", links.links().get("SM1"));
        assertEquals(List.of("SM0", "SM1", "SM2"), List.copyOf(links.links().keySet()));
    }

    @Test
    void a_reviewer_without_a_link_is_told_with_load_zero() {
        Links links = links(LinksRequest.of(weighing(5), reviewers(2)));
        assertEquals(Map.of("R0", 5, "R1", 0), links.loads());
        assertEquals(Map.of("SM0", "R0"), links.links());
    }

    @Test
    void loads_up_to_the_largest_number_are_added_up() {
        Links links = links(LinksRequest.of(weighing(Integer.MAX_VALUE - 7, 0, 4, 3), reviewers(2)));
        assertEquals(Map.of("R0", Integer.MAX_VALUE - 7, "R1", 7), links.loads());
        assertTrue(links.isProved());
    }

    @Test
    void who_may_go_to_nobody_is_named() {
        LinksRequest request = LinksRequest.of(weighing(1, 1), reviewers(2))
                .withConflicts(List.of(new Pairing("SM1", "R0"), new Pairing("SM1", "R1"), new Pairing("SM1", "R0")));
        assertEquals(
                new Blocked(List.of("SM1"), List.of(), "1 Service Manager can go to no reviewer."), blocked(request));
    }

    @Test
    void too_many_for_too_few_are_named() {
        List<LinkReviewer> two = List.of(new LinkReviewer("R0", 1), new LinkReviewer("R1", 1), LinkReviewer.of("R2"));
        LinksRequest request = LinksRequest.of(weighing(1, 1, 1, 1), two)
                .withConflicts(List.of(new Pairing("SM0", "R2"), new Pairing("SM2", "R2"), new Pairing("SM3", "R2")));
        assertEquals(
                new Blocked(
                        List.of("SM0", "SM2", "SM3"),
                        List.of("R0", "R1"),
                        "3 Service Managers can only go to 2 reviewers, who can take 2."),
                blocked(request));
    }

    @Test
    void everything_that_cannot_be_is_refused_at_once() {
        LinksRequest request = LinksRequest.of(
                        List.of(
                                new LinkNeed("A", -1),
                                new LinkNeed("", 1),
                                new LinkNeed(" A", 1),
                                new LinkNeed("B\u0000", Integer.MAX_VALUE)),
                        List.of(
                                new LinkReviewer("R", -2),
                                LinkReviewer.of("x".repeat(1_001)),
                                LinkReviewer.of("R\u00a0")))
                .withPrevious(Map.of("C", "R"))
                .withConflicts(List.of(new Pairing("D", "left"), new Pairing("A", "R")));
        assertEquals(
                List.of(
                        "id.missing $.serviceManagers[1].id",
                        "id.repeated $.serviceManagers[2].id",
                        "id.control-characters $.serviceManagers[3].id",
                        "id.too-long $.reviewers[1].id",
                        "id.repeated $.reviewers[2].id",
                        "load.negative $.serviceManagers[0].load",
                        "load.too-large $.serviceManagers",
                        "capacity.negative $.reviewers[0].capacity",
                        "serviceManager.unknown $.previous.C",
                        "serviceManager.unknown $.conflicts[0][0]",
                        "reviewer.unknown $.conflicts[0][1]"),
                refused(request));
    }

    private static List<String> refused(LinksRequest request) {
        return LinkPlanning.plan(request).refusals().stream()
                .map(refusal -> refusal.code() + " " + refusal.path())
                .toList();
    }

    @Test
    void nobody_at_all_is_refused_by_the_clause() {
        LinksRequest nobody = LinksRequest.of(List.of(), List.of());
        assertEquals(
                List.of("serviceManagers.missing $.serviceManagers", "reviewers.missing $.reviewers"), refused(nobody));
        assertEquals(
                List.of(ClauseId.LNK_1, ClauseId.LNK_1),
                LinkPlanning.plan(nobody).refusals().stream()
                        .map(Refusal::clause)
                        .toList());
    }

    @Test
    void former_links_that_agree_once_normalised_are_refused() {
        Map<String, String> twice = new LinkedHashMap<>();
        twice.put("SM0", "R0");
        twice.put(" SM0", "R1");
        assertEquals(
                List.of("id.repeated $.previous. SM0"),
                refused(LinksRequest.of(weighing(1), reviewers(2)).withPrevious(twice)));
    }

    @Test
    void a_budget_that_ends_leaves_a_plan_and_says_what_is_not_proved() {
        Random random = new Random(7);
        LinksRequest request = LinksRequest.of(
                weighing(IntStream.range(0, 60)
                        .map(item -> 1_000 + random.nextInt(9_000))
                        .toArray()),
                reviewers(13));
        AtomicLong seconds = new AtomicLong();
        InstantSource jumping = () -> Instant.ofEpochSecond(seconds.getAndAdd(60));
        Links links = links(request.within(Budget.of(Duration.ofSeconds(100), jumping)));
        assertEquals(60, links.links().size());
        assertFalse(links.isProved());
        Gap gap = Objects.requireNonNull(links.gap());
        assertEquals(Gap.Aim.LOADS, gap.aim());
        int total = links.loads().values().stream().mapToInt(Integer::intValue).sum();
        assertEquals((total + 12) / 13, gap.proved());
        assertTrue(Collections.max(links.loads().values()) >= gap.proved());
    }

    @Test
    void a_budget_of_steps_ends_at_the_same_plan_every_time() {
        Random random = new Random(7);
        LinksRequest request = LinksRequest.of(
                        weighing(IntStream.range(0, 60)
                                .map(item -> 1_000 + random.nextInt(9_000))
                                .toArray()),
                        reviewers(13))
                .within(Budget.ofSteps(2_000));
        assertEquals(links(request), links(request));
        assertFalse(links(request).isProved());
        assertThrows(IllegalArgumentException.class, () -> Budget.ofSteps(0));
    }

    @Test
    void where_a_time_ends_later_the_aims_before_it_are_proved() {
        Random random = new Random(3);
        Map<String, String> previous = new LinkedHashMap<>();
        IntStream.range(0, 40).forEach(item -> previous.put("SM" + item, "R" + random.nextInt(12)));
        LinksRequest request = LinksRequest.of(
                        weighing(IntStream.range(0, 40)
                                .map(item -> 1 + random.nextInt(30))
                                .toArray()),
                        reviewers(12))
                .withPrevious(previous);
        List<Gap.Aim> aims = new ArrayList<>();
        for (long looks = 1; looks < 2_000; looks *= 4) {
            AtomicLong seconds = new AtomicLong();
            Budget budget =
                    Budget.of(Duration.ofSeconds(looks), () -> Instant.ofEpochSecond(seconds.getAndIncrement()));
            Gap gap = links(request.within(budget)).gap();
            if (gap != null) {
                aims.add(gap.aim());
            }
        }
        assertEquals(aims.stream().sorted().toList(), aims);
        assertTrue(aims.size() > 1, aims::toString);
    }

    @Test
    void forty_links_of_random_weights_on_twelve_reviewers_are_planned_and_proved() {
        Random random = new Random(11);
        LinksRequest request = LinksRequest.of(
                weighing(IntStream.range(0, 40)
                        .map(item -> 1 + random.nextInt(30))
                        .toArray()),
                reviewers(12));
        Links links = links(request.within(Budget.of(Duration.ofMinutes(1), InstantSource.system())));
        assertTrue(links.isProved());
        int heaviest = Collections.max(links.loads().values());
        assertTrue(heaviest - Collections.min(links.loads().values()) <= 1);
    }

    @Test
    void links_of_equal_weight_are_counted_out_evenly() {
        Links links = links(
                LinksRequest.of(weighing(IntStream.generate(() -> 7).limit(40).toArray()), reviewers(12)));
        assertTrue(links.isProved());
        assertEquals(28, Collections.max(links.loads().values()));
        assertEquals(21, Collections.min(links.loads().values()));
    }

    @Test
    void values_refuse_null_and_tell_no_ids() {
        assertThrows(NullPointerException.class, () -> new LinkNeed(null, 1));
        assertThrows(NullPointerException.class, () -> LinkReviewer.of(null));
        assertEquals(
                "links for 1 Service Managers",
                LinksRequest.of(weighing(1), reviewers(1)).toString());
    }
}
