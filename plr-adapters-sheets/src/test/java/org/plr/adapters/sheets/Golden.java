package org.plr.adapters.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;

/**
 * Reports as people are shown them. {@code -Dplr.golden.write=true} writes those that are missing, and no other.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void assertEquals(String name, String text) {
        Path file = FOLDER.resolve(name + ".txt");
        try {
            if (Boolean.getBoolean("plr.golden.write") && Files.notExists(file)) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, text);
            }
            Assertions.assertEquals(Files.readString(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
