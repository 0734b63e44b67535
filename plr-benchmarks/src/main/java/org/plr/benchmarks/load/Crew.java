package org.plr.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Several threads that do the same at once. */
final class Crew {
    private Crew() {}

    /** What a thread does again and again: how many it has done by that. */
    @FunctionalInterface
    interface Work {
        int once() throws Exception;
    }

    /** How many a second, by threads that each work until the time is over. */
    static double rateFor(Duration time, int threads, IntFunction<Work> works) throws Exception {
        return rate(threads, works, work -> {
            long end = System.nanoTime() + time.toNanos();
            int done = 0;
            while (System.nanoTime() < end) {
                done += work.once();
            }
            return done;
        });
    }

    /** How many a second, by threads that each do their work so many times. */
    static double rateOf(int times, int threads, IntFunction<Work> works) throws Exception {
        return rate(threads, works, work -> {
            int done = 0;
            for (int i = 0; i < times; i++) {
                done += work.once();
            }
            return done;
        });
    }

    private interface Shift {
        int of(Work work) throws Exception;
    }

    private static double rate(int threads, IntFunction<Work> works, Shift shift) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CountDownLatch ready = new CountDownLatch(threads);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Work work = works.apply(thread);
                tasks.add(() -> {
                    ready.countDown();
                    ready.await();
                    return shift.of(work);
                });
            }
            long start = System.nanoTime();
            int done = 0;
            for (Future<Integer> each : pool.invokeAll(tasks)) {
                done += each.get();
            }
            return done * 1e9 / (System.nanoTime() - start);
        } finally {
            pool.shutdownNow();
        }
    }
}
