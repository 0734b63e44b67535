package org.plr.core.rota;

import java.util.Objects;

/**
 * One review of a rota.
 *
 * @param month the month, from 0
 * @param manager who completes it
 * @param line in which line
 */
public record Turn(int month, String manager, String line) {

    /** Refuses null. */
    public Turn {
        Objects.requireNonNull(manager, "manager");
        Objects.requireNonNull(line, "line");
    }
}
