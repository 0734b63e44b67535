package org.plr.examples.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.clause.Proves;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An answer follows from its input, or it is said where it does not. */
@Proves("MOD-2")
class DrawCheckTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LATE = "[{\"id\":\"late\",\"grade\":\"INADEQUATE\"},{\"id\":\"l2\",\"grade\":\"GOOD\"},"
            + "{\"id\":\"l3\",\"grade\":\"GOOD\"},{\"id\":\"l4\",\"grade\":\"GOOD\"},{\"id\":\"l5\",\"grade\":\"GOOD\"}]";

    private static SampleQuestion plain() {
        return SampleQuestion.of(24, 2).with("late", LATE);
    }

    private static SampleQuestion shared() {
        SampleQuestion question = SampleQuestion.of(0, 0).with("allocation", "\"WEBSTER\"");
        for (int i = 0; i < 20; i++) {
            question = question.and("r" + i, i == 3 ? "INADEQUATE" : "GOOD", i % 3 == 0 ? "North" : "South");
        }
        return question;
    }

    private static ObjectNode claim(SampleQuestion question) {
        String answer = Run.plr(question.json(), "draw").out();
        return (ObjectNode) JSON.readTree("{\"input\":" + question.json() + ",\"answer\":" + answer + "}");
    }

    private static Run check(JsonNode claim) {
        return Run.plr(claim.toString(), "draw", "--check");
    }

    @Test
    void the_answer_of_the_verb_follows() {
        check(claim(plain()))
                .assertAnswers("{\"follows\":true,\"population\":24,\"moderated\":5,\"certain\":2,\"drawn\":3}");
        assertEquals(0, check(claim(shared())).exitCode());
        assertEquals(0, check(claim(SampleQuestion.of(5, 1))).exitCode());
        assertEquals(0, check(claim(SampleQuestion.of(0, 0))).exitCode());
    }

    @Test
    void what_happened_after_the_draw_follows_in_its_order() {
        ObjectNode question = (ObjectNode) JSON.readTree(plain().json());
        question.putArray("since");
        ObjectNode drawn =
                (ObjectNode) JSON.readTree(Run.plr(question.toString(), "draw").out());
        assertTrue(drawn.get("since") == null);
        String first = drawn.get("drawn").get(0).asString();
        question.set(
                "since",
                JSON.readTree("[{\"replaced\":\"" + first + "\",\"reason\":\"RECORD_SEALED\"},"
                        + "{\"late\":[{\"id\":\"LATE-1\",\"grade\":\"INADEQUATE\"}]}]"));
        ObjectNode claim = JSON.createObjectNode();
        claim.set("input", question);
        claim.set("answer", JSON.readTree(Run.plr(question.toString(), "draw").out()));
        JsonNode since = claim.at("/answer/since");
        assertEquals(first, since.at("/0/replaced").asString());
        assertEquals("LATE-1", since.at("/1/certain/0").asString());
        assertEquals(0, check(claim).exitCode());
        ((ObjectNode) since.get(0)).put("substitute", "PLR-0");
        check(claim).assertRefused("MOD-2 answer.differs $.answer.since[0].substitute");
    }

    @Test
    void a_change_that_cannot_be_is_refused_where_it_stands() {
        ObjectNode question = (ObjectNode) JSON.readTree(plain().json());
        question.set("since", JSON.readTree("[{\"late\":[]},{\"replaced\":\"nobody\",\"reason\":\"RECORD_SEALED\"}]"));
        Run.plr(question.toString(), "draw").assertRefused("MOD-2 id.not-drawn $.since[1].id");
    }

    @Test
    void keys_of_the_answer_may_stand_in_any_order() {
        ObjectNode claim = claim(plain());
        ObjectNode answer = (ObjectNode) claim.get("answer");
        JsonNode period = answer.remove("period");
        answer.set("period", period);
        assertEquals(0, check(claim).exitCode());
    }

    /** Each value of the answer is changed, each key left out, each list shortened, lengthened and turned round. */
    @Test
    void whatever_is_changed_is_found_where_it_stands() {
        for (SampleQuestion question : List.of(plain(), shared(), SampleQuestion.of(5, 1))) {
            List<String> paths = new ArrayList<>();
            collect(claim(question).get("answer"), "/answer", paths);
            assertTrue(paths.size() > 20, paths::toString);
            for (String path : paths) {
                ObjectNode claim = claim(question);
                change(claim, path);
                Run run = check(claim);
                assertEquals(1, run.exitCode(), path);
                assertTrue(run.out().contains("\"path\":\"" + dotted(path)), () -> path + " " + run.out());
            }
        }
    }

    private static void collect(JsonNode node, String path, List<String> paths) {
        if (!path.equals("/answer")) {
            paths.add(path);
        }
        node.propertyNames().forEach(key -> collect(node.get(key), path + "/" + key, paths));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), path + "/" + i, paths);
        }
    }

    private static void change(ObjectNode claim, String path) {
        String key = path.substring(path.lastIndexOf('/') + 1);
        JsonNode holder = claim.at(path.substring(0, path.lastIndexOf('/')));
        JsonNode value = claim.at(path);
        if (holder instanceof ObjectNode object) {
            if (value.isNumber()) {
                object.put(key, value.intValue() + 1);
            } else if (value.isString()) {
                object.put(key, value.asString() + " ");
            } else {
                object.remove(key);
            }
        } else {
            ((ArrayNode) holder).remove(Integer.parseInt(key));
        }
    }

    /** What follows a removed entry moves up, so the first difference may stand further on where two are alike: never here. */
    private static String dotted(String path) {
        return "$" + path.replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }

    @Test
    void what_does_not_belong_is_found() {
        ObjectNode claim = claim(plain());
        ((ObjectNode) claim.get("answer")).put("steered", false);
        ((ArrayNode) claim.get("answer").get("drawn")).add("PLR-1");
        ((ArrayNode) claim.get("answer").get("warnings")).add("x");
        check(claim)
                .assertRefused(
                        "MOD-2 answer.unexpected $.answer.drawn[3]",
                        "MOD-2 answer.unexpected $.answer.warnings[0]",
                        "MOD-2 answer.unexpected $.answer.steered");
    }

    @Test
    void a_value_of_another_type_does_not_follow() {
        ObjectNode claim = claim(plain());
        ((ObjectNode) claim.get("answer")).put("population", "24");
        ((ObjectNode) claim.get("answer")).putNull("threshold");
        check(claim)
                .assertRefused("MOD-2 answer.differs $.answer.population", "MOD-2 answer.differs $.answer.threshold");
    }

    @Test
    void from_an_input_that_is_refused_nothing_follows() {
        ObjectNode claim = claim(plain());
        ((ObjectNode) claim.get("input")).put("rate", "7/5");
        check(claim).assertRefused("MOD-2 rate.out-of-range $.input.rate");
        claim = claim(plain());
        ((ArrayNode) claim.get("input").get("late"))
                .add(claim.get("input").get("late").get(0));
        check(claim).assertRefused("null id.repeated $.input.late[5].id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"input\":{}}", "{\"input\":[],\"answer\":{}}"})
    void what_is_no_claim_is_unreadable(String claim) {
        assertEquals(2, Run.plr(claim, "draw", "--check").exitCode());
        Run.plr("{\"input\":" + plain().json() + ",\"answer\":[]}", "draw", "--check")
                .assertUnreadable("$.answer");
        Run.plr("{\"input\":" + plain().json() + ",\"answer\":{},\"x\":1}", "draw", "--check")
                .assertUnreadable("$.x");
        Run.plr("{\"input\":" + plain().with("rate", "1").json() + ",\"answer\":{}}", "draw", "--check")
                .assertUnreadable("$.input.rate");
    }

    @Test
    void many_claims_are_checked_line_by_line() {
        ObjectNode bad = claim(plain());
        ((ObjectNode) bad.get("answer")).put("manifest", "");
        Run run = Run.plr(claim(plain()) + "\n" + bad + "\n", "draw", "--check", "--lines");
        assertEquals(1, run.exitCode());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.get(0).startsWith("{\"follows\":true"), run.out());
        assertTrue(lines.get(1).contains("$.answer.manifest"), run.out());
    }

    @Test
    void only_this_verb_checks() {
        Run.plr("{\"items\":[]}", "deadlines", "--check").assertUnreadable("--check");
        assertTrue(Run.plr("", "draw", "--help").out().contains("--check"));
    }

    @Test
    void a_hundred_differences_are_told_at_most() {
        SampleQuestion question = SampleQuestion.of(300, 0);
        ObjectNode claim = claim(question);
        ((ObjectNode) claim.get("answer")).putArray("tickets");
        assertEquals(100, JSON.readTree(check(claim).out()).get("refusals").size());
    }
}
