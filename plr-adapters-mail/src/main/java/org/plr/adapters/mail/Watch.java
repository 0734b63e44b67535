package org.plr.adapters.mail;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends one offer when its time is over, by closing the connection under it: a server that sends an octet a second never
 * lets a time-out for reading pass.
 */
final class Watch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final Future<?> end;
    private @Nullable Socket socket;
    private boolean over;

    Watch(ScheduledExecutorService clock, Duration most) {
        end = clock.schedule(this::stop, most.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Watches this connection from now on, and ends it at once where the time is over. */
    synchronized void over(Socket watched) {
        socket = watched;
        if (over) {
            close(watched);
        }
    }

    /** Leaves the connection alone from now on: somebody else may use it next. */
    synchronized void forget() {
        socket = null;
    }

    private synchronized void stop() {
        over = true;
        if (socket != null) {
            close(socket);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug(
                    "A connection to the mail server did not close: {}",
                    e.getClass().getName());
        }
    }

    @Override
    public void close() {
        end.cancel(false);
    }
}
