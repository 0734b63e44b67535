package org.plr.examples.verbs;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All that cannot be read as a question, and the path that is answered. */
class MalformedQuestionsTest {
    private static final String GOOD =
            "{\"items\":[{\"id\":\"a\",\"identifiedAt\":\"2022-06-13T09:00:00Z\",\"grade\":\"GOOD\"}]}";

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("questions")
    void is_unreadable(String question, String path) {
        Run.plr(question, "deadlines").assertUnreadable(path);
    }

    static Stream<Arguments> questions() {
        return Stream.of(syntax(), types(), instants(), frameworks()).flatMap(each -> each);
    }

    private static Stream<Arguments> syntax() {
        return Stream.of(
                arguments("", "$"),
                arguments(" \n", "$"),
                arguments("plr", "$"),
                arguments("{", "$"),
                arguments("{\"items\":[]", "$.items"),
                arguments("{\"items\":[],}", "$.items"),
                arguments("{\"items\":[1,]}", "$.items[1]"),
                arguments("{'items':[]}", "$"),
                arguments("{items:[]}", "$"),
                arguments("{\"items\":[]} {}", "$"),
                arguments("{\"items\":[]}x", "$"),
                arguments("{\"items\":[] /* none */}", "$.items"),
                arguments("{\"items\":NaN}", "$.items"),
                arguments("{\"items\":-Infinity}", "$.items"),
                arguments("{\"items\":01}", "$.items"),
                arguments("{\"items\":.5}", "$.items"),
                arguments("{\"items\":+1}", "$.items"),
                arguments("{\"items\":1e}", "$.items"),
                arguments("{\"items\":tru}", "$.items"),
                arguments("{\"items\":[],\"items\":[]}", "$.items"),
                arguments("{\"items\":[],\"\\u0069tems\":[]}", "$.items"),
                arguments(item("\"id\":\"b\""), "$.items[0].id"),
                arguments(GOOD.replace("\"a\"", "\"a\tb\""), "$.items[0].id"),
                arguments(GOOD.replace("\"a\"", "\"\\ud83d\""), "$.items[0].id"),
                arguments(GOOD.replace("\"a\"", "\"\\x61\""), "$.items[0].id"),
                arguments("[".repeat(33) + "]".repeat(33), "$" + "[0]".repeat(33)),
                arguments("{\"items\":" + "9".repeat(101) + "}", "$.items"));
    }

    private static Stream<Arguments> types() {
        return Stream.of(
                arguments("[]", "$"),
                arguments("null", "$"),
                arguments("\"items\"", "$"),
                arguments("7", "$"),
                arguments("{}", "$.items"),
                arguments("{\"items\":null}", "$.items"),
                arguments("{\"items\":{}}", "$.items"),
                arguments("{\"items\":\"[]\"}", "$.items"),
                arguments("{\"items\":[[]]}", "$.items[0]"),
                arguments("{\"items\":[null]}", "$.items[0]"),
                arguments("{\"items\":[{}]}", "$.items[0].id"),
                arguments("{\"items\":[],\"item\":[]}", "$.item"),
                arguments("{\"items\":[],\"Items\":[]}", "$.Items"),
                arguments(item("\"identifedAt\":\"2022-06-13T09:00:00Z\""), "$.items[0].identifedAt"),
                arguments(GOOD.replace("\"a\"", "10"), "$.items[0].id"),
                arguments(GOOD.replace("\"a\"", "null"), "$.items[0].id"),
                arguments(GOOD.replace("\"GOOD\"", "2"), "$.items[0].grade"),
                arguments(GOOD.replace("\"GOOD\"", "[\"GOOD\"]"), "$.items[0].grade"),
                arguments(GOOD.replace(",\"grade\":\"GOOD\"", ""), "$.items[0].grade"),
                arguments(
                        "{\"items\":[{\"id\":\"a\",\"gradedAt\":\"2022-06-13T09:00:00Z\",\"grade\":\"GOOD\"}]}",
                        "$.items[0].identifiedAt"),
                arguments(item("\"immediateConcern\":\"true\""), "$.items[0].immediateConcern"),
                arguments(item("\"immediateConcern\":1"), "$.items[0].immediateConcern"),
                arguments(item("\"immediateConcern\":null"), "$.items[0].immediateConcern"),
                arguments(item("\"gradedAt\":null"), "$.items[0].gradedAt"),
                arguments(item("\"actionRaisedAt\":1655110800"), "$.items[0].actionRaisedAt"));
    }

    private static Stream<Arguments> instants() {
        return Stream.of(
                        "",
                        "yesterday",
                        "2022-06-13",
                        "2022-06-13T09:00:00",
                        "2022-06-13 09:00:00Z",
                        "2022-02-30T09:00:00Z",
                        "2022-06-13T24:00:00Z",
                        "2022-06-13T23:59:60Z",
                        "2022-06-13T09:00:00+19:00",
                        "2022-06-13T09:00:00 Europe/London",
                        "2022-06-13T09:00:00+01:00[Europe/London]",
                        "13/06/2022 09:00",
                        "20220613T090000Z",
                        "2022-06-13T09:00:00Z ",
                        "\u0662\u0660\u0662\u0662-06-13T09:00:00Z",
                        "+1000000000-01-01T00:00:00Z")
                .map(text -> arguments(item("\"gradedAt\":\"" + text + "\""), "$.items[0].gradedAt"));
    }

    private static Stream<Arguments> frameworks() {
        return Stream.of(
                arguments(framework("1"), "$.framework"),
                arguments(framework("null"), "$.framework"),
                arguments(framework("[]"), "$.framework"),
                arguments(framework("{}"), "$.framework.id"),
                arguments(framework("{\"id\":7}"), "$.framework.id"),
                arguments(framework("{\"id\":\"x\",\"id\":\"x\"}"), "$.framework.id"),
                arguments(framework("{\"id\":\"x\",\"name\":\"y\"}"), "$.framework.name"),
                arguments(within("\"10\""), "$.framework.clauses.CON-3.within.days"),
                arguments(within("10.0"), "$.framework.clauses.CON-3.within.days"),
                arguments(within("1e1"), "$.framework.clauses.CON-3.within.days"),
                arguments(within("null"), "$.framework.clauses.CON-3.within.days"));
    }

    private static String item(String more) {
        return GOOD.replace("}]", "," + more + "}]");
    }

    private static String framework(String json) {
        return GOOD.replace("{\"items\"", "{\"framework\":" + json + ",\"items\"");
    }

    private static String within(String days) {
        return framework("{\"id\":\"x\",\"clauses\":{\"CON-3\":{\"within\":{\"days\":" + days + "}}}}");
    }

    @Test
    void no_encoding_but_plain_utf_8_is_read() {
        unreadable(join(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, GOOD.getBytes(UTF_8)));
        unreadable(GOOD.getBytes(UTF_16LE));
        unreadable(GOOD.getBytes(UTF_16BE));
        unreadable(join(new byte[] {(byte) 0xFF, (byte) 0xFE}, GOOD.getBytes(UTF_16LE)));
        unreadable(join(new byte[] {(byte) 0xFE, (byte) 0xFF}, GOOD.getBytes(UTF_16BE)));
        unreadable(join(GOOD.getBytes(UTF_8), new byte[] {(byte) 0xFF}));
        unreadable(join(GOOD.getBytes(UTF_8), new byte[] {(byte) 0xC0, (byte) 0x80}));
        unreadable(join(GOOD.getBytes(UTF_8), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}));
        unreadable(new byte[] {0});
    }

    private static void unreadable(byte[] question) {
        Run.plr(question, "deadlines").assertUnreadable("$");
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void ten_megabytes_are_read_and_no_more() {
        String spaces = " ".repeat(10_000_000 - GOOD.length());
        assertTrue(Run.plr(spaces + GOOD, "deadlines").exitCode() == 0);
        Run.plr(spaces + " " + GOOD, "deadlines").assertUnreadable("$");
    }

    @Test
    void thirty_two_levels_are_read_and_no_more() {
        String deep = "[".repeat(31) + "]".repeat(31);
        Run.plr("{\"items\":" + deep + "}", "deadlines").assertUnreadable("$.items[0]");
        Run run = Run.plr("{\"items\":[" + deep + "]}", "deadlines");
        run.assertUnreadable("$.items" + "[0]".repeat(32));
        assertTrue(run.err().contains("at most 32 levels"), run.err());
    }

    @ParameterizedTest
    @CsvSource({"secret\\nname,$.secret?name", "\\u202esecret,$.?secret"})
    void an_unknown_key_is_named_in_one_line(String key, String path) {
        Run.plr("{\"items\":[],\"" + key + "\":1}", "deadlines").assertUnreadable(path);
    }

    @Test
    void a_value_is_never_repeated() {
        for (String field : new String[] {"id", "grade", "gradedAt", "immediateConcern"}) {
            Run run = Run.plr("{\"items\":[{\"" + field + "\":[\"Jane Doe\"]}]}", "deadlines");
            assertTrue(run.exitCode() == 2 && !run.err().contains("Jane"), run.err());
        }
        Run run = Run.plr(item("\"gradedAt\":\"Jane Doe\""), "deadlines");
        assertTrue(run.exitCode() == 2 && !run.err().contains("Jane"), run.err());
    }
}
