package org.plr.core.rota;

import java.util.Objects;

/**
 * A manager in a rota, who completes one review in each month (ROL-2).
 *
 * @param id the manager's id
 * @param line the id of the line to which the manager belongs
 */
public record RotaMember(String id, String line) {

    /** Refuses null. */
    public RotaMember {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(line, "line");
    }

    /** With the id alone. */
    @Override
    public String toString() {
        return "manager " + id;
    }
}
