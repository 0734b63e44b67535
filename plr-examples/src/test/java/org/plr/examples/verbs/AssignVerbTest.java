package org.plr.examples.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows to columns, asked for by the verb. */
class AssignVerbTest {
    private static final String PAGE = """
            {"rows": ["PLR-1", "PLR-2", "PLR-3"], "columns": [{"id": "Ann", "capacity": 1}, {"id": "Bob", "capacity": 2, "minimum": 1}],
             "cost": [[0, 5], [1, 2], [0.5, 4]], "forbidden": %s}""";

    @Test
    void the_page_answers_as_it_says() {
        Run.plr(PAGE.formatted("[[\"PLR-3\", \"Ann\"]]"), "assign")
                .assertAnswers("{\"assignment\":{\"PLR-1\":\"Ann\",\"PLR-2\":\"Bob\",\"PLR-3\":\"Bob\"},\"cost\":6,"
                        + "\"proved\":true}");
    }

    @Test
    void what_stands_in_the_way_is_said_as_the_page_does() {
        Run run = Run.plr(PAGE.formatted("[[\"PLR-1\",\"Ann\"],[\"PLR-2\",\"Ann\"],[\"PLR-3\",\"Ann\"]]"), "assign");
        assertEquals(
                new Run(
                        1,
                        "{\"infeasible\":{\"rows\":[\"PLR-1\",\"PLR-2\",\"PLR-3\"],\"columns\":[\"Bob\"],"
                                + "\"because\":\"3 rows can only go to 1 column, who can take 2.\"}}\n",
                        ""),
                run);
    }

    /** A linear assignment of 40 by 40 whose least cost was found by another program (SciPy): 1754. */
    @Test
    void forty_by_forty_cost_what_another_program_found() {
        long x = 20220523;
        StringBuilder cost = new StringBuilder();
        for (int row = 0; row < 40; row++) {
            cost.append(row == 0 ? "[" : ",[");
            for (int column = 0; column < 40; column++) {
                x = 6364136223846793005L * x + 1442695040888963407L;
                cost.append(column == 0 ? "" : ",").append((x >>> 33) % 1000);
            }
            cost.append("]");
        }
        assertTrue(cost.toString().startsWith("[513,214,107,659,722"));
        String rows = IntStream.range(0, 40).mapToObj(i -> "\"r" + i + "\"").collect(Collectors.joining(","));
        String columns = IntStream.range(0, 40)
                .mapToObj(i -> "{\"id\":\"c" + i + "\",\"capacity\":1}")
                .collect(Collectors.joining(","));
        Run run = Run.plr("{\"rows\":[" + rows + "],\"columns\":[" + columns + "],\"cost\":[" + cost + "]}", "assign");
        assertTrue(run.out().endsWith("},\"cost\":1754,\"proved\":true}\n"), run::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.1 | 0.2 | 0.3",
                "-3 | 1e2 | 97",
                "1.50 | 2.5 | 4",
                "0 | 0e5 | 0",
                "1234567890.123456 | 0.000001 | 1234567890.123457"
            })
    void costs_are_counted_exactly(String first, String second, String sum) {
        Run.plr(
                        "{\"rows\":[\"a\",\"b\"],\"columns\":[{\"id\":\"x\",\"capacity\":2}],\"cost\":[[" + first
                                + "],[" + second + "]]}",
                        "assign")
                .assertAnswers("{\"assignment\":{\"a\":\"x\",\"b\":\"x\"},\"cost\":" + sum + ",\"proved\":true}");
    }

    @Test
    void nothing_to_give_out_is_answered() {
        Run.plr("{\"rows\":[],\"columns\":[{\"id\":\"x\",\"capacity\":2}],\"cost\":[]}", "assign")
                .assertAnswers("{\"assignment\":{},\"cost\":0,\"proved\":true}");
    }

    @Test
    void everything_is_refused_at_once() {
        Run.plr(
                        "{\"rows\":[\"a\",\"a\"],\"columns\":[{\"id\":\"x\",\"capacity\":-2}],\"cost\":[[1,2],[1]],"
                                + "\"forbidden\":[[\"b\",\"x\"]]}",
                        "assign")
                .assertRefused(
                        "null cost.other-size $.cost[0]",
                        "null id.repeated $.rows[1]",
                        "null capacity.negative $.columns[0].capacity");
        Run.plr("{\"rows\":[\"a\"],\"columns\":[],\"cost\":[[]]}", "assign")
                .assertRefused("null columns.missing $.columns");
        Run.plr(
                        "{\"rows\":[\"a\",\"b\"],\"columns\":[{\"id\":\"x\",\"capacity\":2}],\"cost\":[[1e500],[1e-500]],"
                                + "\"forbidden\":[[\"b\",\"y\"]]}",
                        "assign")
                .assertRefused(
                        "null cost.too-large $.cost[0][0]",
                        "null cost.too-large $.cost[1][0]",
                        "null id.unknown $.forbidden[0].column");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"rows\":[1],\"columns\":[],\"cost\":[]} | $.rows[0]",
                "{\"rows\":[],\"columns\":[{\"id\":\"x\",\"capacity\":2.5}],\"cost\":[]} | $.columns[0].capacity",
                "{\"rows\":[],\"columns\":[{\"id\":\"x\",\"capacity\":2,\"limit\":1}],\"cost\":[]} | $.columns[0].limit",
                "{\"rows\":[],\"columns\":[{\"id\":\"x\"}],\"cost\":[]} | $.columns[0].capacity",
                "{\"rows\":[],\"columns\":[]} | $.cost",
                "{\"rows\":[],\"columns\":[],\"cost\":[[\"1\"]]} | $.cost[0][0]",
                "{\"rows\":[],\"columns\":[],\"cost\":[],\"forbidden\":[[\"a\"]]} | $.forbidden[0]",
                "{\"rows\":[],\"columns\":[],\"cost\":[],\"costs\":[]} | $.costs"
            })
    void what_is_no_question_is_not_read(String question, String path) {
        Run.plr(question, "assign").assertUnreadable(path);
    }
}
