package org.plr.core.framework;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From when a framework is in force, and when it is to be reviewed (GOV-1). The bundled one is in force from 23 May
 * 2022 and was to be reviewed by 23 May 2023.
 *
 * <p>Neither its last day nor the day of the review ends it: it stays in force until the next one is effective, and the
 * review shows as overdue.
 *
 * @param zone the zone of every local day of the framework
 * @param effective the first local day on which it is in force
 * @param effectiveTo the last local day for which it was meant, or null where nobody said
 * @param reviewBy the local day by which it is to be reviewed
 * @param reviewEvery how often it is to be reviewed
 */
public record Term(
        ZoneId zone, LocalDate effective, @Nullable LocalDate effectiveTo, LocalDate reviewBy, Period reviewEvery) {

    /**
     * Refuses days that contradict one another.
     *
     * @throws IllegalArgumentException where the last day or the review lies before the first day
     */
    public Term {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(reviewBy, "reviewBy");
        Objects.requireNonNull(reviewEvery, "reviewEvery");
        if (reviewBy.isBefore(effective) || (effectiveTo != null && effectiveTo.isBefore(effective))) {
            throw new IllegalArgumentException(
                    "A framework ends and is reviewed after it came into force: give later days (GOV-1).");
        }
    }
}
