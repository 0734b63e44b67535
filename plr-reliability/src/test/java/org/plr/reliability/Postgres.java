package org.plr.reliability;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** One real server for all suites, started when the first asks. */
final class Postgres {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private Postgres() {}

    private static final class Started {
        private static final EmbeddedPostgres SERVER = start();
    }

    /** The embedded server is unsafe by its makers' choice: what it leaves out is put back. */
    static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start here.", e);
        }
    }

    static Place.PostgreSql fresh() {
        return fresh(Started.SERVER);
    }

    /** A schema that nobody has used, with a clock of its own. */
    static Place.PostgreSql fresh(EmbeddedPostgres server) {
        String schema = "council_" + SCHEMAS.incrementAndGet();
        run(server.getPort(), "CREATE SCHEMA " + schema);
        run(server.getPort(), "CREATE TABLE " + schema + ".moved AS SELECT CAST(0 AS bigint) AS ms");
        return new Place.PostgreSql(server.getPort(), schema);
    }

    static void move(Place.PostgreSql place, Duration by) {
        run(place.port(), "UPDATE " + place.schema() + ".moved SET ms = ms + " + by.toMillis());
    }

    static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    static String value(int port, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(port), "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void run(int port, String sql) {
        try (Connection connection = DriverManager.getConnection(url(port), "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
