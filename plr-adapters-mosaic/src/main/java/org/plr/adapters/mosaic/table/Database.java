package org.plr.adapters.mosaic.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.plr.core.spi.PortUnavailableException;

/**
 * The tables of a database, by a host's {@code DataSource}. Only columns that are wanted are asked for, row by row, in the
 * order of their id, each table in a transaction of its own that is rolled back. Nothing is ever written.
 */
public final class Database implements Tables {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");
    private static final int ROWS_AT_A_TIME = 1_000;

    private final Connection connection;
    private final String prefix;
    private final boolean wasAutoCommit;
    private final boolean wasReadOnly;

    private Database(Connection connection, String prefix) throws SQLException {
        this.connection = connection;
        this.prefix = prefix;
        wasAutoCommit = connection.getAutoCommit();
        wasReadOnly = connection.isReadOnly();
    }

    /**
     * Where to read.
     *
     * @param database gives connections, of a user that may do no more than read
     * @param schema the schema, or empty text for the one in which the connection stands
     * @return the source, which takes a connection each time it is opened
     * @throws IllegalArgumentException where the schema is no plain name: letters, digits and underscores
     */
    public static Source source(DataSource database, String schema) {
        if (!schema.isEmpty() && !PLAIN.matcher(schema).matches()) {
            throw new IllegalArgumentException(
                    "A schema is named by letters, digits and underscores, and begins with no"
                            + " digit: give its plain name, or none for the connection's own.");
        }
        String prefix = schema.isEmpty() ? "" : schema + ".";
        return () -> open(database, prefix);
    }

    private static Database open(DataSource database, String prefix) {
        try {
            return new Database(database.getConnection(), prefix).begun();
        } catch (SQLException failed) {
            throw unavailable("a connection", failed);
        }
    }

    private Database begun() throws SQLException {
        hintReadOnly(true);
        return this;
    }

    /** Only a hint: some drivers, such as that of SQLite, take it while opening alone. Nothing but SELECT is sent. */
    private void hintReadOnly(boolean readOnly) throws SQLException {
        if (connection.isReadOnly() != readOnly
                && !"SQLite".equals(connection.getMetaData().getDatabaseProductName())) {
            connection.setReadOnly(readOnly);
        }
    }

    @Override
    public String read(Wanted table, Consumer<Cells> each) {
        try {
            Set<String> there = columns(table);
            if (there.isEmpty()) {
                return "";
            }
            table.require(table.name(), there);
            connection.setAutoCommit(false);
            stream(table, there, each);
            connection.rollback();
            return table.name();
        } catch (SQLException failed) {
            throw unavailable(table.name(), failed);
        } finally {
            restoreAutoCommit(table.name());
        }
    }

    private void restoreAutoCommit(String what) {
        try {
            connection.setAutoCommit(wasAutoCommit);
        } catch (SQLException failed) {
            throw unavailable(what, failed);
        }
    }

    /** The columns of a table in lower case; none where the database does not show such a table. */
    private Set<String> columns(Wanted table) throws SQLException {
        String none = "SELECT * FROM " + prefix + table.name() + " WHERE 1 = 0";
        try (PreparedStatement asked = connection.prepareStatement(none);
                ResultSet rows = asked.executeQuery()) {
            ResultSetMetaData about = rows.getMetaData();
            Set<String> there = new HashSet<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                there.add(about.getColumnLabel(i).toLowerCase(Locale.ROOT));
            }
            return there;
        } catch (SQLTransientException | SQLRecoverableException | SQLNonTransientConnectionException lost) {
            throw lost;
        } catch (SQLException refused) {
            if (isLost(refused)) {
                throw refused;
            }
            return Set.of();
        }
    }

    /** Class 08 of SQLSTATE is a connection that failed, whatever the driver throws for it. */
    private static boolean isLost(SQLException failed) {
        String state = failed.getSQLState();
        return state != null && state.startsWith("08");
    }

    private void stream(Wanted table, Set<String> there, Consumer<Cells> each) throws SQLException {
        List<String> asked = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (String column : table.columns()) {
            String found = table.found(column, there);
            if (found != null) {
                asked.add(found);
                places.put(column, asked.size());
            }
        }
        String query = "SELECT " + String.join(", ", asked) + " FROM " + prefix + table.name() + " ORDER BY 1";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet rows = statement.executeQuery()) {
                Here row = new Here(table.name(), places);
                while (rows.next()) {
                    row.take(rows);
                    each.accept(row);
                }
            }
        }
    }

    private static PortUnavailableException unavailable(String what, SQLException failed) {
        return new PortUnavailableException("The case system's database", what, failed);
    }

    /** Gives the connection back as it was. */
    @Override
    public void close() {
        try (Connection back = connection) {
            if (!back.isClosed()) {
                hintReadOnly(wasReadOnly);
            }
        } catch (SQLException failed) {
            throw unavailable("the end of reading", failed);
        }
    }

    /** The row that is being handed over: its cells are taken at once, as a database hands each over once. */
    private static final class Here implements Cells {
        private final String source;
        private final Map<String, Integer> places;
        private final String[] cells;
        private long number = 1;

        Here(String source, Map<String, Integer> places) {
            this.source = source;
            this.places = places;
            cells = new String[places.size()];
        }

        void take(ResultSet rows) throws SQLException {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = Values.text(rows.getObject(i + 1));
            }
            number++;
        }

        @Override
        public String source() {
            return source;
        }

        @Override
        public long number() {
            return number;
        }

        @Override
        public String cell(String column) {
            Integer place = places.get(column);
            return place == null ? "" : cells[place - 1];
        }

        @Override
        public @Nullable String fault() {
            return null;
        }
    }
}
