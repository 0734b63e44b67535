package org.plr.core.framework;

import java.util.Objects;
import org.plr.core.people.Responsibility;

/**
 * Who owes the discussion in supervision (TRK-5), for the text names nobody.
 *
 * @param owedBy what they are to the child; the practitioner's supervisor, who is the Team Manager, by default
 */
public record Supervision(Responsibility owedBy) {
    /** The practitioner's supervisor. */
    public static final Supervision LITERAL = new Supervision(Responsibility.TEAM_MANAGER);

    /** Refuses null. */
    public Supervision {
        Objects.requireNonNull(owedBy, "owedBy");
    }
}
