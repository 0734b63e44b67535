package org.plr.core.spi;

import java.time.Instant;
import java.util.Objects;

/**
 * A claimed notice that is done with: its channel took it, or refused it for good.
 *
 * @param claimed the notice, with the attempt by which it was offered
 * @param delivery the channel's answer; one that defers settles nothing
 * @param at when it answered
 */
public record Settled(ClaimedNotice claimed, Delivery delivery, Instant at) {

    /**
     * Refuses null.
     *
     * @throws IllegalArgumentException where the channel only put it off
     */
    public Settled {
        Objects.requireNonNull(claimed, "claimed");
        Objects.requireNonNull(at, "at");
        if (Objects.requireNonNull(delivery, "delivery") instanceof Delivery.Deferred) {
            throw new IllegalArgumentException("A notice that was put off is postponed, not settled.");
        }
    }
}
