package org.plr.adapters.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several statements in order, which PostgreSQL takes in one round trip. Each sees what was committed when it began, so
 * that one that follows a lock sees what the lock waited for.
 */
final class Trip {
    /** More rows in one statement gain nothing, and each number of rows is a statement of its own to be prepared. */
    private static final int MOST_ROWS = 64;

    private final List<Step> steps = new ArrayList<>();

    /** What is done with each row that a question finds. */
    @FunctionalInterface
    interface EachRow {
        void read(ResultSet row) throws SQLException;
    }

    /**
     * One statement.
     *
     * @param sql its text
     * @param values its parameters
     * @param eachRow what is done with what it finds, or null where it tells and does not ask
     */
    record Step(
            String sql,
            List<? extends @Nullable Object> values,
            @Nullable EachRow eachRow) {}

    Trip ask(String sql, EachRow eachRow, Object... values) {
        steps.add(new Step(sql, List.of(values), eachRow));
        return this;
    }

    Trip tell(String sql, @Nullable Object... values) {
        steps.add(new Step(sql, Arrays.asList(values), null));
        return this;
    }

    /** Tells many rows; {@code #} in the statement stands for them. */
    void tellRows(String sql, List<Object[]> rows) {
        inPieces(sql, rows, null);
    }

    /** Asks for many rows; {@code #} in the statement stands for them. */
    void askRows(String sql, List<Object[]> rows, EachRow eachRow) {
        inPieces(sql, rows, eachRow);
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    List<Step> steps() {
        return steps;
    }

    /** In powers of two, so that few statements serve every number of rows. */
    private void inPieces(String sql, List<Object[]> rows, @Nullable EachRow eachRow) {
        int from = 0;
        while (from < rows.size()) {
            int many = Math.min(Integer.highestOneBit(rows.size() - from), MOST_ROWS);
            List<@Nullable Object> values = new ArrayList<>();
            for (Object[] row : rows.subList(from, from + many)) {
                values.addAll(Arrays.asList(row));
            }
            String one = "(" + "?, ".repeat(rows.get(from).length - 1) + "?)";
            steps.add(new Step(sql.replace("#", (one + ", ").repeat(many - 1) + one), values, eachRow));
            from += many;
        }
    }
}
