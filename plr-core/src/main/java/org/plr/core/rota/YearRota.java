package org.plr.core.rota;

import org.plr.core.Outcome;
import org.plr.core.clause.RuleOf;

/**
 * The year's rota (ELE-1): in which line each manager completes the one review of each month, so that all review inside
 * their direct line as well as outside it and across the service areas (ROL-3).
 *
 * <p>The aims, in this order:
 *
 * <ol>
 *   <li>The deviation is least: the sum over managers of how far the reviews inside their own line, over all months, are
 *       from the number wanted.
 *   <li>The reviews outside are spread as evenly as can be over the other lines: the sum over managers and lines other
 *       than the own of the square of the reviews there is least.
 *   <li>The same line seldom comes two months running. This aim is not proved best: the search ends where no swap of any
 *       two months over any number of managers helps. {@link YearPlan#runsAtLeast} says below which number no plan with
 *       the same reviews can go; mostly it is met.
 * </ol>
 *
 * <p>First it is counted how many reviews each line's managers complete in each line, which decides the first two aims,
 * and these are split evenly over them. Then the reviews are put into months, which König's theorem says is always
 * possible. Then months are swapped.
 *
 * <p>Pure: no clock, no randomness, one thread, no deep recursion. The same request always gives the same plan, in whatever
 * order its lists are.
 */
@RuleOf({"ROL-3", "ELE-1"})
public final class YearRota {

    private YearRota() {}

    /**
     * Plans.
     *
     * <p>Refused, all at once and each with its path: months not in 1 to 120 ({@code months.out-of-range}, ELE-1); an
     * inside target below 0 or above the months ({@code inside-target.out-of-range}, ROL-3); no manager ({@code
     * managers.missing}, ROL-2); more than 1,000,000 reviews ({@code rota.too-large}) or 200 lines ({@code
     * lines.too-many}); an id of a manager or a line that is missing ({@code id.missing}), over 1,000 characters ({@code
     * id.too-long}), with control characters ({@code id.control-characters}) or another's once both are normalised ({@code
     * id.repeated}); a line that a manager names and the request does not ({@code line.unknown}, ROL-3); a negative number
     * of reviews ({@code per-month.negative}, ROL-2). Where all that is well, lines that do not receive as many reviews a
     * month as there are managers ({@code per-month.sum}, ROL-2).
     *
     * <p>A number wanted inside that cannot be had is no reason to refuse: {@link YearPlan#because} says why it cannot.
     *
     * @param request for whom
     * @return the plan, or every reason why there is none
     */
    public static Outcome<YearPlan> plan(YearRotaRequest request) {
        return YearIntake.of(request).map(YearRota::plan);
    }

    private static YearPlan plan(YearIntake.Taken taken) {
        YearShape shape = taken.shape();
        InsideTotals inside = new InsideTotals(shape);
        int[] reviews = EvenDeal.of(shape, Spreading.of(shape, inside));
        int bound = RunsBound.of(shape, reviews);
        int[] months = MonthColouring.of(shape, reviews);
        FewestRuns.in(new YearGrid(months, shape.months()), shape.lines(), bound);
        return new YearPlan(taken, months, bound, new InsideReason(shape, inside).text());
    }
}
