package org.plr.benchmarks.load;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.plr.benchmarks.startup.SmallCouncil;
import org.plr.core.Plr;
import org.plr.core.clause.ClauseId;
import org.plr.core.journal.StreamId;
import org.plr.core.memory.MemoryReadLog;
import org.plr.core.memory.MemoryStaffDirectory;
import org.plr.core.spi.Append;
import org.plr.core.spi.Notice;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.Notifications;
import org.plr.core.spi.Settled;
import org.plr.core.spi.Store;

/** Notices that wait to be sent: reminders, whose sending tells no fact. */
final class Waiting {
    private static final int BATCH = 500;
    private static final StreamId STREAM = StreamId.of("review", "00000000000000050000000000000001");

    private Waiting() {}

    /** Puts so many more into a store. */
    static void fill(Store store, int notices, int run) {
        List<Notice> batch = new ArrayList<>();
        for (int i = 1; i <= notices; i++) {
            batch.add(notice(new NoticeRef(run + 1L, i)));
            if (batch.size() == BATCH || i == notices) {
                append(store, batch, List.of());
                batch.clear();
            }
        }
    }

    /** One of them, in no store. */
    static Notice sample() {
        return notice(new NoticeRef(1, 1));
    }

    private static Notice notice(NoticeRef ref) {
        return new Notice(ref, Notice.News.REMINDER, STREAM, SmallCouncil.REVIEWER, ClauseId.CON_1, Lives.NOW);
    }

    static void settle(Store store, List<Settled> settled) {
        append(store, List.of(), settled);
    }

    private static void append(Store store, List<Notice> notices, List<Settled> settled) {
        store.append(new Append(List.of(), List.of(), notices, List.of(), settled, null, null));
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A node: the library over a store, with a channel. Its people have addresses. */
    static Plr node(Store store, Notifications channel) {
        return Plr.builder()
                .store(store)
                .notifications(channel)
                .staff(new MemoryStaffDirectory().with(SmallCouncil.REVIEWER, "reviewer@council.example"))
                .readLog(new MemoryReadLog())
                .administrators(List.of(SmallCouncil.ADMINISTRATOR))
                .clock(InstantSource.system())
                .build();
    }
}
