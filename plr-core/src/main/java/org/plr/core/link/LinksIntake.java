package org.plr.core.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.allocation.Pairing;
import org.plr.core.clause.ClauseId;
import org.plr.core.ticket.Ids;

/** Reads a request for links: ids become numbers, and whatever cannot be is refused, all of it at once. */
final class LinksIntake {
    private final LinksRequest request;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<String> serviceManagers;
    private final List<String> reviewers;
    private final Map<String, Integer> items = new HashMap<>();
    private final Map<String, Integer> bins = new HashMap<>();

    private LinksIntake(LinksRequest request) {
        this.request = request;
        this.serviceManagers =
                normal(request.serviceManagers().stream().map(LinkNeed::id).toList());
        this.reviewers =
                normal(request.reviewers().stream().map(LinkReviewer::id).toList());
    }

    private static List<String> normal(List<String> ids) {
        return ids.stream().map(Ids::normal).toList();
    }

    /**
     * A request in numbers.
     *
     * @param serviceManagers normalised ids, by item
     * @param reviewers normalised ids, by bin
     * @param links the case, in the weights of the request
     */
    record Taken(List<String> serviceManagers, List<String> reviewers, LinkCase links) {}

    static Outcome<Taken> of(LinksRequest request) {
        return new LinksIntake(request).taken();
    }

    private Outcome<Taken> taken() {
        number(serviceManagers, items, "serviceManagers", "Name at least one Service Manager.");
        number(reviewers, bins, "reviewers", "Name at least one reviewer: no Service Manager may be without a link.");
        refuseNumbers();
        int[] previous = previous();
        BitSet[] barred = barred();
        int[] weights =
                request.serviceManagers().stream().mapToInt(LinkNeed::load).toArray();
        int[] places = request.reviewers().stream()
                .mapToInt(reviewer -> Math.min(reviewer.capacity(), weights.length))
                .toArray();
        return refusals.isEmpty()
                ? Outcome.accepted(
                        new Taken(serviceManagers, reviewers, new LinkCase(weights, places, barred, previous)))
                : Outcome.refused(refusals);
    }

    private void number(List<String> ids, Map<String, Integer> numbers, String list, String ifEmpty) {
        if (ids.isEmpty()) {
            refuse(list + ".missing", "$." + list, ifEmpty);
        }
        for (int i = 0; i < ids.size(); i++) {
            String path = "$." + list + "[" + i + "].id";
            Optional<Refusal> refusal = Ids.refusal(ids.get(i), path);
            refusal.ifPresent(refusals::add);
            if (numbers.putIfAbsent(ids.get(i), i) != null && refusal.isEmpty()) {
                refusals.add(Ids.repeated(path));
            }
        }
    }

    private void refuse(String code, String path, String message) {
        refusals.add(Refusal.by(ClauseId.LNK_1, code, path, message));
    }

    private void refuseNumbers() {
        long total = 0;
        for (int i = 0; i < request.serviceManagers().size(); i++) {
            int load = request.serviceManagers().get(i).load();
            total += Math.max(0, load);
            if (load < 0) {
                refusals.add(Refusal.plain(
                        "load.negative", "$.serviceManagers[" + i + "].load", "Give a load of 0 or more."));
            }
        }
        if (total > Integer.MAX_VALUE) {
            refusals.add(Refusal.plain(
                    "load.too-large", "$.serviceManagers", "Keep all loads together within 2,147,483,647."));
        }
        for (int i = 0; i < request.reviewers().size(); i++) {
            if (request.reviewers().get(i).capacity() < 0) {
                refusals.add(Refusal.plain(
                        "capacity.negative", "$.reviewers[" + i + "].capacity", "Give a capacity of 0 or more."));
            }
        }
    }

    /** A reviewer who is not there any more has left. */
    private int[] previous() {
        int[] previous = IntStream.range(0, serviceManagers.size())
                .map(item -> LinkCase.NEW)
                .toArray();
        BitSet seen = new BitSet();
        request.previous().forEach((serviceManager, reviewer) -> {
            String path = "$.previous." + serviceManager;
            Integer item = items.get(Ids.normal(serviceManager));
            if (item == null) {
                refuse("serviceManager.unknown", path, "Name a Service Manager of the list, or leave this one out.");
            } else if (seen.get(item)) {
                refusals.add(Ids.repeated(path));
            } else {
                seen.set(item);
                previous[item] = bins.getOrDefault(Ids.normal(reviewer), LinkCase.GONE);
            }
        });
        return previous;
    }

    private BitSet[] barred() {
        BitSet[] barred = serviceManagers.stream().map(item -> new BitSet()).toArray(BitSet[]::new);
        for (int i = 0; i < request.conflicts().size(); i++) {
            Pairing conflict = request.conflicts().get(i);
            String path = "$.conflicts[" + i + "]";
            Integer item = items.get(Ids.normal(conflict.row()));
            Integer bin = bins.get(Ids.normal(conflict.column()));
            if (item == null) {
                refuse("serviceManager.unknown", path + "[0]", "Name a Service Manager of the list.");
            }
            if (bin == null) {
                refuse("reviewer.unknown", path + "[1]", "Name a reviewer of the list.");
            }
            if (item != null && bin != null) {
                barred[item].set(bin);
            }
        }
        return barred;
    }
}
