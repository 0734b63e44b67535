package org.plr.core.sim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plr.core.clause.Proves;

/**
 * Random years with every fault on. A failure names its seed; {@code -Dplr.seed=} and its number replays that decade alone,
 * {@code -Dplr.seeds=1000} runs so many.
 */
@Proves({"CON-1", "TRK-7"})
@ExtendWith(Quiet.class)
class DecadesTest {

    @Test
    void ten_years_one_after_another_keep_what_was_acknowledged(TestReporter report) {
        run(1, 10, 1, report);
    }

    @Test
    @Tag("slow")
    void many_decades_keep_what_was_acknowledged(TestReporter report) {
        int one = Integer.getInteger("plr.seed", 0);
        run(Math.max(one, 1), one > 0 ? one : Integer.getInteger("plr.seeds", 100), 10, report);
    }

    private static void run(int first, int last, int years, TestReporter report) {
        List<Decade.Count> counts = IntStream.rangeClosed(first, last)
                .parallel()
                .mapToObj(seed -> new Decade(seed, years).run())
                .toList();
        long commands = counts.stream().mapToLong(Decade.Count::commands).sum();
        long faults = counts.stream().mapToLong(Decade.Count::faults).sum();
        long starts = counts.stream().mapToLong(Decade.Count::starts).sum();
        assertTrue(commands > 0 && faults > 0 && starts > 2L * counts.size(), "no fault ever struck");
        report.publishEntry(
                "seeds " + first + " to " + last,
                commands + " commands acknowledged, " + faults + " faults, " + starts + " starts");
    }
}
