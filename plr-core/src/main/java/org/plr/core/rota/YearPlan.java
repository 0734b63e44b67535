package org.plr.core.rota;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A planned year: each manager has one review in each month, each line as many as it receives. Ids are normalised.
 *
 * <p>Immutable, for any number of threads.
 */
public final class YearPlan {
    private final YearShape shape;
    private final List<String> ids;
    private final List<Integer> places;
    private final Map<String, Integer> placeOf = new HashMap<>();
    private final YearGrid grid;
    private final int runsAtLeast;
    private final String because;

    YearPlan(YearIntake.Taken taken, int[] months, int runsAtLeast, String because) {
        this.shape = taken.shape();
        this.ids = taken.ids();
        this.places = taken.places();
        for (int i = 0; i < ids.size(); i++) {
            placeOf.put(ids.get(i), places.get(i));
        }
        this.grid = new YearGrid(months, shape.months());
        this.runsAtLeast = runsAtLeast;
        this.because = because;
    }

    /**
     * Every review.
     *
     * @return by month, and within one in the order in which the managers were given; a view that is made when it is read
     */
    public List<Turn> turns() {
        return new Turns();
    }

    private final class Turns extends AbstractList<Turn> implements RandomAccess {
        @Override
        public Turn get(int index) {
            int manager = Objects.checkIndex(index, size()) % ids.size();
            int month = index / ids.size();
            return new Turn(month, ids.get(manager), shape.id(grid.line(places.get(manager), month)));
        }

        @Override
        public int size() {
            return ids.size() * shape.months();
        }
    }

    /**
     * How many reviews a manager has inside the own line, over all months.
     *
     * @param manager the manager's id
     * @return the number
     * @throws IllegalArgumentException where the rota has no such manager
     */
    public int inside(String manager) {
        Integer place = placeOf.get(manager);
        if (place == null) {
            throw new IllegalArgumentException("The rota has no such manager: ask for one of those in turns().");
        }
        return count(place, shape.lineOf(place));
    }

    private int count(int manager, int line) {
        int count = 0;
        for (int month = 0; month < shape.months(); month++) {
            count += grid.line(manager, month) == line ? 1 : 0;
        }
        return count;
    }

    /**
     * How far the reviews inside are from the number wanted.
     *
     * @return the sum over managers, and proved to be the least
     */
    public int deviation() {
        int deviation = 0;
        for (int manager = 0; manager < ids.size(); manager++) {
            deviation += Math.abs(count(manager, shape.lineOf(manager)) - shape.target());
        }
        return deviation;
    }

    /**
     * How unevenly the reviews outside are spread.
     *
     * @return the sum, over managers and lines other than the own, of the square of the reviews there; proved to be the
     *     least of a plan that deviates no more
     */
    public int spread() {
        int spread = 0;
        for (int manager = 0; manager < ids.size(); manager++) {
            for (int month = 0; month < shape.months(); month++) {
                int line = grid.line(manager, month);
                spread += line == shape.lineOf(manager) ? 0 : count(manager, line);
            }
        }
        return spread;
    }

    /**
     * How often a manager has the same line two months running.
     *
     * @return the sum over managers; three months in the same line count twice
     */
    public int runs() {
        return grid.runs();
    }

    /**
     * How many {@link #runs} there must be.
     *
     * @return a number below which no plan goes that gives each manager as many reviews in each line as this one; where
     *     {@link #runs} equals it, it is proved to be the fewest
     */
    public int runsAtLeast() {
        return runsAtLeast;
    }

    /**
     * Why the reviews inside are as they are.
     *
     * @return one sentence where all managers have the number wanted; else which lines have too few or too many, and the
     *     numbers that prove that no plan deviates less
     */
    public String because() {
        return because;
    }

    /** Without ids. */
    @Override
    public String toString() {
        return "a rota of " + ids.size() + " managers over " + shape.months() + " months";
    }
}
