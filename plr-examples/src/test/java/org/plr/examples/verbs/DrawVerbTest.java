package org.plr.examples.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plr.core.clause.Proves;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published draws, asked for by the verb. */
@Proves("MOD-2")
class DrawVerbTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static JsonNode vectors(String file) {
        try (InputStream in = DrawVerbTest.class.getResourceAsStream(file)) {
            return JSON.readTree(in).get("vectors");
        } catch (IOException unread) {
            throw new AssertionError(unread);
        }
    }

    private static JsonNode draw(SampleQuestion question) {
        Run run = Run.plr(question.json(), "draw");
        assertEquals(0, run.exitCode(), run::toString);
        assertEquals("", run.err());
        return JSON.readTree(run.out());
    }

    static Stream<JsonNode> sizes() {
        return StreamSupport.stream(
                vectors("moderation_draw.json").get(0).get("expected").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void each_way_of_counting_moderates_as_many_as_published(JsonNode expected) {
        int completed = expected.get("completed").intValue();
        int inadequate = expected.get("inadequate").intValue();
        List<String> ways = List.of("INCLUSIVE", "INCLUSIVE_AT_LEAST_ONE", "ADDITIVE", "FULL_PLUS");
        List<String> names = List.of("inclusive", "inclusive_floor1", "additive", "full_plus");
        for (int i = 0; i < ways.size(); i++) {
            JsonNode answer =
                    draw(SampleQuestion.of(completed, inadequate).with("counting", "\"" + ways.get(i) + "\""));
            JsonNode size = expected.get(names.get(i));
            assertEquals(size.get("certain").intValue(), answer.get("certain").size());
            assertEquals(size.get("random").intValue(), answer.get("drawn").size());
            assertEquals(size.get("random").intValue() > 0, answer.has("threshold"));
            assertEquals(completed, answer.get("population").intValue());
        }
    }

    @Test
    void the_june_draw_is_the_published_one() throws Exception {
        JsonNode vector = vectors("moderation_draw.json").get(1);
        JsonNode input = vector.get("input");
        JsonNode expected = vector.get("expected");
        JsonNode answer = draw(june(input));
        List<String> ranking = new ArrayList<>();
        expected.get("ranking")
                .forEach(each ->
                        ranking.add(each.get(1).asString() + " " + each.get(0).asString()));
        List<String> tickets = new ArrayList<>();
        answer.get("tickets")
                .forEach(each -> tickets.add(
                        each.get("id").asString() + " " + each.get("ticket").asString()));

        assertEquals(ranking, tickets);
        assertEquals(expected.get("random"), answer.get("drawn"));
        assertEquals(
                strings(expected.get("certain")),
                strings(answer.get("certain")).stream().sorted().toList());
        assertEquals(expected.get("threshold_ticket"), answer.get("threshold"));
        assertEquals("3/21", answer.get("inclusion").get("drawn").asString());
        assertEquals("1/1", answer.get("inclusion").get("certain").asString());
        assertEquals(0, answer.get("warnings").size());
        assertEquals(
                List.of(
                        "period",
                        "population",
                        "manifest",
                        "certain",
                        "drawn",
                        "threshold",
                        "tickets",
                        "inclusion",
                        "warnings"),
                List.copyOf(answer.propertyNames()));
        assertEquals(expected.get("manifest_sha256_of_sorted_json_array").asString(), sha256(sortedIds(answer)));
    }

    /** The vector's own manifest knows no grades: it shows that the very same ids were frozen. */
    private static String sortedIds(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        answer.get("tickets").forEach(each -> ids.add("\"" + each.get("id").asString() + "\""));
        return "[" + String.join(",", ids.stream().sorted().toList()) + "]";
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static SampleQuestion june(JsonNode input) {
        List<String> inadequate = strings(input.get("inadequate"));
        SampleQuestion question = SampleQuestion.of(0, 0)
                .with("code", input.get("code_H11").toString())
                .with("publicRandomness", input.get("public").toString());
        for (String id : strings(input.get("ids"))) {
            question = question.and(id, inadequate.contains(id) ? "INADEQUATE" : "GOOD", null);
        }
        return question;
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(each -> strings.add(each.asString()));
        return strings;
    }

    static Stream<JsonNode> allocations() {
        return StreamSupport.stream(vectors("strata_allocation.json").spliterator(), false);
    }

    /** What ties goes to the lowest ticket: in the vectors to the first stratum, so the first is to have it. */
    @ParameterizedTest
    @MethodSource("allocations")
    void published_allocations_are_met(JsonNode vector) {
        JsonNode sizes = vector.get("input").get("population");
        SampleQuestion question = SampleQuestion.of(0, 0);
        int all = 0;
        for (int stratum = 0; stratum < sizes.size(); stratum++) {
            for (int i = 0; i < sizes.get(stratum).intValue(); i++) {
                question = question.and("s" + stratum + " " + all++, "GOOD", "s" + stratum);
            }
        }
        question = inOrder(question, sizes.size())
                .with("rate", "\"" + vector.get("input").get("sample") + "/" + all + "\"");
        assertShares(vector.get("expected").get("hamilton"), draw(question.with("allocation", "\"HAMILTON\"")));
        assertShares(
                vector.get("expected").get("sainte_lague_webster"), draw(question.with("allocation", "\"WEBSTER\"")));
    }

    /** The question for the first period in which the strata's lowest tickets are in the strata's order. */
    private static SampleQuestion inOrder(SampleQuestion question, int strata) {
        List<String> wanted = IntStream.range(0, strata).mapToObj(i -> "s" + i).toList();
        for (int period = 0; true; period++) {
            SampleQuestion asked = question.with("period", "\"" + period + "\"");
            List<String> found = new ArrayList<>();
            draw(asked)
                    .get("tickets")
                    .forEach(each -> found.add(each.get("id").asString().substring(0, 2)));
            if (found.stream().distinct().toList().equals(wanted)) {
                return asked;
            }
        }
    }

    private static void assertShares(JsonNode expected, JsonNode answer) {
        for (int i = 0; i < expected.size(); i++) {
            JsonNode stratum = answer.get("strata").get("s" + i);
            assertEquals(expected.get(i), stratum.get("drawn"));
            assertEquals(
                    stratum.get("drawn") + "/" + stratum.get("population"),
                    stratum.get("inclusion").asString());
            assertEquals(
                    stratum.get("drawn").intValue() > 0, answer.get("threshold").has("s" + i));
        }
    }

    @Test
    void inadequates_that_fill_the_share_are_warned_of() {
        JsonNode answer = draw(SampleQuestion.of(5, 1));
        assertEquals(1, answer.get("warnings").size());
        assertTrue(answer.get("warnings").get(0).asString().contains("no other grade was checked"));
        assertEquals("0/4", answer.get("inclusion").get("drawn").asString());
    }

    @Test
    void an_empty_month_and_one_of_inadequates_alone_have_nothing_to_draw_from() {
        for (SampleQuestion question : List.of(SampleQuestion.of(0, 0), SampleQuestion.of(3, 3))) {
            JsonNode answer = draw(question);
            assertTrue(answer.get("inclusion").get("drawn").has("undefined"), answer::toString);
            assertFalse(answer.has("threshold"));
            assertEquals(0, answer.get("warnings").size());
        }
    }

    @Test
    void late_reviews_are_added_and_nothing_else_changes() {
        SampleQuestion question = SampleQuestion.of(23, 2);
        JsonNode before = draw(question);
        JsonNode after = draw(question.with(
                "late", "[{\"id\":\"late\",\"grade\":\"INADEQUATE\"},{\"id\":\"late 2\",\"grade\":\"GOOD\"}]"));
        before.propertyNames().forEach(key -> assertEquals(before.get(key), after.get(key)));
        assertEquals("[\"late\"]", after.get("late").get("certain").toString());
        assertEquals(25, after.get("late").get("population").intValue());
        JsonNode nothing = draw(question.with("late", "[]")).get("late");
        assertEquals(before.get("manifest"), nothing.get("manifest"));
        assertEquals(0, nothing.get("drawn").size());
    }

    @Test
    void a_council_with_its_own_scale_says_what_is_certain() {
        JsonNode answer = draw(SampleQuestion.of(0, 0)
                .with("certain", "[\"0\",\"1\"]")
                .and("a", "10", null)
                .and("b", "1", null)
                .and("c", "7", null));
        assertEquals("[\"b\"]", answer.get("certain").toString());
        assertEquals(
                0,
                draw(SampleQuestion.of(3, 3).with("certain", "[]"))
                        .get("certain")
                        .size());
    }

    @Test
    void ids_are_answered_as_they_are_normalised() {
        JsonNode answer = draw(SampleQuestion.of(0, 0).and(" PLR-e\\u0301\\u00a0\\n", "GOOD", null));
        assertEquals("[\"PLR-\u00e9\"]", answer.get("drawn").toString());
    }
}
