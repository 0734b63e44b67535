package org.plr.adapters.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.plr.core.clause.ClauseId;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Narrative;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.Append;
import org.plr.core.spi.Notice;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.RememberedCommand;

/** What the tests put into a store. */
final class Facts {
    static final Instant NOON = Instant.parse("2022-06-13T12:00:00.123Z");
    static final StreamId ONE = new StreamId("review/1");
    static final StreamId OTHER = new StreamId("review/2");

    private Facts() {}

    static Draft draft(StreamId stream, int version) {
        return draft(stream, version, "{\"n\":" + version + "}");
    }

    static Draft draft(StreamId stream, int version, String payload) {
        return new Draft(
                stream, version, "test.happened", 1, "someone", "", NOON, NOON.plusMillis(1), "test-1", "ab", payload);
    }

    static Append facts(Draft... drafts) {
        return Append.of(List.of(drafts));
    }

    static Narrative narrative(int number, String text) {
        return new Narrative(new NarrativeId(9, number), ONE, "ab".repeat(32), text);
    }

    static Append texts(Narrative... texts) {
        return new Append(List.of(), List.of(texts), List.of(), List.of(), List.of(), null, null);
    }

    static Notice notice(int number) {
        return new Notice(
                new NoticeRef(3, number), Notice.News.CONCERN_SHARED, ONE, new PersonRef(5, 5), ClauseId.CON_1, NOON);
    }

    static Append notices(Notice... notices) {
        return new Append(List.of(), List.of(), List.of(notices), List.of(), List.of(), null, null);
    }

    static RememberedCommand command(String actor, String id) {
        return new RememberedCommand(actor, new CommandId(id), "ef".repeat(32), ONE, 1);
    }

    static Append everything(int number) {
        return new Append(
                List.of(draft(new StreamId("review/x" + number), 1)),
                List.of(narrative(number, "words")),
                List.of(notice(number)),
                List.of("content " + number),
                List.of(),
                command("actor", "id-" + number),
                null);
    }

    /** Runs the same at once in several threads; each is told its number, from 0. */
    static <T> List<T> atOnce(int threads, IntFunction<T> task) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CountDownLatch start = new CountDownLatch(threads);
        try {
            List<Callable<T>> tasks = IntStream.range(0, threads)
                    .mapToObj(number -> (Callable<T>) () -> {
                        start.countDown();
                        start.await();
                        return task.apply(number);
                    })
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> each : pool.invokeAll(tasks)) {
                results.add(each.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
