package org.plr.core.rota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Gives out a month's cases: sends each turn to a service area, and draws a case for it there. An area is first taken as a
 * whole; where it turns out that its turns cannot each have a case of their own, it is divided into cases that are alike
 * and all is solved again. What is found among fewer conditions and keeps to all of them is the best there is.
 */
final class MonthSolver {
    private static final long MOST_CELLS = 20_000_000;

    private final Options options;
    private final Turns turns;
    private final Columns columns;
    private final long[][] shares;
    private final int[][] before;
    private final List<AreaDraw> draws = new ArrayList<>();

    MonthSolver(Universe universe, Turns turns, RotaRules rules, List<DueReviewer> managers) {
        this.turns = turns;
        this.options = new Options(universe, rules);
        this.columns = new Columns(universe, options, rules);
        this.before =
                managers.stream().map(manager -> before(manager, universe)).toArray(int[][]::new);
        this.shares = Shares.of(universe.areaRefs(), managers, turns.count(), universe);
        for (int area = 0; area < universe.areaRefs().size(); area++) {
            draws.add(new AreaDraw(universe, options, area));
        }
    }

    Options options() {
        return options;
    }

    /**
     * What was found.
     *
     * @param areas the area of each turn, -1 where it goes without
     * @param sides the side of each turn that has an area
     * @param cases the case of each turn, -1 where it goes without
     * @param proved whether nothing better keeps to all conditions
     */
    record Found(List<Integer> areas, List<Side> sides, List<Integer> cases, boolean proved) {}

    Found solve(Spread.Barred barred) {
        Set<Integer> divided = new TreeSet<>();
        List<Column> open = columns.of(divided);
        while (true) {
            Spread spread = new Spread(turns, open, shares, barred);
            spread.solve(draws.size(), this::before);
            int[] cases = new int[turns.count()];
            Arrays.fill(cases, -1);
            Set<Integer> tight = draw(spread, cases);
            boolean isDivided = divided.addAll(tight);
            open = isDivided ? columns.of(divided) : open;
            if (!isDivided || (long) turns.count() * open.size() > MOST_CELLS) {
                return found(spread, cases, tight.isEmpty());
            }
        }
    }

    private int before(int turn, int area) {
        return before[turns.manager(turn)][area];
    }

    private static int[] before(DueReviewer manager, Universe universe) {
        return universe.areaRefs().stream()
                .mapToInt(area -> manager.mix().in(area))
                .toArray();
    }

    /** The areas whose turns cannot each have a case of their own. */
    private Set<Integer> draw(Spread spread, int[] cases) {
        List<List<AreaDraw.Sent>> sent = new ArrayList<>();
        draws.forEach(area -> sent.add(new ArrayList<>()));
        for (int turn : turns.byTicket()) {
            int area = spread.area(turn);
            if (area >= 0) {
                sent.get(area).add(new AreaDraw.Sent(turn, turns.manager(turn), side(spread, turn)));
            }
        }
        Set<Integer> tight = new TreeSet<>();
        for (int area = 0; area < sent.size(); area++) {
            if (!sent.get(area).isEmpty() && !draws.get(area).draw(sent.get(area), cases)) {
                tight.add(area);
            }
        }
        return tight;
    }

    private Side side(Spread spread, int turn) {
        Side side = spread.side(turn);
        return side == null ? turns.wanted(turn) : side;
    }

    private Found found(Spread spread, int[] cases, boolean proved) {
        List<Integer> areas = new ArrayList<>();
        List<Side> sides = new ArrayList<>();
        for (int turn = 0; turn < turns.count(); turn++) {
            areas.add(cases[turn] < 0 ? -1 : spread.area(turn));
            sides.add(side(spread, turn));
        }
        return new Found(areas, sides, IntStream.of(cases).boxed().toList(), proved);
    }

    /** How far the areas are from their shares where each is given so many. */
    long unevenness(int[] given) {
        long sum = 0;
        for (int area = 0; area < given.length; area++) {
            for (int more = 0; more < given[area]; more++) {
                sum += shares[area][more];
            }
        }
        return sum;
    }
}
