package org.plr.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plr.core.calendar.Count;
import org.plr.core.clause.Clause;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Clauses;
import org.plr.core.clause.Proves;

/** What docs/framework-file.md says holds: it tells every key that is read, with its default, and no other. */
class FrameworkFilePageTest {
    /** Too long for a table, and said in words there. */
    private static final Map<String, String> IN_WORDS = Map.of(
            "VAL-1.principles", "all eight",
            "ROL-1.managerRoles", "the text's six",
            "COL-7.typicalSources", "the text's six",
            "COL-8.scale", "Ofsted's four",
            "MOD-1.ofInadequate", "`moderators`");

    private final FrameworkReader reader = new FrameworkReader();

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "framework-file.md"));
    }

    @Test
    @Proves("GOV-1")
    void the_page_tells_every_figure_that_is_read_with_its_default() throws IOException {
        TreeMap<String, String> told = new TreeMap<>();
        for (List<String> row : rows("| clause | key |")) {
            told.put(row.get(0) + "." + unquoted(row.get(1)), row.get(3));
        }
        assertEquals(defaults(), told);
    }

    @Test
    @Proves("GOV-1")
    void the_page_tells_every_key_of_the_framework() throws IOException {
        List<String> told = new ArrayList<>(rows("| key | clause |").stream()
                .map(row -> unquoted(row.get(0)))
                .toList());
        told.sort(null);
        assertEquals(List.copyOf(read().known("$")), told);
    }

    @Test
    @Proves("GOV-1")
    void each_key_that_the_catalogue_of_clauses_names_can_be_stated() {
        List<String> named = new ArrayList<>();
        for (Clause clause : Clauses.all()) {
            clause.leftOpen().forEach(key -> named.add(clause.id() + "." + key));
        }
        named.removeAll(defaults().keySet());
        assertEquals(List.of(), named);
    }

    /** Every key that is read, with what it is where nobody says it. */
    private TreeMap<String, String> defaults() {
        Problems read = read();
        Map<ClauseId, Map<String, Object>> least =
                PlainFigures.of(reader.read("{\"id\":\"x\"}").figures());
        TreeMap<String, String> defaults = new TreeMap<>();
        for (String clause : read.known("$.clauses")) {
            for (String key : read.known("$.clauses." + clause)) {
                Optional<Object> value = Optional.ofNullable(
                        least.getOrDefault(ClauseId.of(clause), Map.of()).get(key));
                String name = clause + "." + key;
                defaults.put(
                        name,
                        Objects.requireNonNullElseGet(
                                IN_WORDS.get(name),
                                () -> value.map(plain -> "`" + FrameworkWriter.line(plain) + "`")
                                        .orElse("left out")));
            }
        }
        return defaults;
    }

    private static Problems read() {
        Problems read = new Problems();
        FrameworkReader.read(JsonTree.read("{\"id\":\"x\"}", read).orElseThrow(), read);
        return read;
    }

    private static List<List<String>> rows(String head) throws IOException {
        return page().lines()
                .dropWhile(line -> !line.startsWith(head))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> List.of(line.substring(1).split("\\|")).stream()
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static String unquoted(String cell) {
        return cell.replace("`", "");
    }

    @Test
    @Proves("CON-3")
    void the_example_on_the_page_counts_working_days() throws IOException {
        List<String> examples = new ArrayList<>(List.of(page().split("```json\n|```\n")));
        assertEquals(
                Count.WORKING,
                reader.read(examples.get(1)).remedialActions().within().count());
    }
}
