package org.plr.examples.council;

import java.time.LocalDate;

/**
 * Whole days from {@code first} to {@code last}, both included. A span without an end lasts to {@link LocalDate#MAX}.
 *
 * <p>Example: leave from 2022-08-01 to 2022-08-14 contains 14 August and not 15 August.
 *
 * @param first the first day
 * @param last the last day, {@link LocalDate#MAX} when none is known
 */
public record Span(LocalDate first, LocalDate last) {

    /** @throws IllegalArgumentException when {@code last} comes before {@code first} */
    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("The last day " + last + " comes before the first day " + first
                    + "; give a last day that is the first day or later.");
        }
    }

    /** From {@code first} with no end. */
    public static Span from(LocalDate first) {
        return new Span(first, LocalDate.MAX);
    }

    public boolean isOpen() {
        return last.equals(LocalDate.MAX);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether both have a day in common. */
    public boolean overlaps(Span other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
