package org.plr.examples.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plr.core.clause.Proves;
import org.plr.core.link.Gap;
import org.plr.core.link.LinkPlan;

@Proves("LNK-1")
class LinksVerbTest {
    private static final String SEVEN = "{\"serviceManagers\":[" + needs(5, 5, 4, 4, 3, 3, 3)
            + "],\"reviewers\":[{\"id\":\"R1\"},{\"id\":\"R2\"},{\"id\":\"R3\"}]";

    private static String needs(int... loads) {
        return IntStream.range(0, loads.length)
                .mapToObj(i -> "{\"id\":\"SM" + (i + 1) + "\",\"load\":" + loads[i] + "}")
                .collect(Collectors.joining(","));
    }

    @Test
    void seven_links_on_three_reviewers_weigh_nine_each_and_the_lowest_ids_win() {
        Run.plr(SEVEN + ",\"previous\":{},\"conflicts\":[]}", "links")
                .assertAnswers(
                        "{\"links\":{\"SM1\":\"R1\",\"SM2\":\"R2\",\"SM3\":\"R1\",\"SM4\":\"R2\",\"SM5\":\"R3\",\"SM6\":\"R3\","
                                + "\"SM7\":\"R3\"},\"loads\":{\"R1\":9,\"R2\":9,\"R3\":9},\"changes\":0,\"proved\":true}");
    }

    @Test
    void a_key_draws_the_lot_in_either_case_of_its_digits() {
        String key = "0123456789abcdef".repeat(4);
        Run drawn = Run.plr(SEVEN + ",\"key\":\"" + key + "\"}", "links");
        assertEquals(0, drawn.exitCode(), drawn::toString);
        assertTrue(drawn.out().contains("\"loads\":{\"R1\":9,\"R2\":9,\"R3\":9}"), drawn.out());
        assertEquals(drawn, Run.plr(SEVEN + ",\"key\":\"" + key.toUpperCase(Locale.ROOT) + "\"}", "links"));
    }

    @Test
    void what_was_stays_as_far_as_it_can() {
        Run.plr(
                        "{\"serviceManagers\":[" + needs(1, 1, 1) + "],\"reviewers\":[{\"id\":\"R1\"},{\"id\":\"R2\"}],"
                                + "\"previous\":{\"SM1\":\"R2\",\"SM2\":\"left\"},\"conflicts\":[[\"SM3\",\"R1\"]]}",
                        "links")
                .assertAnswers(
                        "{\"links\":{\"SM1\":\"R2\",\"SM2\":\"R1\",\"SM3\":\"R2\"},\"loads\":{\"R1\":1,\"R2\":2},"
                                + "\"changes\":1,\"proved\":true}");
    }

    @Test
    void where_not_everyone_can_have_a_link_those_in_each_other_s_way_are_named() {
        Run run = Run.plr(
                "{\"serviceManagers\":[" + needs(1, 1, 1)
                        + "],\"reviewers\":[{\"id\":\"R1\",\"capacity\":1},{\"id\":\"R2\"}],"
                        + "\"conflicts\":[[\"SM1\",\"R2\"],[\"SM2\",\"R2\"]]}",
                "links");
        assertEquals(
                new Run(
                        1,
                        "{\"infeasible\":{\"serviceManagers\":[\"SM1\",\"SM2\"],\"reviewers\":[\"R1\"],\"because\":"
                                + "\"2 Service Managers can only go to 1 reviewer, who can take 1.\"}}\n",
                        ""),
                run);
    }

    @Test
    void everything_refused_is_said_at_once() {
        Run.plr(
                        "{\"serviceManagers\":[{\"id\":\"A\",\"load\":-1},{\"id\":\"A \",\"load\":1}],"
                                + "\"reviewers\":[{\"id\":\"R\",\"capacity\":-1}],\"previous\":{\"B\":\"R\"},"
                                + "\"conflicts\":[[\"A\",\"S\"]],\"key\":\"abc\"}",
                        "links")
                .assertRefused(
                        "null key.malformed $.key",
                        "null id.repeated $.serviceManagers[1].id",
                        "null load.negative $.serviceManagers[0].load",
                        "null capacity.negative $.reviewers[0].capacity",
                        "LNK-1 serviceManager.unknown $.previous.B",
                        "LNK-1 reviewer.unknown $.conflicts[0][1]");
        Run.plr("{\"serviceManagers\":[],\"reviewers\":[]}", "links")
                .assertRefused(
                        "LNK-1 serviceManagers.missing $.serviceManagers", "LNK-1 reviewers.missing $.reviewers");
    }

    @Test
    void what_is_not_proved_is_said_with_how_far_it_is() {
        LinkPlan.Links links = new LinkPlan.Links(Map.of("SM1", "R1"), Map.of("R1", 5), 1, new Gap(Gap.Aim.CHANGES, 0));
        assertEquals(
                "{\"links\":{\"SM1\":\"R1\"},\"loads\":{\"R1\":5},\"changes\":1,\"proved\":false,"
                        + "\"gap\":{\"aim\":\"CHANGES\",\"proved\":0}}",
                LinksVerb.json(links).line());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"reviewers":[]}                                                       | $.serviceManagers
            {"serviceManagers":[]}                                                 | $.reviewers
            {"serviceManagers":[{"id":"A"}],"reviewers":[]}                        | $.serviceManagers[0].load
            {"serviceManagers":[{"id":"A","load":1.5}],"reviewers":[]}             | $.serviceManagers[0].load
            {"serviceManagers":[{"id":"A","load":2147483648}],"reviewers":[]}      | $.serviceManagers[0].load
            {"serviceManagers":[{"id":7,"load":1}],"reviewers":[]}                 | $.serviceManagers[0].id
            {"serviceManagers":[],"reviewers":[{"id":"R","capacity":"3"}]}         | $.reviewers[0].capacity
            {"serviceManagers":[],"reviewers":[{"id":"R","load":3}]}               | $.reviewers[0].load
            {"serviceManagers":[],"reviewers":[],"previous":[]}                    | $.previous
            {"serviceManagers":[],"reviewers":[],"previous":{"A":null}}            | $.previous.A
            {"serviceManagers":[],"reviewers":[],"conflicts":[["A"]]}              | $.conflicts[0]
            {"serviceManagers":[],"reviewers":[],"conflicts":[["A",1]]}            | $.conflicts[0][1]
            {"serviceManagers":[],"reviewers":[],"key":5}                          | $.key
            {"serviceManagers":[],"reviewers":[],"seed":5}                         | $.seed
            """)
    void what_cannot_be_read_ends_with_its_path(String question, String path) {
        Run.plr(question, "links").assertUnreadable(path);
    }
}
