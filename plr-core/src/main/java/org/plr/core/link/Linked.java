package org.plr.core.link;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.people.PersonRef;

/**
 * A Service Manager of today with their link reviewer, or visibly without one (LNK-1).
 *
 * @param serviceManager who
 * @param load what the link weighs: the managers of the service area, the Service Manager among them, and its remedial
 *     actions that are open
 * @param linkOrNull the link that was last allocated, or null where none ever was
 * @param standing whether that link serves
 */
public record Linked(PersonRef serviceManager, int load, LinkRegister.@Nullable Link linkOrNull, Standing standing) {

    /** Whether a link serves. */
    public enum Standing {
        /** The reviewer is there, and nothing is against it. */
        LINKED,
        /** None was ever allocated. */
        NONE,
        /** Its reviewer is no Practice Learning Reviewer any more. */
        LEFT,
        /** Its reviewer is away for {@value Links#LONG_ABSENCE_DAYS} days or more. */
        AWAY,
        /** A conflict was declared since, or one came into the other's line. */
        CONFLICT
    }

    /** {@return the link that was last allocated, or empty where none ever was} */
    public Optional<LinkRegister.Link> link() {
        return Optional.ofNullable(linkOrNull);
    }

    /** {@return whether the Service Manager has a link that serves} */
    public boolean isLinked() {
        return standing == Standing.LINKED;
    }
}
