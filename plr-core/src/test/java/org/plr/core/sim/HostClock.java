package org.plr.core.sim;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The clock of one machine: it stands until it is moved, in either direction. */
public final class HostClock implements InstantSource {
    private Instant now;

    public HostClock(Instant now) {
        this.now = now;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    public synchronized void set(Instant instant) {
        now = instant;
    }

    public synchronized void move(Duration by) {
        now = now.plus(by);
    }
}
