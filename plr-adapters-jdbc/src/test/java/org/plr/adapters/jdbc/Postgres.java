package org.plr.adapters.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** One real server for all test classes, started when the first asks; each test has a schema of its own. */
final class Postgres {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private Postgres() {}

    private static final class Started {
        private static final EmbeddedPostgres SERVER = start();
        private static final HikariDataSource POOL = pool(SERVER.getPostgresDatabase());

        private static EmbeddedPostgres start() {
            try {
                return safe().start();
            } catch (IOException e) {
                throw new IllegalStateException("PostgreSQL does not start here.", e);
            }
        }
    }

    /** The embedded server is unsafe by its makers' choice: what it leaves out is put back. */
    static EmbeddedPostgres.Builder safe() {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    /** A pool on the server's first database. */
    static HikariDataSource pool() {
        return Started.POOL;
    }

    static EmbeddedPostgres server() {
        return Started.SERVER;
    }

    static HikariDataSource pool(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    /** The name of a schema that nobody has used. */
    static String freshSchema() {
        return "council_" + SCHEMAS.incrementAndGet();
    }

    /** Options for a fresh journal on which simulated clocks may run. */
    static PostgresOptions fresh() {
        return PostgresOptions.standard()
                .withSchema(freshSchema())
                .withClockSkew(Duration.ofDays(365_000))
                .migrating();
    }

    static void run(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
