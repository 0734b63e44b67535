package org.plr.core.rota;

import java.util.HashMap;
import java.util.Map;
import org.plr.core.people.UnitRef;

/**
 * What a manager was given so far (ROL-3): how many reviews inside and outside their line, and in which service areas.
 *
 * @param inside how many inside
 * @param outside how many outside
 * @param areas how many in each service area; one that is not there has none
 */
public record Mix(int inside, int outside, Map<UnitRef, Integer> areas) {
    /** Nothing yet. */
    public static final Mix NONE = new Mix(0, 0, Map.of());

    /**
     * Keeps the areas as they are now.
     *
     * @throws IllegalArgumentException where a number is negative
     */
    public Mix {
        areas = Map.copyOf(areas);
        if (inside < 0 || outside < 0 || areas.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("A manager was given no negative number of reviews.");
        }
    }

    /**
     * With one more.
     *
     * @param side on which side
     * @param area in which service area
     * @return the mix after it
     */
    public Mix and(Side side, UnitRef area) {
        Map<UnitRef, Integer> more = new HashMap<>(areas);
        more.merge(area, 1, Integer::sum);
        return new Mix(inside + (side == Side.INSIDE ? 1 : 0), outside + (side == Side.OUTSIDE ? 1 : 0), more);
    }

    /**
     * How many in one service area.
     *
     * @param area which
     * @return the number
     */
    public int in(UnitRef area) {
        return areas.getOrDefault(area, 0);
    }
}
