package org.plr.core.review;

import org.plr.core.framework.Fraction;
import org.plr.core.people.PersonRef;

/**
 * Whether somebody has shown that they grade as others do (MOD-3). This room asks; the room of benchmarking exercises
 * answers.
 */
@FunctionalInterface
public interface Benchmark {

    /**
     * Whether somebody has reached an agreement.
     *
     * @param reviewer who
     * @param asked the share of grades in exact agreement that the council asks for
     * @return true where they have, in an exercise that is closed
     */
    boolean isReached(PersonRef reviewer, Fraction asked);
}
