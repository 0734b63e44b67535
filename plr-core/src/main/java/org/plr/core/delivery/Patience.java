package org.plr.core.delivery;

import java.time.Duration;

/** How long the deliveries wait for what, and when they leave a notice to a person. */
final class Patience {
    /** How long a claimed notice is nobody else's. A channel gives up an attempt within a third of it. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** What is not offered within this part of its lease is given back: an attempt that begins still ends in it. */
    static final Duration BEGIN_WITHIN = LEASE.dividedBy(2);

    /** A channel that did not answer is asked again by the next run after this. */
    static final Duration AFTER_SILENCE = Duration.ofMinutes(1);

    /** So many messages in a row without an answer, and the channel is taken to be down. */
    static final int SILENCES = 3;

    /** So many tries, and a notice waits for a person. */
    static final int TRIES = 12;

    /** For so long after its channel took or refused it, a notice's address, message and reply are kept. */
    static final Duration MESSAGES_KEPT = Duration.ofDays(30);

    static final Duration FORGETS_EVERY = Duration.ofDays(1);

    static final int AT_ONCE = 100;

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private Patience() {}

    /** A minute after the first try, doubled by each further one, at most an hour. */
    static Duration afterTry(int tries) {
        Duration wait = Duration.ofMinutes(1L << Math.min(tries - 1, 6));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
