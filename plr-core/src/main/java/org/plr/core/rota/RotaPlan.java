package org.plr.core.rota;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plr.core.cases.OpenCase;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/**
 * Who reviews which case in a month. What it says never changes; it makes its explanations when they are asked for, so it is
 * not for several threads at once.
 */
public final class RotaPlan {
    private final Universe universe;
    private final Turns turns;
    private final MonthSolver solver;
    private final MonthSolver.Found found;
    private final List<Given> given = new ArrayList<>();
    private final List<Without> without = new ArrayList<>();
    private final Map<Integer, Integer> turnOf = new HashMap<>();

    /**
     * A case that a manager is given.
     *
     * @param manager who reviews it
     * @param openCase which case
     * @param area the service area
     * @param side where it lies for the manager
     * @param wanted where it was to lie, so that the mix evens out
     */
    public record Given(PersonRef manager, OpenCase openCase, UnitRef area, Side side, Side wanted) {}

    /**
     * A manager for whom there is no case.
     *
     * @param manager who goes without
     * @param because why, in a sentence
     */
    public record Without(PersonRef manager, String because) {}

    RotaPlan(Universe universe, Turns turns, MonthSolver solver) {
        this.universe = universe;
        this.turns = turns;
        this.solver = solver;
        this.found = solver.solve((turn, area) -> false);
        for (int turn = 0; turn < turns.count(); turn++) {
            PersonRef manager = turns.due(turn).manager();
            if (found.cases().get(turn) < 0) {
                without.add(new Without(manager, reasons().without(turns.manager(turn))));
            } else {
                turnOf.put(given.size(), turn);
                given.add(given(turn, manager));
            }
        }
    }

    private Given given(int turn, PersonRef manager) {
        return new Given(
                manager,
                universe.openCase(found.cases().get(turn)),
                universe.areaRefs().get(found.areas().get(turn)),
                found.sides().get(turn),
                turns.wanted(turn));
    }

    private Shortfalls reasons() {
        return new Shortfalls(universe, solver.options());
    }

    /** {@return who is given what, in the order of the managers' references} */
    public List<Given> given() {
        return List.copyOf(given);
    }

    /** {@return who goes without, and why; a manager who was to have several may be here and be given some} */
    public List<Without> without() {
        return List.copyOf(without);
    }

    /**
     * Why a case lies on the other side of the manager's line than was wanted (ROL-3).
     *
     * @param place the place among {@link #given}
     * @return the shortfall in a sentence, or empty where it lies as wanted
     */
    public Optional<String> shortfall(int place) {
        Given one = given.get(place);
        return one.side() == one.wanted()
                ? Optional.empty()
                : Optional.of(reasons().offSide(universe.manager(one.manager()), one.wanted()));
    }

    /** {@return each manager's mix with this month} */
    public Map<PersonRef, Mix> mixes() {
        Map<PersonRef, Mix> mixes = new HashMap<>();
        for (int turn = 0; turn < turns.count(); turn++) {
            mixes.putIfAbsent(turns.due(turn).manager(), turns.due(turn).mix());
        }
        for (Given one : given) {
            mixes.computeIfPresent(one.manager(), (manager, mix) -> mix.and(one.side(), one.area()));
        }
        return Map.copyOf(mixes);
    }

    /** {@return how many cases were left out because their child was reviewed too lately} */
    public int lately() {
        return universe.lately();
    }

    /** {@return how many cases were left out in each team that nobody holds, or whose service area nobody holds} */
    public Map<UnitRef, Integer> unheld() {
        return Map.copyOf(universe.unheld());
    }

    /** {@return whether no other plan is better; false only where a tight month was too large to be divided} */
    public boolean isProved() {
        return found.proved();
    }

    /** {@return how far the aims are reached} */
    public Reached reached() {
        return reached(found);
    }

    private Reached reached(MonthSolver.Found plan) {
        int none = 0;
        int off = 0;
        int again = 0;
        int[] areas = new int[universe.areaRefs().size()];
        for (int turn = 0; turn < turns.count(); turn++) {
            int area = plan.areas().get(turn);
            if (area < 0) {
                none++;
            } else {
                off += plan.sides().get(turn) == turns.wanted(turn) ? 0 : 1;
                again += turns.due(turn).mix().in(universe.areaRefs().get(area));
                areas[area]++;
            }
        }
        return new Reached(none, off, again, solver.unevenness(areas));
    }

    /**
     * How far the aims are reached, the first before the others. The least of each is the best.
     *
     * @param without how many go without a case
     * @param offSide how many are on the other side of their line than was wanted
     * @param again how often, in sum, they were in their service area before
     * @param unevenness how far the areas are from their shares: the sum of the squares of the distances, multiplied by
     *     the number of cases and moved, so that it is whole; to be compared within one month alone
     */
    public record Reached(int without, int offSide, int again, long unevenness) {}

    /**
     * Why a manager goes to a service area: what the best plan would have been that does not send them there, which is found
     * by solving again. Which case it is there, its ticket decides.
     *
     * @param place the place among {@link #given}
     * @return the explanation
     */
    public RotaWhy why(int place) {
        int turn = turnOf.getOrDefault(place, -1);
        int area = found.areas().get(turn);
        MonthSolver.Found other = solver.solve((barredTurn, barredArea) -> barredTurn == turn && barredArea == area);
        int instead = other.areas().get(turn);
        UnitRef next = instead < 0 ? null : universe.areaRefs().get(instead);
        return new RotaWhy(given.get(place), next, reached(), reached(other));
    }

    /** Numbers alone. */
    @Override
    public String toString() {
        return "rota of " + given.size() + " cases, " + without.size() + " without";
    }
}
