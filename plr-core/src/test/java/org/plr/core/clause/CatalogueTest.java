package org.plr.core.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The clauses of the library are those of the framework's catalogue, word for word. */
class CatalogueTest {

    @Test
    void the_library_has_the_79_clauses_of_the_catalogue_in_its_order_and_words() throws Exception {
        List<Map<String, String>> printed = catalogue();
        List<Map<String, String>> ours =
                Clauses.all().stream().map(CatalogueTest::parts).toList();
        assertEquals(79, printed.size());
        assertEquals(printed, ours);
    }

    @ParameterizedTest
    @EnumSource
    void every_clause_knows_its_own_sentence(ClauseId id) {
        Clause clause = id.clause();
        assertSame(id, clause.id());
        assertSame(clause, Clauses.of(id));
        assertSame(id, ClauseId.of(id.id()));
    }

    @Test
    void a_clause_that_leaves_something_open_names_the_key_of_it() {
        for (Clause clause : Clauses.all()) {
            String text = clause.text();
            boolean open = text.contains("The text does not say")
                    || text.contains("text names no")
                    || text.contains("council sets")
                    || text.contains("council may set");
            assertTrue(!open || !clause.leftOpen().isEmpty(), clause.id().id());
        }
        assertEquals(List.of("within", "from", "binds"), ClauseId.CON_3.clause().leftOpen());
        assertEquals(List.of(), ClauseId.LNK_1.clause().leftOpen());
    }

    @Test
    void a_catalogue_that_was_cut_short_is_refused() {
        assertDamaged(texts().substring(0, texts().lastIndexOf("QIB-4")), "78 lines");
    }

    @Test
    void a_catalogue_with_a_sentence_out_of_place_is_refused() {
        assertDamaged(texts().replace("CON-1\t", "CON-9\t"), "CON-1");
    }

    @Test
    void a_catalogue_with_a_sentence_lost_is_refused() {
        assertDamaged(texts().replaceFirst("CON-2\t.*", "CON-2\t"), "CON-2");
    }

    private static void assertDamaged(String content, String where) {
        var refused = assertThrows(IllegalStateException.class, () -> ClauseTexts.parse(content));
        assertTrue(refused.getMessage().contains(where), refused.getMessage());
    }

    private static String texts() {
        StringBuilder lines = new StringBuilder();
        Clauses.all()
                .forEach(clause -> lines.append(clause.id())
                        .append('\t')
                        .append(clause.text())
                        .append('\n'));
        return lines.toString();
    }

    private static Map<String, String> parts(Clause clause) {
        return Map.of(
                "id", clause.id().id(),
                "section", clause.section().title(),
                "kind", clause.kind().name(),
                "title", clause.title(),
                "text", clause.text());
    }

    private static List<Map<String, String>> catalogue() throws Exception {
        try (InputStream in = CatalogueTest.class.getResourceAsStream("/framework/clauses.json");
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text(in))) {
            while (!"clauses".equals(json.currentName()) || json.currentToken() != JsonToken.START_ARRAY) {
                json.nextToken();
            }
            List<Map<String, String>> clauses = new ArrayList<>();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                clauses.add(strings(json));
            }
            return clauses;
        }
    }

    private static String text(InputStream in) throws Exception {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> strings(JsonParser json) {
        Map<String, String> parts = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            if (json.nextToken() == JsonToken.VALUE_STRING) {
                parts.put(json.currentName(), json.getString());
            }
            json.skipChildren();
        }
        return parts;
    }
}
