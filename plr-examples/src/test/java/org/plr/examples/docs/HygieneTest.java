package org.plr.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The repository builds anywhere, and leaves nothing half done. */
class HygieneTest {

    @Test
    void nothing_names_a_registry_or_a_machine_or_is_left_unfinished() throws IOException {
        assertEquals(List.of(), Hygiene.findings(Sources.repository()));
    }

    @Test
    void what_is_planted_is_found_line_by_line(@TempDir Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("docs"));
        Files.writeString(
                sources.resolve("a.md"),
                String.join(
                        "\n",
                        "a plain line, of homework/, /workers/ and https://example.org/repo1.",
                        "https:" + "//repo1.maven.example",
                        "cd " + "/wo" + "rk/main",
                        "TO" + "DO: later"));
        Files.write(sources.resolve("picture.png"), new byte[] {0, 'T', 'O', 'D', 'O'});
        Path built = Files.createDirectories(folder.resolve("target"));
        Files.writeString(built.resolve("b.txt"), "FIX" + "ME");

        assertEquals(
                List.of(
                        "docs/a.md:2 holds the host of a registry",
                        "docs/a.md:3 holds a path of one machine",
                        "docs/a.md:4 holds a note to finish it"),
                Hygiene.findings(folder));
    }
}
