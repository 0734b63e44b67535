package org.plr.core.link;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.plr.core.allocation.Blocked;
import org.plr.core.allocation.Pairing;
import org.plr.core.clause.Proves;
import org.plr.core.link.LinkPlan.Links;
import org.plr.core.link.LinkPlan.NoLinks;

@Proves("LNK-1")
class LinkPlanningProperties {

    /** A request of some size, with one trait or another of each kind. */
    static LinksRequest request(int size, int bins, int heaviest, Random random) {
        int conflicts = random.nextInt(5);
        List<LinkReviewer> reviewers = IntStream.range(0, bins)
                .mapToObj(bin -> random.nextInt(3) > 0
                        ? LinkReviewer.of("R" + bin)
                        : new LinkReviewer("R" + bin, random.nextInt(1 + 2 * size / bins)))
                .toList();
        List<LinkNeed> who = new ArrayList<>();
        Map<String, String> previous = new LinkedHashMap<>();
        List<Pairing> barred = new ArrayList<>();
        boolean had = random.nextBoolean();
        for (int item = 0; item < size; item++) {
            String id = "SM" + (item * 7 % 10) + "-" + item;
            who.add(new LinkNeed(id, random.nextInt(heaviest + 1)));
            if (had && random.nextInt(5) > 0) {
                previous.put(id, "R" + random.nextInt(bins + 1));
            }
            for (int bin = 0; bin < bins; bin++) {
                if (random.nextInt(10) < conflicts) {
                    barred.add(new Pairing(id, "R" + bin));
                }
            }
        }
        LinksRequest request =
                LinksRequest.of(who, reviewers).withPrevious(previous).withConflicts(barred);
        byte[] key = new byte[32];
        random.nextBytes(key);
        return random.nextBoolean() ? request : request.withKey(key);
    }

    @Property(tries = 600)
    void a_small_plan_is_the_best_of_all(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 7) int size,
            @ForAll @IntRange(min = 1, max = 4) int bins) {
        Random random = new Random(seed);
        LinksRequest request = request(size, bins, random.nextBoolean() ? 4 : 30, random);
        Optional<Map<String, String>> best = PlainLinks.best(request);
        LinkPlan plan = LinkPlanning.plan(request).value();
        if (plan instanceof Links links) {
            assertEquals(best.orElseThrow(), links.links());
            assertEquals(PlainLinks.changes(links.links(), request), links.changes());
            assertTrue(links.isProved());
            assertEquals(
                    List.copyOf(best.orElseThrow().keySet()),
                    List.copyOf(links.links().keySet()));
            int[] loads =
                    links.loads().values().stream().mapToInt(Integer::intValue).toArray();
            assertArrayEquals(PlainLinks.falling(links.links(), request), Levels.falling(loads));
        } else if (plan instanceof NoLinks none) {
            assertTrue(best.isEmpty());
            assertBlocking(request, none.blocked());
        }
    }

    private static void assertBlocking(LinksRequest request, Blocked blocked) {
        assertTrue(PlainLinks.best(of(request, blocked.rows())).isEmpty());
        for (String spared : blocked.rows()) {
            List<String> fewer =
                    blocked.rows().stream().filter(row -> !row.equals(spared)).toList();
            assertTrue(PlainLinks.best(of(request, fewer)).isPresent(), blocked::toString);
        }
        List<String> open = request.reviewers().stream()
                .map(LinkReviewer::id)
                .filter(reviewer -> blocked.rows().stream()
                        .anyMatch(row -> !request.conflicts().contains(new Pairing(row, reviewer))))
                .toList();
        assertEquals(open, blocked.columns());
    }

    private static LinksRequest of(LinksRequest request, List<String> rows) {
        return LinksRequest.of(
                        request.serviceManagers().stream()
                                .filter(each -> rows.contains(each.id()))
                                .toList(),
                        request.reviewers())
                .withConflicts(request.conflicts().stream()
                        .filter(conflict -> rows.contains(conflict.row()))
                        .toList());
    }

    @Property(tries = 30)
    void the_order_of_the_lists_has_no_part_in_it(@ForAll long seed) {
        LinksRequest request = request(10, 3, 9, new Random(seed));
        LinksRequest turned = LinksRequest.of(turned(request.serviceManagers()), turned(request.reviewers()))
                .withPrevious(request.previous())
                .withConflicts(turned(request.conflicts()));
        turned = request.key() == null ? turned : turned.withKey(request.key());
        if (LinkPlanning.plan(request).value() instanceof Links links) {
            assertEquals(links.links(), ((Links) LinkPlanning.plan(turned).value()).links());
        }
    }

    private static <T> List<T> turned(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        java.util.Collections.reverse(turned);
        return turned;
    }

    @Property(tries = 10)
    void no_plan_by_chance_is_better(@ForAll long seed, @ForAll @IntRange(min = 8, max = 20) int size) {
        Random random = new Random(seed);
        LinksRequest request = request(size, 5, 30, random);
        if (!(LinkPlanning.plan(request).value() instanceof Links links)) {
            return;
        }
        int[] loads = PlainLinks.falling(links.links(), request);
        for (int i = 0; i < 1_000; i++) {
            Map<String, String> other = new LinkedHashMap<>();
            request.serviceManagers().forEach(each -> other.put(each.id(), "R" + random.nextInt(5)));
            if (PlainLinks.fits(other, request)) {
                int byLoads = Arrays.compare(loads, PlainLinks.falling(other, request));
                assertTrue(byLoads <= 0);
                assertTrue(byLoads < 0 || links.changes() <= PlainLinks.changes(other, request));
            }
        }
    }
}
