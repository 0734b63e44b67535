package org.plr.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.plr.benchmarks.allocation.Comparison;
import org.plr.benchmarks.allocation.TimefoldInTime;
import org.plr.benchmarks.heap.LiveHeap;
import org.plr.benchmarks.startup.StartUp;

/** Each benchmark runs once over very little, so that none rots. What it takes says nothing; that answers agree does. */
class EveryBenchmarkRunsTest {
    @TempDir
    Path results;

    @Test
    void every_way_of_asking_gives_the_same_answer_and_makes_a_table() throws Exception {
        assertEquals(7, runs("overdue"));
        assertEquals(3, runs("replay"));
        assertEquals(3, runs("checks"));
        assertEquals(8, runs("draw"));

        String table = Table.of(results);

        assertTrue(table.contains("| list of them, times the scan of an array |"), table);
        assertTrue(table.contains("| facts replayed into all views, a second |"), table);
        assertTrue(table.contains("| a draw from 1,000,000 reviews in 50 strata, times its HMACs alone |"), table);
        assertTrue(table.contains("| Hibernate Validator, times our checks of the same form |"), table);
    }

    @Test
    void every_way_of_allocating_comes_to_the_same_cost_and_makes_a_table() throws Exception {
        assertEquals(9, runs("allocation"));

        String table = Table.of(results);

        assertTrue(table.contains("| our allocation of 20x5, times OR-Tools |"), table);
    }

    private int runs(String name) throws Exception {
        Options options = new OptionsBuilder()
                .include("org\\.plr\\.benchmarks\\." + name + "\\.")
                .param("duties", "2000")
                .param("facts", "5000")
                .param("reviews", "3000")
                .param("reviewers", "20x5")
                .param("largest", "21x5")
                .param("rota", "30x4x900")
                .param("fewRota", "30x4x900")
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(50))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(results.resolve(name + ".json").toString())
                .build();
        return new Runner(options).run().size();
    }

    @Test
    void all_ways_of_allocating_agree_on_hard_problems_and_where_there_is_no_plan() {
        Comparison.linkReviewers(List.of("20x5", "1x1", "37x10"));
        Comparison.rotas(List.of("30x4x900"));
    }

    @Test
    void timefold_reaches_some_plan() throws Exception {
        String file = results.resolve("timefold.json").toString();
        TimefoldInTime.main(new String[] {"1", file, "20x5"});

        String table = Table.of(results);

        assertTrue(table.contains("| Timefold's cost after 1 s, times the least, 20x5 |"), table);
    }

    @Test
    void an_open_duty_takes_some_heap() throws Exception {
        LiveHeap.main(new String[] {"20000", results.resolve("heap.json").toString()});

        String table = Table.of(results);

        assertTrue(table.contains("| bytes of live heap an open duty, mixed |"), table);
    }

    @Test
    void every_process_reaches_its_first_decision() throws Exception {
        String classes = Path.of("target", "classes").toString();
        StartUp.main(new String[] {"1", classes, results.resolve("startup.json").toString()});

        String table = Table.of(results);

        assertTrue(table.contains("| start to first decision, times a bare JVM (wall) |"), table);
    }

    @Test
    void a_table_takes_the_place_of_the_one_before() throws Exception {
        Path page = results.resolve("page.md");
        Files.writeString(page, "before\n<!-- results -->\nold\n<!-- end of results -->\nafter\n");

        Table.into(page, "new\n");

        assertEquals("before\n<!-- results -->\nnew\n<!-- end of results -->\nafter\n", Files.readString(page));
    }
}
