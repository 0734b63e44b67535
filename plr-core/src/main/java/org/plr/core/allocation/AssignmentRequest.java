package org.plr.core.allocation;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be given out, to whom, and what is to be reached by it. Immutable; each {@code with…} method gives another.
 * Whatever it says wrongly is refused by {@link Assigning}, everything at once.
 */
public final class AssignmentRequest {
    /** How many rows times columns there may be. */
    public static final int MOST_CELLS = 50_000_000;

    private final List<String> rows;
    private final List<Column> columns;
    private final Rules rules;
    private final Manner manner;

    private record Rules(
            List<Aim> aims,
            List<Pairing> forbidden,
            @Nullable Costs weights) {}

    /** The key stands in hexadecimal digits. */
    private record Manner(@Nullable String key, Nouns nouns, Budget budget) {}

    private AssignmentRequest(List<String> rows, List<Column> columns, Rules rules, Manner manner) {
        this.rows = rows;
        this.columns = columns;
        this.rules = rules;
        this.manner = manner;
    }

    /**
     * Any row to any column, without an aim.
     *
     * @param rows the ids of what is given out
     * @param columns who takes it
     * @return the request
     */
    public static AssignmentRequest of(List<String> rows, List<Column> columns) {
        return new AssignmentRequest(
                List.copyOf(rows),
                List.copyOf(columns),
                new Rules(List.of(), List.of(), null),
                new Manner(null, Nouns.PLAIN, Budget.unlimited()));
    }

    /**
     * With these aims alone.
     *
     * @param aims what is to be reached, the first before the others
     * @return the request
     */
    public AssignmentRequest withAims(List<Aim> aims) {
        return with(new Rules(List.copyOf(aims), rules.forbidden, rules.weights));
    }

    /**
     * With these pairs forbidden and no others.
     *
     * @param pairs which row must not go to which column
     * @return the request
     */
    public AssignmentRequest withForbidden(List<Pairing> pairs) {
        return with(new Rules(rules.aims, List.copyOf(pairs), rules.weights));
    }

    /**
     * With rows that take more of a column's capacity than one, or less. One aim of the kind {@link Aim.Kind#LEAST} and no
     * minimum go with them.
     *
     * @param weights how much each row takes of each column's capacity, none negative
     * @return the request
     */
    public AssignmentRequest withWeights(Costs weights) {
        return with(new Rules(rules.aims, rules.forbidden, weights));
    }

    /**
     * With a key for what no aim decides.
     *
     * @param key any bytes; whoever has them can recompute the choice
     * @return the request
     */
    public AssignmentRequest withKey(byte[] key) {
        return with(new Manner(HexFormat.of().formatHex(key), manner.nouns, manner.budget));
    }

    /**
     * With other words for sentences.
     *
     * @param nouns how rows and columns are called
     * @return the request
     */
    public AssignmentRequest withNouns(Nouns nouns) {
        return with(new Manner(manner.key, Objects.requireNonNull(nouns, "nouns"), manner.budget));
    }

    /**
     * With another budget for a search, which rows of different weights need.
     *
     * @param budget how long the search may go on
     * @return the request
     */
    public AssignmentRequest withBudget(Budget budget) {
        return with(new Manner(manner.key, manner.nouns, Objects.requireNonNull(budget, "budget")));
    }

    private AssignmentRequest with(Rules other) {
        return new AssignmentRequest(rows, columns, other, manner);
    }

    private AssignmentRequest with(Manner other) {
        return new AssignmentRequest(rows, columns, rules, other);
    }

    /** {@return the ids of what is given out} */
    public List<String> rows() {
        return rows;
    }

    /** {@return who takes it} */
    public List<Column> columns() {
        return columns;
    }

    /** {@return what is to be reached, the first before the others} */
    public List<Aim> aims() {
        return rules.aims;
    }

    /** {@return which row must not go to which column} */
    public List<Pairing> forbidden() {
        return rules.forbidden;
    }

    @Nullable
    Costs weights() {
        return rules.weights;
    }

    byte @Nullable [] key() {
        return manner.key == null ? null : HexFormat.of().parseHex(manner.key);
    }

    Nouns nouns() {
        return manner.nouns;
    }

    Budget budget() {
        return manner.budget;
    }

    @Override
    public String toString() {
        return "assignment of " + rows.size() + " rows to " + columns.size() + " columns";
    }
}
