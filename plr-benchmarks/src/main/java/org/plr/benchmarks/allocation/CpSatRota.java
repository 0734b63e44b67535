package org.plr.benchmarks.allocation;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;

/**
 * The month as whoever knows CP-SAT would put it: a yes or no for each manager and area, and one for each case that an area
 * gives, so that the squares stay linear. One aim is solved after the other, each kept while the next is reached: with all
 * in one weighted sum it finds the plan, but does not prove it in minutes. Two workers; every answer is proved. Managers are
 * beside areas, not beside cases, which is all in its favour.
 */
final class CpSatRota {
    static {
        Loader.loadNativeLibraries();
    }

    private final Rota rota;
    private final CpModel model = new CpModel();
    private final BoolVar[][] goes;
    private final LinearExprBuilder without = LinearExpr.newBuilder();
    private final LinearExprBuilder unwanted = LinearExpr.newBuilder();
    private final LinearExprBuilder again = LinearExpr.newBuilder();
    private final LinearExprBuilder unevenness = LinearExpr.newBuilder();

    private CpSatRota(Rota rota) {
        this.rota = rota;
        goes = new BoolVar[rota.managers()][rota.areas() + 1];
    }

    /** The column of each manager, the one beyond the last area for going without. */
    static int[] solve(Rota rota) {
        CpSatRota asked = new CpSatRota(rota);
        for (int manager = 0; manager < rota.managers(); manager++) {
            asked.eachGoesOnce(manager);
        }
        for (int area = 0; area < rota.areas(); area++) {
            asked.gives(area);
        }
        asked.model.addLessOrEqual(asked.without, asked.least(asked.without));
        asked.model.addLessOrEqual(asked.unwanted, asked.least(asked.unwanted));
        asked.model.addLessOrEqual(asked.again, asked.least(asked.again));
        return asked.plan(asked.proved(asked.unevenness));
    }

    private void eachGoesOnce(int manager) {
        List<Literal> one = new ArrayList<>();
        for (int area = 0; area < rota.areas(); area++) {
            if (rota.isOpen(manager, area)) {
                BoolVar here = model.newBoolVar("");
                goes[manager][area] = here;
                one.add(here);
                unwanted.addTerm(here, rota.isWanted(manager, area) ? 0 : 1);
                again.addTerm(here, rota.before()[manager][area]);
            }
        }
        BoolVar nowhere = model.newBoolVar("");
        goes[manager][rota.areas()] = nowhere;
        one.add(nowhere);
        without.add(nowhere);
        model.addExactlyOne(one);
    }

    private void gives(int area) {
        LinearExprBuilder given = LinearExpr.newBuilder();
        for (BoolVar[] manager : goes) {
            if (manager[area] != null) {
                given.add(manager[area]);
            }
        }
        LinearExprBuilder slots = LinearExpr.newBuilder();
        for (int slot = 0; slot < rota.slots()[area].length; slot++) {
            BoolVar taken = model.newBoolVar("");
            slots.add(taken);
            unevenness.addTerm(taken, rota.slots()[area][slot]);
        }
        model.addEquality(given, slots);
    }

    private long least(LinearExprBuilder aim) {
        return Math.round(proved(aim).objectiveValue());
    }

    private CpSolver proved(LinearExprBuilder aim) {
        model.clearObjective();
        model.minimize(aim);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(2).setRandomSeed(1);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException("CP-SAT answers " + status + ".");
        }
        return solver;
    }

    private int[] plan(CpSolver solver) {
        int[] plan = new int[rota.managers()];
        for (int manager = 0; manager < plan.length; manager++) {
            for (int area = 0; area <= rota.areas(); area++) {
                if (goes[manager][area] != null && solver.booleanValue(goes[manager][area])) {
                    plan[manager] = area;
                }
            }
        }
        return plan;
    }
}
