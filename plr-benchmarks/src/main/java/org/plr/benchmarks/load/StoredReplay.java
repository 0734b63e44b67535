package org.plr.benchmarks.load;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import org.plr.adapters.jdbc.SqliteStore;
import org.plr.benchmarks.replay.DatabindFold;
import org.plr.benchmarks.replay.FilledJournal;
import org.plr.core.journal.Codec;
import org.plr.core.journal.Entry;
import org.plr.core.json.JsonFactCodec;
import org.plr.core.spi.Store;

/**
 * What a start costs: a journal in a SQLite file read into every view, beside databind alone, which decodes the same
 * payloads, ready in memory, into records and drops them. By the thread's own processor time.
 */
final class StoredReplay {
    private static final int PAGE = 4096;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Extent extent;
    private final Path folder;
    private final DatabindFold databind = new DatabindFold();
    private final Codec codec = new JsonFactCodec();

    StoredReplay(Extent extent, Path folder) {
        this.extent = extent;
        this.folder = folder;
    }

    void run() throws Exception {
        try (SqliteStore store = SqliteStore.open(folder.resolve("journal.db"))) {
            FilledJournal journal = new FilledJournal(store, extent.facts());
            List<Entry> entries = journal.entries();
            Turns.heading();
            String ours = "facts replayed from SQLite into all views, a second of CPU";
            String theirs = "databind alone, payloads a second of CPU";
            new Turns()
                    .way(ours, () -> rate(() -> journal.library().warm()))
                    .way(theirs, () -> rate(() -> entries.forEach(databind::decode)))
                    .way("read from SQLite alone", () -> rate(() -> readAll(store)))
                    .way("decoded by the library alone", () -> rate(() -> entries.forEach(this::decode)))
                    .run(Math.min(3, extent.turns()))
                    .tellAll()
                    .ratio("replay, times databind alone", ours, theirs, "at least 1.6");
        }
    }

    private double rate(Runnable replay) {
        long before = THREADS.getCurrentThreadCpuTime();
        replay.run();
        return extent.facts() * 1e9 / (THREADS.getCurrentThreadCpuTime() - before);
    }

    private void decode(Entry entry) {
        codec.read(
                entry.draft().type(), entry.draft().typeVersion(), entry.draft().payload());
    }

    private static void readAll(Store store) {
        List<Entry> page = store.entriesAfter(0, PAGE);
        while (!page.isEmpty()) {
            page = store.entriesAfter(page.get(page.size() - 1).position(), PAGE);
        }
    }
}
