package org.plr.examples.verbs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.journal.Entry;

/** What docs/verbs.md and docs/journal.md show is what happens. */
class DocumentsTest {
    @TempDir
    Path folder;

    @Test
    void every_verb_is_told_of() throws IOException {
        String page = page("verbs.md");
        for (Verb verb : Verbs.all()) {
            assertTrue(page.contains("\n## " + verb.name() + "\n"), verb.name());
        }
    }

    @Test
    void the_example_of_deadlines_is_answered_as_shown() throws IOException {
        List<String> blocks = blocks(page("verbs.md"), "json");
        Run.plr(blocks.get(0), "deadlines").assertAnswers(blocks.get(1).replaceAll("\n *", ""));
    }

    @Test
    void the_examples_of_the_verbs_of_figures_are_answered_as_shown() throws IOException {
        for (String verb : List.of("draw", "agree", "interval", "links", "assign", "rota")) {
            String section = page("verbs.md").split("\n## " + verb + "\n")[1].split("\n## ")[0];
            List<String> blocks = blocks(section, "json");
            Run.plr(blocks.get(0), verb).assertAnswers(blocks.get(1).replaceAll("\n *", ""));
        }
    }

    @Test
    void the_python_program_agrees_with_verify() throws Exception {
        List<Entry> entries = SmallJournal.entries("python");
        List<String> lines = SmallJournal.lines(entries);
        SmallJournal.write(folder, lines);
        String head = entries.get(entries.size() - 1).hash();
        assertEquals(new Run(0, entries.size() + " entries, head " + head + "\n", ""), python());
        lines.set(6, lines.get(6).replaceFirst("\"recordedAt\":\"2022", "\"recordedAt\":\"2021"));
        SmallJournal.write(folder, lines);
        assertEquals(new Run(1, "", "entry 7 does not follow\n"), python());
    }

    private Run python() throws Exception {
        assumeTrue(isThere(), "no python3 on this machine");
        Path program = folder.resolve("check.py");
        Files.writeString(program, blocks(page("journal.md"), "python").get(0));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                        "python3",
                        program.toString(),
                        folder.resolve("journal.jsonl").toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Run(process.waitFor(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    private static List<String> blocks(String page, String language) {
        List<String> blocks = new ArrayList<>();
        var block = Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(page);
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }

    private static String page(String name) throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("docs"))) {
            root = root.getParent();
        }
        return Files.readString(root.resolve("docs").resolve(name)).replace("\r\n", "\n");
    }
}
