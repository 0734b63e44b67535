package org.plr.core.link;

import java.util.Objects;

/**
 * A Service Manager who needs a link reviewer (LNK-1).
 *
 * @param id whose
 * @param load what the link weighs, such as the teams or the open actions of the service; 0 or more, in a unit of the
 *     council's choice
 */
public record LinkNeed(String id, int load) {

    /** Refuses null. */
    public LinkNeed {
        Objects.requireNonNull(id, "id");
    }
}
