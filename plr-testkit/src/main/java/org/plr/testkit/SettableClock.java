package org.plr.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/**
 * Time that stands still until a test moves it.
 *
 * <p>It goes backwards as readily as forwards, since a server's clock is sometimes set back. For example, from
 * 2022-06-13T09:04:00Z, {@code advance(Duration.ofHours(24))} makes it 2022-06-14T09:04:00Z, the moment at which written
 * sharing of a concern is due (CON-1). Safe for use by several threads.
 */
public final class SettableClock implements InstantSource {

    private volatile Instant now;

    private SettableClock(Instant start) {
        now = Objects.requireNonNull(start, "start");
    }

    /** A clock that says {@code start}; for example {@code at(Instant.parse("2022-06-13T09:04:00Z"))}. */
    public static SettableClock at(Instant start) {
        return new SettableClock(start);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Makes it {@code instant}, earlier or later than before. */
    public synchronized void set(Instant instant) {
        now = Objects.requireNonNull(instant, "instant");
    }

    /**
     * Lets time pass: elapsed time, so that a day over a clock change is still 24 hours.
     *
     * @param elapsed how long; if negative, the clock goes back
     * @return what it then says
     */
    public synchronized Instant advance(Duration elapsed) {
        now = now.plus(elapsed);
        return now;
    }
}
