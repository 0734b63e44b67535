package org.plr.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plr.core.clause.Proves;
import org.plr.examples.Main;
import org.plr.examples.verbs.Console;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The program in docs/draw.md draws what the library draws, and the example in docs/verbs.md is answered as it says. */
@Proves("MOD-2")
class DrawPageTest {
    private static final Path DOCS = Sources.repository().resolve("docs");
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> FIGURES = List.of("inclusion", "strata", "warnings");

    @TempDir
    Path folder;

    static Stream<String> questions() {
        return Stream.of(
                question("NONE", "1/5", "INCLUSIVE", 23, 0),
                question("NONE", "1/5", "INCLUSIVE", 23, 17),
                question("NONE", "1/5", "INCLUSIVE_AT_LEAST_ONE", 4, 9),
                question("NONE", "7/100", "ADDITIVE", 100, 3),
                question("NONE", "1/1", "FULL_PLUS", 12, 1),
                question("NONE", "0/1", "INCLUSIVE", 9, 4),
                question("NONE", "1/5", "INCLUSIVE", 0, 6),
                question("HAMILTON", "1/5", "INCLUSIVE", 40, 11),
                question("HAMILTON", "1/3", "FULL_PLUS", 37, 0),
                question("WEBSTER", "1/5", "ADDITIVE", 61, 20),
                question("WEBSTER", "5/7", "INCLUSIVE", 30, 5));
    }

    /** Every third id holds an accent in two parts, every fifth a character beyond 16 bits, every seventh white space. */
    private static String question(String allocation, String rate, String counting, int reviews, int late) {
        ObjectNode question = JSON.createObjectNode();
        question.put("period", "2022-06").put("rate", rate).put("counting", counting);
        question.put("code", "5346f2efb5397a6788fc1f1d9c05c6d3f2abe9b7d16d8592a3695b6dbe9f2456");
        question.put("publicRandomness", " Ziehung f\u00fcr Juli: 1, 2 \ud83c\udfb2")
                .put("allocation", allocation);
        fill(question.putArray("reviews"), 0, reviews);
        if (late > 0) {
            fill(question.putArray("late"), reviews, reviews + late);
        }
        return question.toString();
    }

    private static void fill(ArrayNode list, int from, int to) {
        IntStream.range(from, to)
                .forEach(i -> list.addObject()
                        .put(
                                "id",
                                "PLR-" + (i % 3 == 0 ? "e\u0301" : "") + (i % 5 == 0 ? "\ud83d\ude00" : "") + i
                                        + (i % 7 == 0 ? "\u00a0\n" : ""))
                        .put("grade", i % 6 == 4 ? "INADEQUATE" : "GOOD")
                        .put("stratum", new String[] {"North", "S\u00fcd", "Su\u0308d", "West"}[i * i % 4]));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void the_program_on_the_page_draws_what_the_library_draws(String question) throws Exception {
        assumeTrue(hasPython(), "There is no python3 here, so the program in docs/draw.md was not run.");
        ObjectNode answer = (ObjectNode) JSON.readTree(plr(question));
        FIGURES.forEach(answer::remove);
        JsonNode recomputed = JSON.readTree(python(question));
        assertEquals(answer, recomputed);
        assertTrue(answer.has("drawn"));
    }

    private boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("version").toFile())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        }
    }

    private String python(String question) throws IOException, InterruptedException {
        Path program = Files.writeString(folder.resolve("draw.py"), block("draw.md", "```python\n", 0));
        Path in = Files.writeString(folder.resolve("in.json"), question);
        Path out = folder.resolve("out.json");
        int exitCode = new ProcessBuilder("python3", program.toString())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start()
                .waitFor();
        assertEquals(0, exitCode, Files.readString(folder.resolve("err")));
        return Files.readString(out);
    }

    /** What stands between the fences, the first behind a place in the page. */
    private static String block(String page, String fence, int behind) throws IOException {
        String text = Files.readString(DOCS.resolve(page));
        int start = text.indexOf(fence, behind) + fence.length();
        return text.substring(start, text.indexOf("```", start));
    }

    @Test
    void the_example_of_the_verb_is_answered_as_the_page_says() throws IOException {
        int section = Files.readString(DOCS.resolve("verbs.md")).indexOf("\n## draw\n");
        String question = block("verbs.md", "```json\n", section);
        int answer = Files.readString(DOCS.resolve("verbs.md")).indexOf(question) + question.length() + 4;
        assertEquals(JSON.readTree(plr(question)), JSON.readTree(block("verbs.md", "```json\n", answer)));
    }

    private static String plr(String question) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(question.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err);
        assertEquals(0, Main.run(List.of("draw"), console));
        return out.toString(StandardCharsets.UTF_8);
    }
}
