package org.plr.benchmarks.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Months, the same every time. A name is a size and perhaps a shape, such as {@code 300x12} or {@code 300x12-away}. */
final class Rotas {
    private final SplittableRandom random;
    private final int[] capacity;
    private final boolean[][] forbidden;
    private final int[] own;
    private final boolean[] wantsInside;
    private final int[][] before;

    private Rotas(int managers, int areas) {

        random = new SplittableRandom(1_000_003L * managers + areas);
        capacity = new int[areas];
        forbidden = new boolean[managers][areas];
        own = new int[managers];
        wantsInside = new boolean[managers];
        before = new int[managers][areas];
        int cases = managers * 1000 / 15;
        for (int i = 0; i < cases; i++) {
            capacity[lowly(areas)]++;
        }
        for (int manager = 0; manager < managers; manager++) {
            own[manager] = lowly(areas);
            wantsInside[manager] = random.nextBoolean();
            for (int area = 0; area < areas; area++) {
                forbidden[manager][area] = random.nextInt(20) == 0;
                before[manager][area] = lowly(4);
            }
        }
    }

    /** How hard it is made. */
    enum Shape {
        /** Cases enough in every area. */
        EASY,
        /** One area is the own one of a single manager, who wants it and may not; it has two cases. */
        LONE,
        /** Half of the managers are away. */
        AWAY,
        /** All cases are in one area. */
        CROWDED,
        /** A tenth fewer cases than managers, most areas with a handful. */
        FEW
    }

    static Rota named(String name) {
        String[] parts = name.split("[x-]");
        Rotas made = new Rotas(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        switch (parts.length == 2 ? Shape.EASY : Shape.valueOf(parts[2].toUpperCase(Locale.ROOT))) {
            case EASY -> {}
            case LONE -> made.lone();
            case AWAY -> made.away();
            case CROWDED -> made.crowded();
            case FEW -> made.few();
        }
        return new Rota(name, made.capacity, made.forbidden, made.own, made.wantsInside, made.before);
    }

    /** The names of all shapes of a size. */
    static List<String> ofSize(String size) {
        return Arrays.stream(Shape.values())
                .map(shape ->
                        shape == Shape.EASY ? size : size + "-" + shape.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Areas are of different sizes, and few managers were thrice in one. */
    private int lowly(int bound) {
        return Math.min(random.nextInt(bound), random.nextInt(bound));
    }

    private void lone() {
        int last = capacity.length - 1;
        Arrays.setAll(own, manager -> manager == 0 ? last : Math.min(own[manager], last - 1));
        wantsInside[0] = true;
        forbidden[0][last] = true;
        capacity[last] = 2;
    }

    private void away() {
        for (int manager = 0; manager < own.length; manager += 2) {
            Arrays.fill(forbidden[manager], true);
        }
    }

    private void crowded() {
        int all = Arrays.stream(capacity).sum();
        Arrays.fill(capacity, 0);
        capacity[0] = all;
    }

    private void few() {
        Arrays.fill(capacity, 0);
        for (int left = own.length * 9 / 10; left > 0; left--) {
            capacity[lowly(capacity.length)]++;
        }
    }
}
