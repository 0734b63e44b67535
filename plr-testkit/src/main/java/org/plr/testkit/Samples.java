package org.plr.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Narrative;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.StreamId;
import org.plr.core.people.Channel;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.Append;
import org.plr.core.spi.Basis;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Notice;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.RememberedCommand;
import org.plr.core.spi.Settled;

/** What the suites put through a port. */
final class Samples {
    static final StreamId ONE = new StreamId("review/00000000000000000000000000000001");
    static final StreamId OTHER = new StreamId("review/00000000000000000000000000000002");
    static final Instant NOON = Instant.parse("2022-06-13T12:00:00.123Z");
    static final int THREADS = 8;

    private Samples() {}

    static Draft draft(StreamId stream, int version) {
        return draft(stream, version, "{\"n\":" + version + "}");
    }

    static Draft draft(StreamId stream, int version, String payload) {
        String actor = new PersonRef(7, 7).text();
        String hash = "0123456789abcdef".repeat(4);
        return new Draft(
                stream, version, "test.happened", 1, actor, "", NOON, NOON.plusMillis(1), "test-1", hash, payload);
    }

    static Narrative narrative(StreamId stream, int number) {
        return new Narrative(
                new NarrativeId(9, number), stream, "ab".repeat(32), "They said: „so it is” \u2013 \uD83D\uDC4D");
    }

    static Notice notice(int number) {
        return notice(number, NOON.plusSeconds(86_400));
    }

    static Notice notice(int number, @Nullable Instant due) {
        return new Notice(
                new NoticeRef(3, number), Notice.News.CONCERN_SHARED, ONE, new PersonRef(5, 5), ClauseId.CON_1, due);
    }

    static RememberedCommand command(String actor, String id, StreamId stream) {
        return new RememberedCommand(actor, new CommandId(id), "ef".repeat(32), stream, 1);
    }

    static Append notices(Notice... notices) {
        return new Append(List.of(), List.of(), List.of(notices), List.of(), List.of(), null, null);
    }

    static Append settled(ClaimedNotice... claimed) {
        List<Settled> settled = Stream.of(claimed).map(Samples::accepted).toList();
        return new Append(List.of(), List.of(), List.of(), List.of(), settled, null, null);
    }

    static Append refused(ClaimedNotice claimed, String code) {
        Settled refused = new Settled(claimed, new Delivery.Refused(code), NOON);
        return new Append(List.of(), List.of(), List.of(), List.of(), List.of(refused), null, null);
    }

    static Append resting(Draft draft, long position, String... kinds) {
        Basis basis = new Basis(position, Set.of(kinds));
        return new Append(List.of(draft), List.of(), List.of(), List.of(), List.of(), null, basis);
    }

    static Settled accepted(ClaimedNotice claimed) {
        return new Settled(claimed, new Delivery.Accepted(Channel.MAIL, "250 ok"), NOON);
    }

    static Append texts(Narrative... narratives) {
        return new Append(List.of(), List.of(narratives), List.of(), List.of(), List.of(), null, null);
    }

    static Append contents(String... contents) {
        return new Append(List.of(), List.of(), List.of(), List.of(contents), List.of(), null, null);
    }

    static Append remembering(Draft draft, RememberedCommand command) {
        return new Append(List.of(draft), List.of(), List.of(), List.of(), List.of(), command, null);
    }

    /** Runs the same at once in several threads; each is told its number, from 0. */
    static <T> List<T> atOnce(IntFunction<T> task) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try {
            List<Callable<T>> tasks = IntStream.range(0, THREADS)
                    .mapToObj(number -> (Callable<T>) () -> {
                        meet(start);
                        return task.apply(number);
                    })
                    .toList();
            return threads.invokeAll(tasks).stream().map(Samples::result).toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted: run the test again.", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void meet(CyclicBarrier start) throws InterruptedException {
        try {
            start.await();
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException("Interrupted: run the test again.", e);
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("One of several threads failed.", e);
        }
    }
}
