package org.plr.examples.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plr.examples.demo.host.Chance;

/** What anybody could look up, had it taken place. */
final class Lottery {
    private static final int BALLS = 6;
    private static final int HIGHEST = 59;

    private Lottery() {}

    /** How a drawing is announced before it takes place. */
    static String announced(String drawing) {
        return drawing + ", its six numbers from low to high: 01.02.03";
    }

    /** What it drew. */
    static String drawn(String drawing, Scene scene) {
        Chance chance = scene.chance().of(drawing);
        List<Integer> balls = new ArrayList<>();
        while (new TreeSet<>(balls).size() < BALLS) {
            balls.add(chance.between(1, HIGHEST));
        }
        return drawing + ": "
                + new TreeSet<>(balls).stream().map("%02d"::formatted).collect(Collectors.joining("."));
    }
}
