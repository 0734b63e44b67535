package org.plr.benchmarks.load;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.plr.adapters.jdbc.PostgresOptions;
import org.plr.adapters.jdbc.PostgresStore;

/** A PostgreSQL server on this machine that forces each commit to the disk, and a pool of connections as hosts have it. */
final class Server implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final HikariDataSource pool;
    private int schemas;

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        HikariConfig config = new HikariConfig();
        config.setDataSource(postgres.getPostgresDatabase());
        config.setMaximumPoolSize(24);
        pool = new HikariDataSource(config);
    }

    /** The embedded server is unsafe by its makers' choice: what it leaves out is put back. */
    static Server start() throws IOException {
        return new Server(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_wal_size", "4GB")
                .start());
    }

    DataSource source() {
        return pool;
    }

    /** A store in a schema of its own. */
    PostgresStore store() {
        schemas++;
        return again();
    }

    /** One more store on the last schema, as another node has it. Benchmarks set their clocks as they like. */
    PostgresStore again() {
        return PostgresStore.on(
                pool,
                PostgresOptions.standard()
                        .withSchema(schema())
                        .withClockSkew(Duration.ofDays(365_000))
                        .migrating());
    }

    String schema() {
        return "council_" + schemas;
    }

    void run(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        pool.close();
        postgres.close();
    }
}
