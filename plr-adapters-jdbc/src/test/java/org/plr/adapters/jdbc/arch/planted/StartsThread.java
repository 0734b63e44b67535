package org.plr.adapters.jdbc.arch.planted;

import java.util.concurrent.Executors;

/** Runs on threads of its own. */
public interface StartsThread {
    final class ByItself {
        void run() {
            new Thread(() -> {}).start();
        }
    }

    final class ByPool {
        void run() {
            Executors.newSingleThreadExecutor().shutdown();
        }
    }
}
