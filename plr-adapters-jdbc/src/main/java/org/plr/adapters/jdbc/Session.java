package org.plr.adapters.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.jdbc.Trip.EachRow;
import org.plr.adapters.jdbc.Trip.Step;

/** A connection with its statements. Values go in as parameters alone. For one thread at a time. */
final class Session implements AutoCloseable {
    private final Connection connection;
    private final Dialect dialect;

    /** The statements of a connection of our own; a driver or pool that keeps them itself is not hindered. */
    private final @Nullable Map<String, PreparedStatement> kept;

    /** Whether the last trip of a transaction carries the commit. */
    private final boolean commits;

    private boolean dropped;

    private Session(
            Connection connection, Dialect dialect, @Nullable Map<String, PreparedStatement> kept, boolean commits) {
        this.connection = connection;
        this.dialect = dialect;
        this.kept = kept;
        this.commits = commits;
    }

    /** On a connection of our own, which keeps its statements. */
    static Session keeping(Connection connection, Dialect dialect) {
        return new Session(connection, dialect, new HashMap<>(), false);
    }

    /** On a connection that somebody else lends. */
    static Session on(Connection connection, Dialect dialect) {
        return new Session(connection, dialect, null, false);
    }

    /** On a connection that somebody else lends for a transaction of our own. */
    static Session committing(Connection connection, Dialect dialect) {
        return new Session(connection, dialect, null, dialect.sendsTogether());
    }

    Connection connection() {
        return connection;
    }

    /** Nothing of this transaction is to be kept, though nothing failed. */
    void drop() {
        dropped = true;
    }

    /** Whether nothing is to be kept; asked once for each transaction. */
    boolean isDropped() {
        boolean was = dropped;
        dropped = false;
        return was;
    }

    void ask(String sql, EachRow eachRow, Object... values) throws SQLException {
        carryOut(new Step(sql, List.of(values), eachRow));
    }

    /** How many rows it changed. */
    int tell(String sql, Object... values) throws SQLException {
        return carryOut(new Step(sql, List.of(values), null));
    }

    void run(Trip trip) throws SQLException {
        if (trip.isEmpty()) {
            return;
        }
        if (dialect.sendsTogether()) {
            together(trip.steps());
        } else {
            for (Step step : trip.steps()) {
                carryOut(step);
            }
        }
    }

    /**
     * Runs the last trip of a transaction. Where it is the library's own and the server takes several statements in one
     * round trip, the commit goes with it.
     *
     * @throws UnsureCommitException where the connection was lost meanwhile
     */
    void runLast(Trip trip) throws SQLException {
        if (!commits) {
            run(trip);
            return;
        }
        try {
            run(trip.tell("COMMIT"));
        } catch (SQLException failed) {
            throw Failures.isCutOff(failed) ? new UnsureCommitException(failed) : failed;
        }
    }

    private void together(List<Step> steps) throws SQLException {
        String sql = steps.stream().map(Step::sql).collect(Collectors.joining("; "));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (Step step : steps) {
                at = bind(statement, step.values(), at);
            }
            boolean rows = statement.execute();
            for (Step step : steps) {
                if (rows) {
                    read(statement, step.eachRow());
                }
                rows = statement.getMoreResults();
            }
        }
    }

    private int carryOut(Step step) throws SQLException {
        if (kept == null) {
            try (PreparedStatement statement = connection.prepareStatement(step.sql())) {
                return carryOut(step, statement);
            }
        }
        PreparedStatement statement = prepared(kept, step.sql());
        int changed = carryOut(step, statement);
        statement.clearParameters(); // not after a failure, which this would hide: the driver has closed it then
        return changed;
    }

    private static int carryOut(Step step, PreparedStatement statement) throws SQLException {
        bind(statement, step.values(), 1);
        if (statement.execute()) {
            read(statement, step.eachRow());
            return 0;
        }
        return statement.getUpdateCount();
    }

    private PreparedStatement prepared(Map<String, PreparedStatement> kept, String sql) throws SQLException {
        PreparedStatement known = kept.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            kept.put(sql, known);
        }
        return known;
    }

    private static int bind(PreparedStatement statement, List<? extends @Nullable Object> values, int from)
            throws SQLException {
        int at = from;
        for (Object value : values) {
            if (value == null) {
                statement.setNull(at++, Types.BIGINT);
            } else {
                statement.setObject(at++, value);
            }
        }
        return at;
    }

    private static void read(PreparedStatement statement, @Nullable EachRow eachRow) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            while (eachRow != null && rows.next()) {
                eachRow.read(rows);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
