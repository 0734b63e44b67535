package org.plr.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What was counted, for people: {@code target/reliability.txt} has a line for each row. */
final class Report {
    private static final Path FILE = Path.of("target", "reliability.txt");

    private Report() {}

    static synchronized void row(String row, String figures) {
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, row + ": " + figures + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The figures cannot be written.", e);
        }
    }
}
