package org.plr.core.rota;

import java.time.LocalDate;
import java.util.Map;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;

/**
 * What was reviewed before.
 *
 * @param children the day on which each child's last review was given out
 * @param practitioners how many reviews of their work each practitioner had in the last 12 months; one who is not there had
 *     none
 */
public record Reviewed(Map<ChildRef, LocalDate> children, Map<PersonRef, Integer> practitioners) {
    /** Nothing yet. */
    public static final Reviewed NOTHING = new Reviewed(Map.of(), Map.of());

    /** Keeps both as they are now. */
    public Reviewed {
        children = Map.copyOf(children);
        practitioners = Map.copyOf(practitioners);
    }
}
