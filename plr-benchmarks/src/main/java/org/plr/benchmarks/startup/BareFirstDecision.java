package org.plr.benchmarks.startup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The least that a Java process can do: one decision with java.time in the council's zone. */
public final class BareFirstDecision {
    private BareFirstDecision() {}

    /**
     * Decides by when an Inadequate review is shared in writing, and prints it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Instant due = Instant.now().plus(Duration.ofHours(24));
        System.out.println(due.atZone(ZoneId.of("Europe/London")).toLocalDateTime());
    }
}
