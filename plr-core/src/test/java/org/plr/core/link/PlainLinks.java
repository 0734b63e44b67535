package org.plr.core.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.ticket.Hmac;

/** All plans of a small request, one after another: what the planner must find without looking at them all. */
final class PlainLinks {
    private final LinksRequest request;
    private final List<String> who;
    private final List<String> reviewers;
    private @Nullable Map<String, String> best;

    private PlainLinks(LinksRequest request) {
        this.request = request;
        this.who = request.serviceManagers().stream().map(LinkNeed::id).toList();
        this.reviewers = request.reviewers().stream().map(LinkReviewer::id).toList();
    }

    static Optional<Map<String, String>> best(LinksRequest request) {
        PlainLinks plain = new PlainLinks(request);
        plain.walk(new LinkedHashMap<>());
        return Optional.ofNullable(plain.best);
    }

    private void walk(Map<String, String> links) {
        if (links.size() == who.size()) {
            if (fits(links, request) && (best == null || compare(links, best) < 0)) {
                best = new LinkedHashMap<>(links);
            }
            return;
        }
        String next = who.get(links.size());
        for (String reviewer : reviewers) {
            links.put(next, reviewer);
            walk(links);
            links.remove(next);
        }
    }

    /** Whether a plan keeps to the capacities and conflicts. */
    static boolean fits(Map<String, String> links, LinksRequest request) {
        return request.reviewers().stream()
                        .allMatch(reviewer -> links.values().stream()
                                        .filter(reviewer.id()::equals)
                                        .count()
                                <= reviewer.capacity())
                && request.conflicts().stream()
                        .noneMatch(conflict -> conflict.column().equals(links.get(conflict.row())));
    }

    private int compare(Map<String, String> one, Map<String, String> other) {
        int byLoads = Arrays.compare(falling(one, request), falling(other, request));
        if (byLoads != 0) {
            return byLoads;
        }
        int byChanges = changes(one, request) - changes(other, request);
        return byChanges != 0 ? byChanges : compareTickets(one, other);
    }

    private int compareTickets(Map<String, String> one, Map<String, String> other) {
        List<String> sorted = new ArrayList<>(who);
        sorted.sort((a, b) -> Arrays.compareUnsigned(a.getBytes(UTF_8), b.getBytes(UTF_8)));
        for (String each : sorted) {
            int difference = Arrays.compareUnsigned(ticket(each, one.get(each)), ticket(each, other.get(each)));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private byte[] ticket(String serviceManager, String reviewer) {
        byte[] pair = (serviceManager + "\n" + reviewer).getBytes(UTF_8);
        return request.key() == null ? pair : new Hmac(request.key()).of(pair);
    }

    /** The loads, the largest first. */
    static int[] falling(Map<String, String> links, LinksRequest request) {
        Map<String, Integer> loads = new HashMap<>();
        request.reviewers().forEach(reviewer -> loads.put(reviewer.id(), 0));
        request.serviceManagers().forEach(each -> loads.merge(links.get(each.id()), each.load(), Integer::sum));
        return loads.values().stream()
                .sorted((a, b) -> b - a)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static int changes(Map<String, String> links, LinksRequest request) {
        return (int) links.entrySet().stream()
                .filter(link -> request.previous().containsKey(link.getKey()))
                .filter(link -> !link.getValue().equals(request.previous().get(link.getKey())))
                .count();
    }
}
