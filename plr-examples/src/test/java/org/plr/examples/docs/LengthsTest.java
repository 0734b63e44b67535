package org.plr.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources stay short enough to be read at one go. */
class LengthsTest {

    @Test
    void no_source_has_more_than_300_lines() throws IOException {
        assertEquals(List.of(), Lengths.longFiles(main()));
    }

    @Test
    void no_method_has_more_than_30_lines() throws IOException {
        assertEquals(List.of(), Lengths.longMethods(main()));
    }

    @Test
    void a_source_of_301_lines_is_found_and_one_of_300_is_not(@TempDir Path folder) throws IOException {
        Path good = write(folder, "Good", 298);
        Path bad = write(folder, "Bad", 299);

        assertEquals(List.of("Bad.java has 301 lines"), Lengths.longFiles(List.of(good, bad)));
    }

    @Test
    void a_method_of_31_lines_is_found_and_one_of_30_is_not(@TempDir Path folder) throws IOException {
        Path good = write(folder, "Good", 28);
        Path bad = write(folder, "Bad", 29);

        assertEquals(List.of("Bad.java: m has 31 lines"), Lengths.longMethods(List.of(good, bad)));
    }

    /** Without tests: theirs are also tables of what must be refused. */
    private static List<Path> main() throws IOException {
        return Sources.javaFiles(Sources.repository()).stream()
                .filter(source -> source.toString().replace('\\', '/').contains("/src/main/"))
                .toList();
    }

    /** One method with so many empty lines, between a line before it and one after. */
    private static Path write(Path folder, String name, int empty) throws IOException {
        String text = "class " + name + " { void m() {" + "\n".repeat(empty + 1) + "}}\n";
        return Files.writeString(folder.resolve(name + ".java"), text);
    }
}
