package org.plr.core.rota;

import java.util.Arrays;
import java.util.List;
import org.plr.core.framework.Choosing;

/** How many cases each manager may review inside and outside their line, in each service area. */
final class Options {
    private final int areas;
    private final int[] inside;
    private final int[] outside;
    private final int[] ofLine;
    private final int[] total;

    Options(Universe universe, RotaRules rules) {
        int managers = universe.managers().size();
        this.areas = universe.areaRefs().size();
        this.inside = new int[managers * areas];
        this.outside = new int[managers * areas];
        this.ofLine = new int[managers];
        this.total = new int[areas];
        for (int area = 0; area < areas; area++) {
            count(area, universe.in(area));
            for (int manager = 0; manager < managers; manager++) {
                outside[manager * areas + area] += total[area];
            }
        }
        universe.excluded().cases().forEach(openCase -> exclude(openCase, universe));
        if (rules.line() == Choosing.Line.OUTSIDE) {
            Arrays.fill(inside, 0);
        }
    }

    /** So far the outside is what must be taken off. */
    private void count(int area, List<Caseload> caseloads) {
        for (Caseload caseload : caseloads) {
            total[area] += caseload.count();
            LineGroup group = caseload.group();
            for (int manager : group.line()) {
                ofLine[manager] += caseload.count();
                outside[manager * areas + area] -= caseload.count();
                if (!group.isSupervisor(manager)) {
                    inside[manager * areas + area] += caseload.count();
                }
            }
            int own = caseload.manager();
            if (own >= 0 && !group.isInside(own)) {
                outside[own * areas + area] -= caseload.count();
            }
        }
    }

    private void exclude(int openCase, Universe universe) {
        Caseload caseload = universe.caseload(openCase);
        for (int manager : universe.excluded().of(openCase)) {
            int at = manager * areas + caseload.group().area();
            if (universe.isOpen(manager, caseload, Side.INSIDE)) {
                inside[at]--;
            } else if (universe.isOpen(manager, caseload, Side.OUTSIDE)) {
                outside[at]--;
            }
        }
    }

    int of(int manager, int area, Side side) {
        return (side == Side.INSIDE ? inside : outside)[manager * areas + area];
    }

    /** In all areas. */
    int of(int manager, Side side) {
        int sum = 0;
        for (int area = 0; area < areas; area++) {
            sum += of(manager, area, side);
        }
        return sum;
    }

    /** How many cases lie in a manager's line, whether they may review them or not. */
    int ofLine(int manager) {
        return ofLine[manager];
    }

    /** How many cases an area has. */
    int in(int area) {
        return total[area];
    }
}
