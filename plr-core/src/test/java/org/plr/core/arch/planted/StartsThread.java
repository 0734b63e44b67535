package org.plr.core.arch.planted;

import java.util.List;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

public final class StartsThread {

    static final class Directly {
        void run(Runnable work) {
            new Thread(work).start();
        }
    }

    static final class InPool {
        Object pool() {
            return Executors.newSingleThreadExecutor();
        }
    }

    static final class InCommonPool {
        Object later(Runnable work) {
            return CompletableFuture.runAsync(work);
        }
    }

    static final class ByTimer {
        Object timer() {
            return new Timer();
        }
    }

    static final class ByStream {
        long count(List<String> texts) {
            return texts.parallelStream().count();
        }
    }
}
