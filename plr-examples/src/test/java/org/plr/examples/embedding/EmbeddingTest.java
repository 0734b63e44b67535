package org.plr.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.clause.Proves;

class EmbeddingTest {
    private static final Path ROOT = Path.of("..");
    private static final Path SOURCES = ROOT.resolve("plr-examples/src/main/java/org/plr/examples/embedding");

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
    @Proves("GOV-1")
    void the_page_of_a_new_version_shows_what_it_changes_and_adopts_it() {
        SmallCouncil council = new SmallCouncil();
        Plr plr = council.embedded();
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        new NewVersion(plr, council.qaLead(), new PrintStream(shown, true, StandardCharsets.UTF_8))
                .adopt(
                        "{\"id\":\"second\",\"effective\":\"2023-05-23\",\"clauses\":{\"CON-2\":{\"within\":\"PT4H\"}}}");
        assertTrue(
                shown.toString(StandardCharsets.UTF_8).contains("CON-2.within: nothing -> \"PT4H\" for the manager"));
        assertEquals(
                "second",
                plr.as(Actor.of(council.qaLead()))
                        .reference()
                        .frameworkInForce(Instant.parse("2023-06-01T00:00:00Z"))
                        .value()
                        .id());
    }

    @ParameterizedTest
    @CsvSource({"Embedding, README.md", "NewVersion, docs/framework-file.md", "BenchmarkingPage, docs/benchmarking.md"})
    void the_pages_show_the_very_lines_that_run(String source, String page) throws IOException {
        String snippet = Files.readAllLines(SOURCES.resolve(source + ".java")).stream()
                .dropWhile(line -> !line.contains("// [snippet]"))
                .skip(1)
                .takeWhile(line -> !line.contains("// [/snippet]"))
                .map(line -> line.isBlank() ? "" : line.substring(8))
                .collect(Collectors.joining("\n"));
        assertFalse(snippet.isBlank());
        assertTrue(Files.readString(ROOT.resolve(page)).contains("```java\n" + snippet + "\n```"), snippet);
    }
}
