package org.plr.core.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.plr.core.link.LinkWhy.Cost;

/** Weighs a plan against the best one without one of its links, aim by aim in the order of {@link LinkPlanning}. */
final class Weighing {
    private Weighing() {}

    static LinkWhy why(LinkPlan.Links plan, LinkPlan without) {
        if (without instanceof LinkPlan.Links other) {
            return plan.isProved() && other.isProved()
                    ? weighed(plan, other)
                    : new LinkWhy(
                            Cost.UNPROVED,
                            0,
                            "The search was ended before it was proved what another reviewer would cost.");
        }
        return new LinkWhy(
                Cost.NO_PLAN,
                0,
                "With another reviewer there is no plan: "
                        + ((LinkPlan.NoLinks) without).blocked().because());
    }

    private static LinkWhy weighed(LinkPlan.Links plan, LinkPlan.Links other) {
        List<Integer> loads = falling(plan.loads().values());
        List<Integer> others = falling(other.loads().values());
        int place = 0;
        while (place < loads.size() && loads.get(place).equals(others.get(place))) {
            place++;
        }
        return place == loads.size()
                ? changes(plan.changes(), other.changes())
                : loads(place, loads.get(place), others.get(place));
    }

    private static LinkWhy loads(int place, int load, int other) {
        return place == 0
                ? worse(Cost.LARGEST_LOAD, "the largest load of a reviewer would be ", load, other)
                : worse(
                        Cost.EVENNESS,
                        "the loads would be less even: number " + (place + 1)
                                + " of them, the largest first, would be ",
                        load,
                        other);
    }

    private static LinkWhy changes(int changes, int other) {
        return changes == other
                ? new LinkWhy(Cost.LOT, 0, "Another reviewer would do as well: the lot fell on this one.")
                : worse(Cost.CHANGES, "the number of links that change would be ", changes, other);
    }

    private static LinkWhy worse(Cost cost, String what, int now, int other) {
        return new LinkWhy(cost, other - now, "With another reviewer " + what + other + " instead of " + now + ".");
    }

    private static List<Integer> falling(Collection<Integer> loads) {
        return loads.stream().sorted(Comparator.reverseOrder()).toList();
    }
}
