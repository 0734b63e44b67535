package org.plr.examples.demo.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder into which a demonstration writes. It takes the place of an earlier demonstration, and of nothing else. */
public final class OutFolder {
    private static final List<String> MADE = List.of(
            "index.html",
            "overdue.html",
            "refused.html",
            "rota.html",
            "rota",
            "duties.json",
            "summary.json",
            "import-report.csv",
            "journal.jsonl",
            "contents",
            "trackers",
            "mail",
            "record");

    /** Stands in each such folder, so that no other folder is ever cleared. */
    private static final String MARK = ".plr-demo";

    private final Path folder;

    private OutFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder, or clears what an earlier demonstration left in it.
     *
     * @throws IllegalArgumentException where something else stands there
     */
    public static OutFolder at(Path folder) {
        try {
            if (Files.exists(folder) && !mayTake(folder)) {
                throw new IllegalArgumentException(
                        "holds something else than an earlier demo; expected a new or an empty folder");
            }
            for (String made : MADE) {
                clear(folder.resolve(made));
            }
            Files.createDirectories(folder);
            OutFolder out = new OutFolder(folder);
            out.write(MARK, "Written by plr demo, which clears what it made here before it writes again.\n");
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean mayTake(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty() || Files.isRegularFile(folder.resolve(MARK));
        }
    }

    private static void clear(Path path) throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(path)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /**
     * Where something lies that others write.
     *
     * @param name its path inside the folder, with slashes
     */
    public Path path(String name) {
        return folder.resolve(name);
    }

    /**
     * Writes a file as UTF-8.
     *
     * @param name its path inside the folder, with slashes
     * @throws UncheckedIOException where it cannot be written
     */
    public void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether a file was written.
     *
     * @param name its path inside the folder, with slashes
     */
    public boolean has(String name) {
        return Files.isRegularFile(folder.resolve(name));
    }

    /**
     * Writes a file.
     *
     * @param name its path inside the folder, with slashes
     * @throws UncheckedIOException where it cannot be written
     */
    public void write(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
