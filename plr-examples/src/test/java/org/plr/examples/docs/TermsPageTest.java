package org.plr.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;
import org.plr.examples.Main;
import org.plr.examples.verbs.Console;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every example of docs/terms-of-reference.md gets the answer that stands behind it; {@code -Ddocs.write=true} writes it. */
@Proves("FOC-3")
class TermsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "terms-of-reference.md");
    private static final String OPEN = "```json\n";
    private static final String CLOSE = "```";
    private static final JsonMapper JSON = new JsonMapper();

    /** The texts between the fences stand at the odd places. */
    private static List<String> parts() throws IOException {
        List<String> parts = new ArrayList<>();
        String rest = Files.readString(PAGE);
        for (int open = rest.indexOf(OPEN); open >= 0; open = rest.indexOf(OPEN)) {
            int start = open + OPEN.length();
            int end = rest.indexOf(CLOSE, start);
            parts.add(rest.substring(0, start));
            parts.add(rest.substring(start, end));
            rest = rest.substring(end);
        }
        parts.add(rest);
        return parts;
    }

    @Test
    void each_example_gets_the_answer_behind_it() throws IOException {
        List<String> parts = parts();
        String good = parts.get(1);
        List<String> answered = new ArrayList<>(parts);
        for (int i = 1; i < parts.size() - 1; i += 4) {
            String question = i == 1 ? good : merged(good, parts.get(i));
            answered.set(i + 2, answer(question));
        }
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, String.join("", answered));
        }
        assertEquals(String.join("", answered), Files.readString(PAGE));
    }

    @Test
    void the_good_example_is_complete_and_each_of_ten_weak_ones_is_not() throws IOException {
        List<String> parts = parts();
        assertEquals(4 * 11 + 1, parts.size());
        assertEquals("{\"complete\":true}\n", parts.get(3));
        for (int i = 7; i < parts.size(); i += 4) {
            assertTrue(parts.get(i).contains("\"complete\": false"), parts.get(i));
        }
    }

    private static String merged(String good, String changed) {
        ObjectNode whole = (ObjectNode) JSON.readTree(good);
        ObjectNode change = (ObjectNode) JSON.readTree(changed);
        change.properties().forEach(entry -> {
            if (entry.getValue().isNull()) {
                whole.remove(entry.getKey());
            } else {
                whole.set(entry.getKey(), entry.getValue());
            }
        });
        return whole.toString();
    }

    /** A refusal stands on a line of its own. */
    private static String answer(String question) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(
                List.of("terms", "check"),
                new Console(
                        new ByteArrayInputStream(question.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        System.err));
        return out.toString(StandardCharsets.UTF_8)
                .replace("{\"complete\":false,\"refusals\":[", "{\"complete\": false, \"refusals\": [\n  ")
                .replace("},{\"clause\"", "},\n  {\"clause\"")
                .replace("\",\"", "\", \"")
                .replace("\":\"", "\": \"")
                .replace("]}\n", "\n]}\n");
    }
}
