package org.plr.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.journal.Verification;
import org.plr.testkit.mail.SmtpSink;

/** A host is killed at its very first start, while it makes its tables and adopts its framework (row 18). */
class SchemaKillTest {
    private static final int MILLISECONDS = 200;

    @TempDir
    Path folder;

    @Test
    void a_first_start_that_was_killed_is_simply_started_again() throws InterruptedException {
        kill(1, this::file, new Random(3));
    }

    @Test
    @Tag("slow")
    void a_first_start_that_was_killed_anywhere_is_simply_started_again() throws InterruptedException {
        int kills = Counts.of("schemaKills", 50, 300);
        int early = kill(kills / 2, this::file, new Random(kills));
        int alsoEarly = kill(kills - kills / 2, Postgres::fresh, new Random(kills));
        Report.row(
                "18",
                kills + " kills during a first start, half on each store: all opened again; " + (early + alsoEarly)
                        + " of them before it was ready");
    }

    private Place file() {
        return new Place.Sqlite(folder.resolve("plr-" + System.nanoTime() + ".db"));
    }

    /** How many were killed before they were ready. */
    private int kill(int kills, Supplier<Place> places, Random random) throws InterruptedException {
        int early = 0;
        for (int i = 0; i < kills; i++) {
            try (Site site = Site.at(places.get(), folder, SmtpSink.open())) {
                Child child = site.start().child();
                child.await("loaded");
                child.tell("open").await("opening");
                TimeUnit.MILLISECONDS.sleep(random.nextInt(MILLISECONDS));
                child.kill();
                List<String> said = child.said();
                early += said.contains("ready") ? 0 : 1;
                startAgain(site);
            }
        }
        return early;
    }

    private static void startAgain(Site site) {
        try (Place.Opened opened = site.place().open()) {
            Council council = site.council(opened.store()).founded();
            council.grade(council.allocate(Council.freshId()), Council.freshId());
            assertEquals(3, council.plr().deliveries().run().sent());
            Verification found = Verification.of(opened.store().entriesAfter(0, 1_000));
            assertEquals(Optional.empty(), found.fault());
            assertTrue(found.good() > 3, "entries: " + found.good());
        }
    }
}
