package org.plr.core.people;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From which day to which something holds, both days included. A post from 2022-06-01 to 2022-09-30 is held on
 * 30 September and no longer on 1 October.
 *
 * @param from the first local day
 * @param to the last local day, or null where no end is known
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {

    /**
     * Refuses an end before the beginning.
     *
     * @throws IllegalArgumentException where the last day lies before the first
     */
    public Validity {
        Objects.requireNonNull(from, "from");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A validity that begins on " + from + " cannot end on " + to
                    + ": give a last day that is not earlier than the first, or none.");
        }
    }

    /**
     * Without a known end.
     *
     * @param from the first local day
     * @return the validity
     */
    public static Validity since(LocalDate from) {
        return new Validity(from, null);
    }

    /**
     * With both ends.
     *
     * @param from the first local day
     * @param to the last local day
     * @return the validity
     * @throws IllegalArgumentException where the last day lies before the first
     */
    public static Validity between(LocalDate from, LocalDate to) {
        return new Validity(from, Objects.requireNonNull(to, "to"));
    }

    /**
     * Whether it holds on a day.
     *
     * @param day the local day
     * @return true from the first day to the last, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /**
     * Whether it holds on every day of a period.
     *
     * @param first the period's first day
     * @param last the period's last day
     * @return true where both lie within
     */
    public boolean covers(LocalDate first, LocalDate last) {
        return contains(first) && contains(last);
    }

    /**
     * Whether some day belongs to both.
     *
     * @param other the other validity
     * @return true where they share a day
     */
    public boolean overlaps(Validity other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }
}
