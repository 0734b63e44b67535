package org.plr.core.rota;

import java.util.List;

/**
 * For whom a rota is planned. The order of the lists decides nothing but the order in which the plan is told.
 *
 * @param managers who completes one review in each month, at least one
 * @param lines where reviews are completed; empty for the lines that managers name
 * @param months for how many months, 1 to 120
 * @param insideTarget how many of a manager's reviews are wanted inside the own line, over all months
 */
public record YearRotaRequest(List<RotaMember> managers, List<RotaLine> lines, int months, int insideTarget) {

    /** Keeps the lists as they are now; refuses null. */
    public YearRotaRequest {
        managers = List.copyOf(managers);
        lines = List.copyOf(lines);
    }

    /**
     * A rota over the lines that the managers name, each of which receives as many reviews as it has managers.
     *
     * @param managers who completes one review in each month
     * @param months for how many months
     * @param insideTarget how many of a manager's reviews are wanted inside the own line, over all months
     * @return the request
     */
    public static YearRotaRequest of(List<RotaMember> managers, int months, int insideTarget) {
        return new YearRotaRequest(managers, List.of(), months, insideTarget);
    }

    /**
     * The same over these lines.
     *
     * @param others all lines, those without a manager too
     * @return the request
     */
    public YearRotaRequest over(List<RotaLine> others) {
        return new YearRotaRequest(managers, others, months, insideTarget);
    }

    /** Without ids. */
    @Override
    public String toString() {
        return "a rota of " + managers.size() + " managers over " + months + " months";
    }
}
