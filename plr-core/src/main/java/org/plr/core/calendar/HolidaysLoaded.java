package org.plr.core.calendar;

import java.util.Objects;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;

/**
 * New holidays were loaded, in the stream {@code reference}. They replace the ones before for every working-day duty
 * that is still open (CON-3); what is met stays as it was.
 *
 * @param hash the SHA-256 of the holidays' text, by which it is kept
 */
@FactType("reference.holidays-loaded")
public record HolidaysLoaded(String hash) implements Fact {

    /** Refuses null. */
    public HolidaysLoaded {
        Objects.requireNonNull(hash, "hash");
    }
}
