package org.plr.core;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the library fares, for a host's health check.
 *
 * @param lastDeliveryOrNull when the deliveries last ran to their end, or null where they have not since the start
 * @param warnings what an operator should look at, in plain English; empty where all is well
 */
public record Health(@Nullable Instant lastDeliveryOrNull, List<String> warnings) {
    private static final Duration LATE = Duration.ofHours(1);

    /** Keeps the warnings as they are now. */
    public Health {
        warnings = List.copyOf(warnings);
    }

    static Health of(Optional<Instant> lastDelivery, Instant now) {
        boolean late = lastDelivery.filter(at -> !at.plus(LATE).isBefore(now)).isEmpty();
        return new Health(
                lastDelivery.orElse(null),
                late
                        ? List.of("Deliveries have not run for over an hour: notices and reminders wait."
                                + " Call deliveries().run() from your scheduler.")
                        : List.of());
    }

    /**
     * When the deliveries last ran to their end.
     *
     * @return the instant, or empty where they have not since the start
     */
    public Optional<Instant> lastDelivery() {
        return Optional.ofNullable(lastDeliveryOrNull);
    }
}
