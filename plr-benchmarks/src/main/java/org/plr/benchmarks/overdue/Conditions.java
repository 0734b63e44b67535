package org.plr.benchmarks.overdue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The three rules as a Java developer writes them with java.time. Every peer asks these. */
public final class Conditions {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration SHARED_WITHIN = Duration.ofHours(24);

    private Conditions() {}

    /**
     * CON-1: shared in writing within 24 hours.
     *
     * @param item the review
     * @param now the moment
     * @return whether it is overdue
     */
    public static boolean isSharingOverdue(Item item, Instant now) {
        return item.isShared() && now.isAfter(item.at().plus(SHARED_WITHIN));
    }

    /**
     * CON-3: the remedial action is done within 10 calendar days.
     *
     * @param item the review
     * @param now the moment
     * @return whether it is overdue
     */
    public static boolean isActionOverdue(Item item, Instant now) {
        return isPast(startingDay(item).plusDays(10), now);
    }

    /**
     * CON-5: audited again in the month that begins 2 months later.
     *
     * @param item the review
     * @param now the moment
     * @return whether it is overdue
     */
    public static boolean isReAuditOverdue(Item item, Instant now) {
        return item.inadequate() && isPast(startingDay(item).plusMonths(2).plusMonths(1), now);
    }

    private static LocalDate startingDay(Item item) {
        return item.at().atZone(LONDON).toLocalDate();
    }

    private static boolean isPast(LocalDate lastDay, Instant now) {
        return !now.isBefore(lastDay.plusDays(1).atStartOfDay(LONDON).toInstant());
    }
}
