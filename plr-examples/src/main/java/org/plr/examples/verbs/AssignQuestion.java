package org.plr.examples.verbs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.plr.core.Refusal;
import org.plr.core.allocation.Aim;
import org.plr.core.allocation.AssignmentRequest;
import org.plr.core.allocation.Column;
import org.plr.core.allocation.Costs;
import org.plr.core.allocation.Pairing;

/** What is to be assigned, as it is asked. Costs may have decimal places: they are counted in the smallest of them. */
final class AssignQuestion {
    private static final int MOST_PLACES = 40;

    private final AssignmentRequest request;
    private final List<Refusal> refusals = new ArrayList<>();
    private final int places;

    private AssignQuestion(Given question) {
        List<String> rows = question.required("rows", Kind.listOf(Kind.TEXT));
        List<Column> columns =
                question.required("columns", Kind.listOf((json, path) -> column(Kind.OBJECT.read(json, path))));
        List<List<BigDecimal>> cost = question.required("cost", Kind.listOf(Kind.listOf(Kind.NUMBER)));
        List<Pairing> forbidden =
                question.optional("forbidden", Kind.listOf(AssignVerb::pair)).orElse(List.of()).stream()
                        .map(pair -> new Pairing(pair.get(0), pair.get(1)))
                        .toList();
        this.places = places(cost);
        Costs costs = isWhole(cost, rows.size(), columns.size()) ? costs(cost, rows.size(), columns.size()) : null;
        AssignmentRequest plain = AssignmentRequest.of(rows, columns).withForbidden(forbidden);
        this.request = costs == null ? plain : plain.withAims(List.of(Aim.least("cost", costs)));
    }

    static AssignQuestion of(Given question) {
        question.only("rows", "columns", "cost", "forbidden");
        return new AssignQuestion(question);
    }

    private static Column column(Given column) {
        column.only("id", "capacity", "minimum");
        return new Column(
                column.required("id", Kind.TEXT),
                column.required("capacity", Kind.WHOLE),
                column.optional("minimum", Kind.WHOLE).orElse(0));
    }

    private static int places(List<List<BigDecimal>> cost) {
        return cost.stream()
                .flatMap(List::stream)
                .mapToInt(number ->
                        number.signum() == 0 ? 0 : number.stripTrailingZeros().scale())
                .map(scale -> Math.max(0, scale))
                .max()
                .orElse(0);
    }

    private boolean isWhole(List<List<BigDecimal>> cost, int rows, int columns) {
        if (cost.size() != rows) {
            refuse("cost.other-size", "$.cost", "Give one list for each row.");
        }
        for (int row = 0; row < cost.size(); row++) {
            if (cost.get(row).size() != columns) {
                refuse("cost.other-size", "$.cost[" + row + "]", "Give one number for each column.");
            }
        }
        return refusals.isEmpty();
    }

    private Costs costs(List<List<BigDecimal>> cost, int rows, int columns) {
        BigInteger largest = BigInteger.valueOf(Costs.largest(rows, columns));
        long[][] scaled = new long[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                BigDecimal number = cost.get(row).get(column);
                if (isHeld(number) && scaled(number).abs().compareTo(largest) <= 0) {
                    scaled[row][column] = scaled(number).longValueExact();
                } else {
                    refuse(
                            "cost.too-large",
                            "$.cost[" + row + "][" + column + "]",
                            "Round the costs or scale them down: with this one and the most decimal places among them"
                                    + " their sums could not be held.");
                }
            }
        }
        return Costs.of(rows, columns, (row, column) -> scaled[row][column]);
    }

    private boolean isHeld(BigDecimal number) {
        return places <= MOST_PLACES && number.precision() - (long) number.scale() <= MOST_PLACES;
    }

    private BigInteger scaled(BigDecimal number) {
        return number.movePointRight(places).toBigIntegerExact();
    }

    private void refuse(String code, String path, String message) {
        refusals.add(Refusal.plain(code, path, message));
    }

    AssignmentRequest request() {
        return request;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** A sum of costs as it is written. */
    BigDecimal cost(long sum) {
        BigDecimal cost = BigDecimal.valueOf(sum, places);
        return cost.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(cost.stripTrailingZeros().toPlainString());
    }
}
