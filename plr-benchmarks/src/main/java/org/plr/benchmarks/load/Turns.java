package org.plr.benchmarks.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/**
 * Several ways of one job, a slice of each in every turn. What other work on the machine does to one of them it does to its
 * neighbours, so ratios are taken within a turn; the median and the range of them are told.
 */
final class Turns {
    private final Map<String, Slice> ways = new LinkedHashMap<>();
    private final Map<String, List<Double>> measured = new LinkedHashMap<>();

    /** One slice: so many a second. */
    @FunctionalInterface
    interface Slice {
        double run() throws Exception;
    }

    static void heading() {
        System.out.println("| what | median | range | to be reached |");
        System.out.println("|---|---:|---:|---:|");
    }

    Turns way(String name, Slice slice) {
        ways.put(name, slice);
        measured.put(name, new ArrayList<>());
        return this;
    }

    /** The first turn, in which code is compiled and files grow, is not counted. */
    Turns run(int turns) throws Exception {
        for (int turn = 0; turn <= turns; turn++) {
            for (Map.Entry<String, Slice> way : ways.entrySet()) {
                double rate = way.getValue().run();
                if (turn > 0) {
                    measured.get(way.getKey()).add(rate);
                }
            }
        }
        return this;
    }

    Turns tell(String name) {
        tell(name, measured.get(name), "");
        return this;
    }

    Turns tellAll() {
        ways.keySet().forEach(this::tell);
        return this;
    }

    /** How many times the other way's rate. */
    Turns ratio(String what, String way, String other, String goal) {
        return each(what, way, other, goal, (one, two) -> one / two);
    }

    private Turns each(String what, String way, String other, String goal, DoubleBinaryOperator of) {
        List<Double> each = new ArrayList<>();
        for (int turn = 0; turn < measured.get(way).size(); turn++) {
            each.add(of.applyAsDouble(
                    measured.get(way).get(turn), measured.get(other).get(turn)));
        }
        tell(what, each, goal);
        return this;
    }

    static void tell(String what, List<Double> values, String goal) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        System.out.println("| " + what + " | " + text(sorted.get(sorted.size() / 2)) + " | " + text(sorted.get(0))
                + " to " + text(sorted.get(sorted.size() - 1)) + " | " + goal + " |");
    }

    private static String text(double value) {
        return String.format(Locale.UK, value < 100 ? "%,.2f" : "%,.0f", value);
    }
}
