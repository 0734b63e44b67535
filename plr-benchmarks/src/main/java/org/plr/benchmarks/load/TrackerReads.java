package org.plr.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.plr.adapters.jdbc.SqliteStore;
import org.plr.benchmarks.startup.SmallCouncil;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.memory.MemoryReadLog;
import org.plr.core.memory.MemoryStore;
import org.plr.core.people.ChildRef;
import org.plr.core.review.Allocation;
import org.plr.core.spi.ReadLog;

/** What it costs to read a tracker when each read is noted on the disk first: with a log in memory, and with SQLite's. */
public final class TrackerReads {
    private static final int ROUNDS = 200;

    private TrackerReads() {}

    /**
     * Prints, for trackers of several sizes, the median and the 99th percentile of a read in microseconds.
     *
     * @param args not asked
     * @throws IOException where no folder can be made
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("tracker-reads");
        try (SqliteStore beside = SqliteStore.open(folder.resolve("reads.db"))) {
            for (int reviews : List.of(50, 500)) {
                report("in memory", reviews, new MemoryReadLog());
                report("SQLite", reviews, beside.readLog());
            }
        }
    }

    private static void report(String name, int reviews, ReadLog log) {
        Acting officer = council(reviews, log).as(Actor.of(SmallCouncil.OFFICER));
        long[] took = new long[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long start = System.nanoTime();
            int shown = officer.trackers().area(SmallCouncil.AREA).value().reviews().size();
            if (shown != reviews) {
                throw new IllegalStateException("The tracker shows " + shown + " of " + reviews + " reviews.");
            }
            took[Math.max(round, 0)] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        System.out.printf(
                "%-10s %4d reviews: median %,d us, p99 %,d us%n",
                name, reviews, took[ROUNDS / 2] / 1_000, took[ROUNDS * 99 / 100] / 1_000);
    }

    private static Plr council(int reviews, ReadLog log) {
        Plr plr = SmallCouncil.library(new MemoryStore(), log);
        SmallCouncil.load(plr);
        for (int number = 1; number <= reviews; number++) {
            plr.as(Actor.of(SmallCouncil.OFFICER))
                    .reviews()
                    .allocate(Allocation.collaborative(
                            new ChildRef(3, number),
                            SmallCouncil.REVIEWER,
                            YearMonth.now(ZoneOffset.UTC),
                            SmallCouncil.TEAM,
                            SmallCouncil.PRACTITIONER))
                    .value();
        }
        return plr;
    }
}
