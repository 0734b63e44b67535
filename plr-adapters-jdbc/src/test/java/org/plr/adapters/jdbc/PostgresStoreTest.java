package org.plr.adapters.jdbc;

import java.time.Duration;
import org.plr.core.spi.Store;
import org.plr.testkit.StoreConformance;

class PostgresStoreTest extends StoreConformance {
    private PostgresOptions options;

    @Override
    protected Store open() {
        options = Postgres.fresh();
        Postgres.run(Postgres.pool(), "CREATE SCHEMA " + options.schema());
        Postgres.run(Postgres.pool(), "CREATE TABLE " + passed() + " AS SELECT CAST(0 AS bigint) AS ms");
        String clock = Tables.SERVERS_CLOCK.replace("+ 0", "+ (SELECT ms FROM " + passed() + ") + 0");
        return PostgresStore.on(Postgres.pool(), options, clock);
    }

    @Override
    protected void pass(Duration time) {
        Postgres.run(Postgres.pool(), "UPDATE " + passed() + " SET ms = ms + " + time.toMillis());
    }

    private String passed() {
        return options.schema() + ".passed";
    }
}
