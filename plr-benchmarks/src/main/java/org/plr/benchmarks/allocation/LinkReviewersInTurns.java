package org.plr.benchmarks.allocation;

import java.util.Arrays;
import java.util.List;

/** Link reviewers by their thread's processor time: all ways turn by turn in one process, the least of each. */
public final class LinkReviewersInTurns {
    private static final List<Peer> PEERS = List.of(new OrToolsFlow(), new Library(), new ByHand());

    private LinkReviewersInTurns() {}

    /**
     * Compares, measures and prints a table.
     *
     * @param args how many turns, how many of them JGraphT takes part in, and which sizes
     */
    public static void main(String[] args) {
        Cpu.tellLoad();
        for (String size : Arrays.asList(args).subList(2, args.length)) {
            Problem problem = Instances.named(size);
            Comparison.costs(problem, PEERS);
            measure(problem, Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        }
        Cpu.tellLoad();
    }

    private static void measure(Problem problem, int turns, int ofJGraphT) {
        double[] least = new double[PEERS.size()];
        Arrays.fill(least, Double.MAX_VALUE);
        for (int turn = 0; turn < turns; turn++) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], taken(PEERS.get(i), problem));
            }
        }
        Cpu.tell(problem.name() + ", OR-Tools, ms of CPU", least[0]);
        for (int i = 1; i < least.length; i++) {
            Cpu.tell(problem.name() + ", " + PEERS.get(i).name() + ", times OR-Tools", least[i] / least[0]);
        }
        double jGraphT = Double.MAX_VALUE;
        for (int turn = 0; turn < ofJGraphT; turn++) {
            jGraphT = Math.min(jGraphT, taken(new JGraphTFlow(), problem));
        }
        if (ofJGraphT > 0) {
            Cpu.tell(problem.name() + ", JGraphT, times OR-Tools", jGraphT / least[0]);
        }
    }

    private static double taken(Peer peer, Problem problem) {
        return Cpu.ofThread(() -> peer.solve(problem));
    }
}
