package org.plr.core.link;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plr.core.Outcome;
import org.plr.core.allocation.Blocked;
import org.plr.core.allocation.Budget;
import org.plr.core.allocation.Nouns;
import org.plr.core.clause.RuleOf;
import org.plr.core.flow.Matching;

/**
 * Each Service Manager has exactly one link Practice Learning Reviewer (LNK-1). Of all ways to give them out it is the one
 * that serves these aims, in this order: everyone has one, no reviewer has more than their capacity, and none who is in
 * conflict; the reviewers' loads, the largest first, are as small as can be; as few links as can be change; and the lowest
 * tickets: ticket(Service Manager, reviewer) = HMAC-SHA256(key, Service Manager LF reviewer), without a key the bytes of the
 * pair, taken over the Service Managers by the bytes of their ids. So anybody who has the key can recompute the plan.
 *
 * <p>Exact, unless the budget ends first; the plan then says what it does not prove. Within that it is pure: the same
 * request always gives the same plan. To prove a plan is hard where weights differ (NP-hard in general). Some 40 Service
 * Managers and 12 reviewers mostly take seconds, but some cases of that size take very long: where somebody waits, give a
 * {@link Budget}.
 */
@RuleOf("LNK-1")
public final class LinkPlanning {
    private static final Nouns NOUNS = new Nouns("Service Manager", "Service Managers", "reviewer", "reviewers");

    private LinkPlanning() {}

    /**
     * Plans.
     *
     * <p>Refused, each with its path: an id that is missing ({@code id.missing}), over 1,000 characters ({@code
     * id.too-long}), with control characters ({@code id.control-characters}) or another's once both are normalised ({@code
     * id.repeated}); no Service Manager ({@code serviceManagers.missing}, LNK-1) or no reviewer ({@code reviewers.missing},
     * LNK-1); a load or a capacity below 0 ({@code load.negative}, {@code capacity.negative}); loads of more than
     * 2,147,483,647 together ({@code load.too-large}); a former link or a conflict of somebody who is not listed ({@code
     * serviceManager.unknown}, {@code reviewer.unknown}, LNK-1). A former reviewer who is not listed has left, which is no
     * fault: that link changes.
     *
     * @param request who is there, and what binds the plan
     * @return the plan, or that conflicts and capacities leave none; or every reason why the request cannot be read
     */
    public static Outcome<LinkPlan> plan(LinksRequest request) {
        return LinksIntake.of(request).map(taken -> plan(taken, request));
    }

    private static LinkPlan plan(LinksIntake.Taken taken, LinksRequest request) {
        LinkCase links = taken.links();
        Matching keeping = matching(links).preferring(links.previous());
        if (!keeping.giveAll()) {
            return new LinkPlan.NoLinks(blocked(keeping, taken));
        }
        Matching any = matching(links).preferring(links.spread());
        any.giveAll();
        LinkTickets tickets = LinkTickets.of(taken.serviceManagers(), taken.reviewers(), request.key());
        int[][] starts = {keeping.takerOf(), any.takerOf()};
        return told(taken, staged(links, starts, tickets, request.budget()));
    }

    private static Matching matching(LinkCase links) {
        return new Matching(links.items(), links.places(), links::allows);
    }

    private static Blocked blocked(Matching matching, LinksIntake.Taken taken) {
        int[] places = taken.links().places();
        return Blocked.tooLittleRoom(
                matching.givers().stream()
                        .mapToObj(taken.serviceManagers()::get)
                        .toList(),
                matching.takers().stream().mapToObj(taken.reviewers()::get).toList(),
                matching.takers().stream().mapToLong(taker -> places[taker]).sum(),
                NOUNS);
    }

    /** Loads are divided by what they have in common: fewer levels are to be told apart. */
    private static LinkStages.Staged staged(LinkCase links, int[][] starts, LinkTickets tickets, Budget budget) {
        int common = Math.max(1, Arrays.stream(links.weights()).reduce(0, LinkPlanning::common));
        int[] weights =
                Arrays.stream(links.weights()).map(weight -> weight / common).toArray();
        LinkCase small = new LinkCase(weights, links.places(), links.barred(), links.previous());
        LinkStages.Staged staged = LinkStages.of(small, starts, tickets, budget.start());
        Gap gap = staged.gap();
        return gap == null || gap.aim() != Gap.Aim.LOADS
                ? staged
                : new LinkStages.Staged(staged.plan(), new Gap(gap.aim(), gap.proved() * common));
    }

    private static int common(int one, int other) {
        return other == 0 ? one : common(other, one % other);
    }

    private static LinkPlan told(LinksIntake.Taken taken, LinkStages.Staged staged) {
        int[] plan = staged.plan();
        int[] loads = taken.links().loads(plan);
        Map<String, String> links = new LinkedHashMap<>();
        for (int item = 0; item < plan.length; item++) {
            links.put(taken.serviceManagers().get(item), taken.reviewers().get(plan[item]));
        }
        Map<String, Integer> byReviewer = new LinkedHashMap<>();
        for (int bin = 0; bin < loads.length; bin++) {
            byReviewer.put(taken.reviewers().get(bin), loads[bin]);
        }
        int changes = taken.links().changes(plan) + taken.links().gone();
        return new LinkPlan.Links(links, byReviewer, changes, staged.gap());
    }
}
