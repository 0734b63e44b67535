package org.plr.benchmarks.allocation;

import java.util.Arrays;
import java.util.List;
import org.plr.core.rota.RotaRequest;

/**
 * The month by processor time, for a machine on which other work runs: all ways turn by turn in one process, the least of
 * each. Ours is its thread's time; CP-SAT's is the whole process's, since it works in threads of its own.
 */
public final class RotaInTurns {
    private static final String BESIDE = "300x12x20000";
    private static final List<String> GROWN = List.of(BESIDE, "1500x25x100000", "5000x50x500000");
    private static final List<String> CASES = List.of(BESIDE, "300x12x100000", "300x12x500000");

    private RotaInTurns() {}

    /**
     * Compares, measures and prints a table.
     *
     * @param args how many turns for CP-SAT, and for ours
     */
    public static void main(String[] args) {
        Comparison.rotas(List.of(BESIDE));
        Cpu.tellLoad();
        besideCpSat(Integer.parseInt(args[0]));
        growth("whole council", GROWN, Integer.parseInt(args[1]));
        growth("cases alone", CASES, Integer.parseInt(args[1]));
        Cpu.tellLoad();
    }

    private static void besideCpSat(int turns) {
        RotaRequest request = Rotas.named(BESIDE);
        Rota rota = Rota.of(request);
        for (int i = 0; i < 30; i++) {
            Comparison.plan(request);
        }
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        for (int turn = 0; turn < turns; turn++) {
            for (int i = 0; i < 20; i++) {
                least[0] = Math.min(least[0], Cpu.ofThread(() -> Comparison.plan(request)));
            }
            long wall = System.nanoTime();
            least[1] = Math.min(least[1], Cpu.ofProcess(() -> CpSatRota.solve(rota)));
            least[2] = Math.min(least[2], (System.nanoTime() - wall) / 1e6);
        }
        Cpu.tell(BESIDE + ", ours, ms of CPU", least[0]);
        Cpu.tell(BESIDE + ", CP-SAT, ms of CPU; it has two workers", least[1]);
        Cpu.tell(BESIDE + ", CP-SAT, ms by the clock", least[2]);
        Cpu.tell("CP-SAT, times ours (CPU)", least[1] / least[0]);
    }

    private static void growth(String what, List<String> sizes, int turns) {
        double[] least = new double[sizes.size()];
        Arrays.fill(least, Double.MAX_VALUE);
        List<RotaRequest> months = sizes.stream().map(Rotas::named).toList();
        for (int turn = 0; turn < turns; turn++) {
            for (int i = 0; i < least.length; i++) {
                RotaRequest month = months.get(i);
                least[i] = Math.min(least[i], Cpu.ofThread(() -> Comparison.plan(month)));
            }
        }
        for (int i = 0; i < least.length; i++) {
            Cpu.tell(what + ", ours, ms of CPU, " + sizes.get(i), least[i]);
            if (i > 0) {
                int cases = months.get(i).cases().size();
                int fewer = months.get(i - 1).cases().size();
                double wider = Math.log((double) cases / fewer);
                Cpu.tell("exponent of its growth", Math.log(least[i] / least[i - 1]) / wider);
                double sorting = cases * Math.log(cases) / (fewer * Math.log(fewer));
                Cpu.tell("the same where it is n log n", Math.log(sorting) / wider);
            }
        }
    }
}
