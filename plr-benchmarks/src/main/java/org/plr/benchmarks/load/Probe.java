package org.plr.benchmarks.load;

import java.nio.file.Path;
import java.util.List;
import org.plr.adapters.jdbc.SqliteStore;
import org.plr.benchmarks.replay.FilledJournal;
import org.plr.benchmarks.startup.SmallCouncil;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.memory.MemoryStore;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.Store;

/** What a query takes whose answer is ready: nearly all of it is the question to the store whether there is news. */
final class Probe {
    private static final int QUERIES = 20;

    private final Extent extent;
    private final Path folder;
    private final Turns turns = new Turns();

    Probe(Extent extent, Path folder) {
        this.extent = extent;
        this.folder = folder;
    }

    void run() throws Exception {
        try (SqliteStore sqlite = SqliteStore.open(folder.resolve("probe.db"));
                Server server = Server.start()) {
            ask("memory", new MemoryStore());
            ask("SQLite", sqlite);
            ask("PostgreSQL", server.store());
            Turns.heading();
            turns.run(extent.turns()).tellAll();
        }
    }

    private void ask(String name, Store store) {
        Plr plr = new FilledJournal(store, extent.entries()).library();
        Acting officer = plr.as(Actor.of(SmallCouncil.OFFICER));
        ReviewRef review = first(officer);
        turns.way(
                        name + ": a review read, µs",
                        () -> micros(() -> officer.reviews().read(review)))
                .way(
                        name + ": everything overdue, µs",
                        () -> micros(() -> officer.duties().overdue()))
                .way(name + ": the probe alone, µs", () -> micros(() -> store.entriesAfter(extent.entries(), 1)));
    }

    private static ReviewRef first(Acting officer) {
        List<Review> all = officer.reviews().all();
        return all.get(all.size() / 2).ref();
    }

    private double micros(Runnable query) throws Exception {
        double rate = Crew.rateFor(extent.slice(), 1, thread -> () -> {
            for (int i = 0; i < QUERIES; i++) {
                query.run();
            }
            return QUERIES;
        });
        return 1e6 / rate;
    }
}
