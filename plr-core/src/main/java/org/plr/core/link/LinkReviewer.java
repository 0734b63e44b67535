package org.plr.core.link;

import java.util.Objects;

/**
 * A Practice Learning Reviewer who may be a link (LNK-1).
 *
 * @param id whose
 * @param capacity to how many Service Managers at most, whatever they weigh
 */
public record LinkReviewer(String id, int capacity) {

    /** Refuses null. */
    public LinkReviewer {
        Objects.requireNonNull(id, "id");
    }

    /**
     * A reviewer who may have any number of links.
     *
     * @param id whose
     * @return the reviewer
     */
    public static LinkReviewer of(String id) {
        return new LinkReviewer(id, Integer.MAX_VALUE);
    }
}
