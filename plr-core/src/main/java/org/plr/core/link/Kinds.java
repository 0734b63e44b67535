package org.plr.core.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Items that are not yet given out, put together where they are alike: of the same weight, barred from the same bins and,
 * where changes count, from the same bin before. Which of them goes where makes no difference. By falling weight.
 */
final class Kinds {
    private final List<int[]> members;
    private final LinkCase links;
    private final int[] weights;

    private Kinds(LinkCase links, List<int[]> members) {
        this.links = links;
        this.members = members;
        this.weights =
                members.stream().mapToInt(items -> links.weights()[items[0]]).toArray();
    }

    private record Likeness(int weight, BitSet barred, int previous) {}

    static Kinds of(LinkCase links, int[] fixed, boolean changesCount) {
        Map<Likeness, List<Integer>> alike = new LinkedHashMap<>();
        IntStream.range(0, links.items())
                .filter(item -> fixed[item] < 0)
                .boxed()
                .sorted((a, b) -> links.weights()[b] - links.weights()[a])
                .forEach(item -> alike.computeIfAbsent(
                                new Likeness(
                                        links.weights()[item],
                                        links.barred()[item],
                                        changesCount ? Math.max(links.previous()[item], LinkCase.NEW) : LinkCase.NEW),
                                key -> new ArrayList<>())
                        .add(item));
        return new Kinds(
                links,
                alike.values().stream()
                        .map(items -> items.stream().mapToInt(Integer::intValue).toArray())
                        .toList());
    }

    int size() {
        return weights.length;
    }

    int weight(int kind) {
        return weights[kind];
    }

    int count(int kind) {
        return members.get(kind).length;
    }

    boolean allows(int kind, int bin) {
        return links.allows(members.get(kind)[0], bin);
    }

    int previous(int kind) {
        return links.previous()[members.get(kind)[0]];
    }

    /** The item of this kind at this place. */
    int item(int kind, int place) {
        return members.get(kind)[place];
    }
}
