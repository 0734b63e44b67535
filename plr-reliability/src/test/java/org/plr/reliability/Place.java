package org.plr.reliability;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import org.plr.adapters.jdbc.MovedClock;
import org.plr.adapters.jdbc.PostgresOptions;
import org.plr.adapters.jdbc.SqliteStore;
import org.plr.core.spi.Store;

/** Where a journal lies, in words that a process can be given as an argument. */
sealed interface Place {
    /** Opens a store; the process that ends closes it, or dies. */
    Opened open();

    /** As an argument; {@link #of} reads it. */
    String text();

    /**
     * A store that is open.
     *
     * @param store the store
     * @param end closes what it stands on
     */
    record Opened(Store store, Runnable end) implements AutoCloseable {
        @Override
        public void close() {
            end.run();
        }
    }

    static Place of(String text) {
        String[] parts = text.split(":", 3);
        return parts[0].equals("sqlite")
                ? new Sqlite(Path.of(parts[1]))
                : new PostgreSql(Integer.parseInt(parts[1]), parts[2]);
    }

    /**
     * A file.
     *
     * @param file the file
     */
    record Sqlite(Path file) implements Place {
        @Override
        public Opened open() {
            SqliteStore store = SqliteStore.open(file);
            return new Opened(store, store::close);
        }

        @Override
        public String text() {
            return "sqlite:" + file;
        }
    }

    /**
     * A schema of the server.
     *
     * @param port the server's port
     * @param schema the schema
     */
    record PostgreSql(int port, String schema) implements Place {
        private static final int CONNECTIONS = 16;

        HikariDataSource pool() {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(Postgres.url(port));
            config.setUsername("postgres");
            config.setMaximumPoolSize(CONNECTIONS);
            config.setMinimumIdle(0);
            config.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
            return new HikariDataSource(config);
        }

        @Override
        public Opened open() {
            HikariDataSource pool = pool();
            PostgresOptions options = PostgresOptions.standard().withSchema(schema);
            return new Opened(MovedClock.on(pool, options.migrating()), pool::close);
        }

        @Override
        public String text() {
            return "postgres:" + port + ":" + schema;
        }
    }
}
