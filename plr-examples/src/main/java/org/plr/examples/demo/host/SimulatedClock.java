package org.plr.examples.demo.host;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that shows what it was set to. */
public final class SimulatedClock implements InstantSource {
    /** Where the council lies. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Instant now;

    /** A clock that shows a moment. */
    public SimulatedClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** The local day that it shows. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, LONDON);
    }

    /** Sets it. */
    public void set(Instant moment) {
        now = moment;
    }
}
