package org.plr.core.rota;

import java.util.Objects;
import org.plr.core.people.PersonRef;

/**
 * A manager who is to be given cases this month.
 *
 * @param manager who
 * @param cases how many more, at least one
 * @param mix what they were given so far
 */
public record DueReviewer(PersonRef manager, int cases, Mix mix) {

    /** Refuses null; a number that cannot be is refused with the request. */
    public DueReviewer {
        Objects.requireNonNull(manager, "manager");
        Objects.requireNonNull(mix, "mix");
    }

    /**
     * A manager who is given one case.
     *
     * @param manager who
     * @param mix what they were given so far
     * @return the manager
     */
    public static DueReviewer of(PersonRef manager, Mix mix) {
        return new DueReviewer(manager, 1, mix);
    }
}
