package org.plr.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plr.core.calendar.Count;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Frameworks;

/** What docs/framework-file.md says holds. */
class FrameworkFilePageTest {
    private final FrameworkReader reader = new FrameworkReader();

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "framework-file.md"));
    }

    @Test
    void the_page_names_every_key_that_the_bundled_framework_states() throws IOException {
        String page = page();
        TreeSet<String> keys = new TreeSet<>();
        Problems problems = new Problems();
        collect(JsonTree.read(Frameworks.bundled().documents().get(0), problems).orElseThrow(), keys);
        keys.removeIf(key -> key.matches("[A-Z]{2,}[A-Z_]*"));
        assertTrue(keys.size() > 25, keys.toString());
        assertEquals(List.of(), keys.stream().filter(key -> !page.contains(key)).toList());
    }

    private static void collect(JsonValue value, TreeSet<String> keys) {
        if (value instanceof JsonValue.Members object) {
            keys.addAll(object.members().keySet());
            object.members().values().forEach(inner -> collect(inner, keys));
        } else if (value instanceof JsonValue.Items list) {
            list.items().forEach(inner -> collect(inner, keys));
        }
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
