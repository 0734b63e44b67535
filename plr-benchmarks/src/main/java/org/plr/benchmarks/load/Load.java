package org.plr.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs the subjects by their names. Each prints a table as it goes. */
public final class Load {
    /** What there is. */
    public static final List<String> SUBJECTS =
            List.of("store", "library", "probe", "stored-replay", "lives", "outbox", "mail", "universe", "workbooks");

    private Load() {}

    /**
     * Measures one subject.
     *
     * @param subject its name
     * @throws Exception where a store, a server or a peer fails
     */
    public static void measure(String subject) throws Exception {
        measure(subject, Extent.WHOLE);
    }

    /**
     * Runs one subject over very little, to see that it works.
     *
     * @param subject its name
     * @throws Exception where a store, a server or a peer fails
     */
    public static void tryOut(String subject) throws Exception {
        measure(subject, Extent.LITTLE);
    }

    private static void measure(String subject, Extent extent) throws Exception {
        Path folder = Files.createTempDirectory("plr-load");
        try {
            tellLoad(subject);
            measure(subject, extent, folder);
            tellLoad(subject);
        } finally {
            delete(folder);
        }
    }

    private static void measure(String subject, Extent extent, Path folder) throws Exception {
        switch (subject) {
            case "store" -> new StoreLoad(extent, folder).run();
            case "library" -> new LibraryLoad(extent, folder).run();
            case "lives" -> new LivesLoad(extent).run();
            case "mail" -> new MailLoad(extent).run();
            case "outbox" -> new OutboxLoad(extent).run();
            case "probe" -> new Probe(extent, folder).run();
            case "universe" -> new UniverseLoad(extent, folder).run();
            case "stored-replay" -> new StoredReplay(extent, folder).run();
            case "workbooks" -> new WorkbookLoad(extent, folder).run();
            default -> throw new IllegalArgumentException("Name one of " + SUBJECTS + ".");
        }
    }

    private static void tellLoad(String subject) {
        System.out.printf(
                "%n%s: load %.1f on %d processors%n%n",
                subject,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Load::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A file of the benchmark is left over: delete it.", e);
        }
    }
}
