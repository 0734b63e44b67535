package org.plr.core.rota;

import java.util.Arrays;
import java.util.List;
import org.plr.core.people.UnitRef;

/**
 * How many reviews each service area is to have: as large a share as it has cases, over all that was given out so far and
 * this month. Each further review of an area costs more the more it has beyond its share.
 */
final class Shares {
    private Shares() {}

    /**
     * The squares of the distances from the shares grow by twice the distance. All is multiplied by the number of cases, so
     * that it stays whole, and nothing is negative.
     */
    static long[][] of(List<UnitRef> areas, List<DueReviewer> managers, int turns, Universe universe) {
        long[] before = new long[areas.size()];
        long[] cases = new long[areas.size()];
        for (int area = 0; area < before.length; area++) {
            UnitRef ref = areas.get(area);
            before[area] = managers.stream()
                    .mapToLong(manager -> manager.mix().in(ref))
                    .sum();
            cases[area] = universe.in(area).stream().mapToLong(Caseload::count).sum();
        }
        long all = Arrays.stream(before).sum() + turns;
        long allCases = Math.max(1, Arrays.stream(cases).sum());
        long[][] shares = new long[before.length][turns];
        for (int area = 0; area < before.length; area++) {
            for (int more = 0; more < turns; more++) {
                shares[area][more] = (2 * (before[area] + more) + 1) * allCases + 2 * all * (allCases - cases[area]);
            }
        }
        return shares;
    }
}
