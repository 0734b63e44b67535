package org.plr.core.review;

import java.time.Instant;
import org.plr.core.people.PersonRef;

/** Whether somebody was trained to review (LNK-4). This room asks; the room of training answers. */
@FunctionalInterface
public interface Trained {

    /**
     * Whether somebody was trained by a moment.
     *
     * @param reviewer who
     * @param before the first moment that is too late
     * @return true where they were, and that was not withdrawn
     */
    boolean isTrained(PersonRef reviewer, Instant before);
}
