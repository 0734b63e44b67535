package org.plr.adapters.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.plr.core.spi.JoiningStore;

/** A fresh journal on one of the databases, with a way past the library to the tables. */
final class Site implements AutoCloseable {
    private final Dialect dialect;
    private final Path file;
    private final PostgresOptions options;
    private final DataSource source;
    private final List<SqliteStore> opened = new ArrayList<>();

    private Site(Dialect dialect, Path file, PostgresOptions options, DataSource source) {
        this.dialect = dialect;
        this.file = file;
        this.options = options;
        this.source = source;
    }

    static Site of(Dialect dialect, Path folder) {
        Path file = folder.resolve("plr.db");
        boolean embedded = dialect == Dialect.SQLITE;
        return new Site(dialect, file, Postgres.fresh(), embedded ? SqliteFile.sourceOf(file) : Postgres.pool());
    }

    /** A store on this journal; called again, one more, as another node has it. */
    JoiningStore open() {
        return openOn(source);
    }

    /** A store on this journal that goes through another source of connections. */
    JoiningStore openOn(DataSource through) {
        return dialect == Dialect.POSTGRES
                ? PostgresStore.on(through, options)
                : noted(SqliteStore.open(new SqliteFile(file, through), SqliteOptions.standard()));
    }

    /** A store where the host wants its tables to be brought up to date. */
    JoiningStore openMigrating() {
        return dialect == Dialect.POSTGRES
                ? PostgresStore.on(source, options.migrating())
                : noted(SqliteStore.open(file, SqliteOptions.standard().migrating()));
    }

    /** A store where the host does not want its tables to be changed. */
    JoiningStore openAsItIs() {
        return dialect == Dialect.POSTGRES
                ? PostgresStore.on(source, PostgresOptions.standard().withSchema(options.schema()))
                : noted(SqliteStore.open(file, SqliteOptions.standard()));
    }

    private SqliteStore noted(SqliteStore store) {
        opened.add(store);
        return store;
    }

    Path file() {
        return file;
    }

    DataSource source() {
        return source;
    }

    PostgresOptions options() {
        return options;
    }

    /** A table of this journal. */
    String table(String name) {
        return (dialect == Dialect.SQLITE ? "" : options.schema() + ".") + "plr_" + name;
    }

    /** A connection as a host has it, within a transaction. */
    Connection host() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    int run(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.execute() ? 0 : statement.getUpdateCount();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long number(String sql) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : -1;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        opened.forEach(SqliteStore::close);
    }
}
