package org.plr.core.json;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Reads every bad framework, first to warm up and then by the clock; started by a test in a small heap of its own. */
final class BadFrameworksRun {
    private static final int WARM_UP = 3;

    private BadFrameworksRun() {}

    /** What one file took. */
    private record Took(String name, long nanos) {}

    public static void main(String[] arguments) throws IOException {
        List<BadFrameworks.Bad> all = BadFrameworks.all();
        for (int i = 0; i < WARM_UP; i++) {
            for (BadFrameworks.Bad bad : all) {
                read(bad);
            }
        }
        Took slowest = new Took("", 0);
        for (BadFrameworks.Bad bad : all) {
            slowest = List.of(slowest, read(bad)).stream()
                    .max(Comparator.comparingLong(Took::nanos))
                    .orElseThrow();
        }
        System.out.println(all.size() + " refused, the slowest in " + TimeUnit.NANOSECONDS.toMillis(slowest.nanos)
                + " ms: " + slowest.name);
    }

    private static Took read(BadFrameworks.Bad bad) throws IOException {
        long start = System.nanoTime();
        FrameworkFile file = new FrameworkReader().check(bad.open());
        long nanos = System.nanoTime() - start;
        if (file.framework().isPresent()) {
            throw new IllegalStateException(bad.name() + " was accepted");
        }
        return new Took(bad.name(), nanos);
    }
}
