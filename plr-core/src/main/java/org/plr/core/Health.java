package org.plr.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.command.Ledger;
import org.plr.core.delivery.Deliveries;
import org.plr.core.spi.KeptNotice.Standing;

/**
 * How the library fares, for a host's health check.
 *
 * @param lastDeliveryOrNull when the deliveries last ran to their end, or null where they have not since the start
 * @param warnings what an operator should look at, in plain English; empty where all is well
 */
public record Health(@Nullable Instant lastDeliveryOrNull, List<String> warnings) {
    private static final Duration LATE = Duration.ofHours(1);
    private static final Duration STEP = Duration.ofMinutes(1);

    /** Keeps the warnings as they are now. */
    public Health {
        warnings = List.copyOf(warnings);
    }

    static Health of(Deliveries deliveries, Ledger ledger) {
        Optional<Instant> last = deliveries.lastSucceeded();
        List<String> warnings = new ArrayList<>();
        if (last.filter(at -> !at.plus(LATE).isBefore(ledger.now())).isEmpty()) {
            warnings.add("Deliveries have not run for over an hour: notices and reminders wait."
                    + " Call deliveries().run() from your scheduler.");
        }
        if (deliveries.last().filter(Deliveries.Run::isSilent).isPresent()) {
            warnings.add("The channel did not answer in the last run: notices wait. Look at the mail server.");
        }
        ledger.outbox().hold().ifPresent(hold -> warnings.add(hold.message()));
        if (!ledger.outbox().notices(Standing.PARKED, 1).isEmpty()) {
            warnings.add("Notices are parked after too many tries: what they tell is still owed."
                    + " See notices().of(PARKED), and put them back with notices().putBack.");
        }
        if (ledger.behind().compareTo(STEP) > 0) {
            warnings.add("The clock was set back by more than a minute: time stands still until it has caught up."
                    + " Set the clock of this machine.");
        }
        return new Health(last.orElse(null), warnings);
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
