package org.plr.core.allocation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.flow.Face;
import org.plr.core.ticket.Ids;

/** Reads a request, and finds everything that is wrong with it. */
final class AssignmentCheck {
    private static final int LARGEST_LOAD = 1 << 20;
    private static final long MOST_IN_SUM = 1L << 49;

    private final AssignmentRequest request;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, Integer> rows;
    private final Map<String, Integer> columns;

    AssignmentCheck(AssignmentRequest request) {
        this.request = request;
        this.rows = places(request.rows(), "$.rows", "");
        this.columns = places(request.columns().stream().map(Column::id).toList(), "$.columns", ".id");
        if (request.columns().isEmpty()) {
            refuse("columns.missing", "$.columns", "Name at least one who takes something.");
        }
        if ((long) request.rows().size() * request.columns().size() > AssignmentRequest.MOST_CELLS) {
            refuse("rows.too-many", "$.rows", "Divide the rows: there are over 50,000,000 pairs with the columns.");
        }
        for (int i = 0; i < request.columns().size(); i++) {
            check(request.columns().get(i), "$.columns[" + i + "]");
        }
        for (int i = 0; i < request.aims().size(); i++) {
            check(request.aims().get(i), "$.aims[" + i + "]");
        }
        checkWeights();
    }

    List<Refusal> refusals() {
        return refusals;
    }

    private Map<String, Integer> places(List<String> ids, String list, String field) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            String normal = Ids.normal(ids.get(i));
            String path = list + "[" + i + "]" + field;
            Ids.refusal(normal, path).ifPresent(refusals::add);
            if (places.putIfAbsent(normal, i) != null) {
                refusals.add(Ids.repeated(path));
            }
        }
        return places;
    }

    private void check(Column column, String path) {
        if (column.capacity() < 0) {
            refuse("capacity.negative", path + ".capacity", "Give a capacity of 0 or more.");
        }
        if (column.minimum() < 0) {
            refuse("minimum.negative", path + ".minimum", "Give a minimum of 0 or more.");
        } else if (column.minimum() > Math.max(0, column.capacity())) {
            refuse("minimum.over-capacity", path + ".minimum", "Give a minimum that the capacity can hold.");
        }
    }

    private void check(Aim aim, String path) {
        if (aim.hasCosts()) {
            check(aim.costs(), path, "cost");
        } else if (aim.loads().length != request.columns().size()) {
            refuse("loads.other-size", path + ".loads", "Give one load for each column.");
        } else {
            for (int load : aim.loads()) {
                if (load < 0 || load > LARGEST_LOAD) {
                    refuse("load.out-of-range", path + ".loads", "Give loads from 0 to 1,048,576.");
                    return;
                }
            }
        }
    }

    private void check(Costs costs, String path, String what) {
        if (costs.rows() != request.rows().size()
                || (costs.rows() > 0 && costs.columns() != request.columns().size())) {
            refuse(what + ".other-size", path, "Give one number for each row and column.");
        } else if (costs.largest() > Costs.largest(costs.rows(), costs.columns())) {
            refuse(what + ".too-large", path, "Scale the numbers down: their sums could not be held.");
        }
    }

    private void checkWeights() {
        Costs weights = request.weights();
        if (weights == null) {
            return;
        }
        check(weights, "$.weights", "weight");
        boolean plain = request.aims().size() == 1
                && request.aims().get(0).kind() == Aim.Kind.LEAST
                && request.columns().stream().allMatch(column -> column.minimum() == 0);
        if (!plain) {
            refuse(
                    "weights.with-others",
                    "$.weights",
                    "Give rows of different weights one aim, the least sum of costs, and columns without a minimum.");
        }
        checkSums(weights);
        checkRange(weights);
    }

    private void checkSums(Costs weights) {
        for (Aim aim : request.aims()) {
            if (aim.hasCosts() && aim.costs().largest() > MOST_IN_SUM / (1 + weights.rows())) {
                refuse(
                        "cost.too-large",
                        "$.aims[0]",
                        "Scale the costs down: with weights their sum must be within 2^49.");
            }
        }
    }

    private void checkRange(Costs weights) {
        for (int row = 0; row < weights.rows(); row++) {
            for (int column = 0; column < weights.columns(); column++) {
                if (weights.at(row, column) < 0 || weights.at(row, column) > Integer.MAX_VALUE) {
                    refuse("weight.out-of-range", "$.weights[" + row + "][" + column + "]", "Give 0 or more.");
                }
            }
        }
    }

    /** What is open before any aim; refuses pairs that name somebody unknown. */
    Face face() {
        BitSet cells = new BitSet();
        cells.set(0, rows.size() * columns.size());
        for (int i = 0; i < request.forbidden().size(); i++) {
            Pairing pair = request.forbidden().get(i);
            Integer row = known(rows, pair.row(), "$.forbidden[" + i + "].row");
            Integer column = known(columns, pair.column(), "$.forbidden[" + i + "].column");
            if (row != null && column != null) {
                cells.clear(row * columns.size() + column);
            }
        }
        int most = request.rows().size();
        return Face.of(
                most,
                cells,
                new Face.Limits(
                        request.columns().stream().mapToInt(Column::minimum).toArray(),
                        request.columns().stream()
                                .mapToInt(column -> Math.min(column.capacity(), most))
                                .toArray()));
    }

    private @Nullable Integer known(Map<String, Integer> places, String id, String path) {
        Integer place = places.get(Ids.normal(id));
        if (place == null) {
            refuse("id.unknown", path, "Name one that is in the list.");
        }
        return place;
    }

    private void refuse(String code, String path, String message) {
        refusals.add(Refusal.plain(code, path, message));
    }
}
