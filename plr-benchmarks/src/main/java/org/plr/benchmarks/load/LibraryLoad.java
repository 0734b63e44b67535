package org.plr.benchmarks.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plr.adapters.jdbc.SqliteStore;
import org.plr.benchmarks.load.Crew.Work;
import org.plr.benchmarks.startup.SmallCouncil;
import org.plr.core.Plr;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.Store;

/** Commands a second through the whole library of one node, by one thread and by eight, each on a review of its own. */
final class LibraryLoad {
    private static final int THREADS = 8;

    private final Extent extent;
    private final Path folder;

    LibraryLoad(Extent extent, Path folder) {
        this.extent = extent;
        this.folder = folder;
    }

    void run() throws Exception {
        Turns.heading();
        try (SqliteStore sqlite = SqliteStore.open(folder.resolve("library.db"))) {
            measure("SQLite", sqlite);
        }
        try (Server server = Server.start()) {
            measure("PostgreSQL", server.store());
        }
    }

    private void measure(String name, Store store) throws Exception {
        Plr plr = SmallCouncil.library(store, () -> Lives.NOW);
        SmallCouncil.load(plr);
        Lives lives = new Lives(plr);
        List<ReviewRef> reviews = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            reviews.add(lives.begin());
        }
        String one = name + ", 1 thread: commands a second through the library";
        String all = name + ", " + THREADS + " threads: commands a second through the library";
        new Turns()
                .way(one, () -> rate(1, lives, reviews))
                .way(all, () -> rate(THREADS, lives, reviews))
                .run(extent.turns())
                .tellAll()
                .ratio(name + ", " + THREADS + " threads times one", all, one, "at least 3");
    }

    private double rate(int threads, Lives lives, List<ReviewRef> reviews) throws Exception {
        return Crew.rateFor(extent.slice(), threads, thread -> hearing(lives, reviews.get(thread)));
    }

    private static Work hearing(Lives lives, ReviewRef review) {
        return () -> {
            lives.hear(review);
            return 1;
        };
    }
}
