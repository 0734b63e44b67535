package org.plr.benchmarks.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.plr.core.Outcome;
import org.plr.core.rota.MonthRota;
import org.plr.core.rota.RotaPlan;
import org.plr.core.rota.RotaRequest;

/**
 * All ways of solving find the same least cost, or that there is no plan. It is looked at before anything is timed, on
 * hard problems too; where two differ, nothing is timed.
 */
public final class Comparison {
    private static final Peer HAND = new ByHand();
    private static final List<Peer> FLOWS = List.of(HAND, new OrToolsFlow(), new Library());
    private static final List<Peer> ALL = List.of(HAND, new OrToolsFlow(), new Library(), new JGraphTFlow());

    private Comparison() {}

    /**
     * Compares, and tells what each problem costs.
     *
     * @param sizes which sizes of link reviewers, such as {@code 20x5}; JGraphT is left out beyond 10,000 pairs, where it
     *     takes half a minute for each
     */
    public static void linkReviewers(List<String> sizes) {
        for (String size : sizes) {
            for (String name : Instances.ofSize(size)) {
                Problem problem = Instances.named(name);
                tell(problem, costs(problem, problem.rows() * problem.columns() > 10_000 ? FLOWS : ALL));
            }
        }
    }

    /**
     * The same for months: the library reaches what CP-SAT proves to be the best.
     *
     * @param sizes which sizes, such as {@code 300x12x20000}
     */
    public static void rotas(List<String> sizes) {
        for (String size : sizes) {
            for (String name : Rotas.ofSize(size)) {
                System.out.println(String.format(Locale.UK, "%-24s %s", name, rota(name)));
            }
        }
    }

    /** What both reach. */
    static RotaPlan.Reached rota(String name) {
        RotaRequest request = Rotas.named(name);
        RotaPlan plan = plan(request);
        Rota rota = Rota.of(request);
        RotaPlan.Reached cpSat = rota.reached(CpSatRota.solve(rota));
        if (!plan.isProved() || !plan.reached().equals(cpSat)) {
            throw new IllegalStateException(String.format(
                    "%s: the library reaches %s, proved: %s, and CP-SAT %s.",
                    name, plan.reached(), plan.isProved(), cpSat));
        }
        return cpSat;
    }

    static RotaPlan plan(RotaRequest request) {
        Outcome<RotaPlan> outcome = MonthRota.plan(request);
        if (!outcome.isAccepted()) {
            throw new IllegalStateException("The library refuses: " + outcome.refusals());
        }
        return outcome.value();
    }

    /** The cost that all find, if there is a plan. */
    static OptionalLong costs(Problem problem, List<Peer> peers) {
        List<OptionalLong> costs = new ArrayList<>();
        for (Peer peer : peers) {
            Optional<int[]> plan = peer.solve(problem);
            costs.add(plan.isEmpty() ? OptionalLong.empty() : OptionalLong.of(problem.costOf(plan.get())));
            requireSame(problem, peer.name(), costs.get(costs.size() - 1), costs.get(0));
        }
        return costs.get(0);
    }

    static void requireSame(Problem problem, String peer, OptionalLong cost, OptionalLong expected) {
        if (!cost.equals(expected)) {
            throw new IllegalStateException(String.format(
                    "%s: %s finds %s, while %s it is %s.", problem.name(), peer, cost, HAND.name(), expected));
        }
    }

    private static void tell(Problem problem, OptionalLong cost) {
        System.out.println(String.format(
                Locale.UK,
                "%-18s %s",
                problem.name(),
                cost.isPresent() ? String.format(Locale.UK, "%,d", cost.getAsLong()) : "no plan"));
    }
}
