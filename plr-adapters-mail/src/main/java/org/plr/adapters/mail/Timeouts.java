package org.plr.adapters.mail;

import java.time.Duration;

/**
 * How long a mail server is waited for, at each step.
 *
 * @param connect for a connection
 * @param read for each answer
 * @param write for each line to be taken
 * @param lease how long the deliveries hold a notice: one offer as a whole ends within a third of it
 */
record Timeouts(Duration connect, Duration read, Duration write, Duration lease) {
    static final Timeouts USUAL =
            new Timeouts(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofMinutes(5));

    Timeouts {
        for (Duration each : new Duration[] {connect, read, write}) {
            if (each.compareTo(Duration.ofMillis(1)) < 0 || each.compareTo(lease.dividedBy(3)) >= 0) {
                throw new IllegalArgumentException("timeouts: each is at least a millisecond and below a third of the"
                        + " lease, so that a notice is settled before another node takes it.");
            }
        }
    }

    /** One offer, from the first octet to the last answer. */
    Duration whole() {
        return lease.dividedBy(3);
    }

    static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
