package org.plr.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;

class EmbeddingTest {
    private static final Path ROOT = Path.of("..");
    private static final Path SOURCE =
            ROOT.resolve("plr-examples/src/main/java/org/plr/examples/embedding/Embedding.java");

    @Test
    @Proves({"COL-8", "CON-1"})
    void the_snippet_runs_and_shows_the_refusal_and_then_the_duties() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        new Embedding(new PrintStream(shown, true, StandardCharsets.UTF_8)).run();
        List<String> lines = shown.toString(StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.get(0).startsWith("$.rationale COL-8 "), lines.get(0));
        assertEquals(
                List.of("CON-1", "CON-5", "CON-2"),
                lines.stream().skip(1).map(line -> line.substring(0, 5)).toList());
    }

    @Test
    void the_readme_shows_the_very_lines_that_run() throws IOException {
        String snippet = Files.readAllLines(SOURCE).stream()
                .dropWhile(line -> !line.contains("// [readme]"))
                .skip(1)
                .takeWhile(line -> !line.contains("// [/readme]"))
                .map(line -> line.isBlank() ? "" : line.substring(8))
                .collect(Collectors.joining("\n"));
        assertTrue(Files.readString(ROOT.resolve("README.md")).contains("```java\n" + snippet + "\n```"));
    }
}
