package org.plr.adapters.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.spi.Identities;
import org.plr.testkit.IdentitiesConformance;
import org.plr.testkit.SeededRandomness;

class PostgresIdentitiesTest extends IdentitiesConformance {
    @TempDir
    Path folder;

    private Site site;

    @Override
    protected Identities open() {
        site = Site.of(Dialect.POSTGRES, folder);
        return ((PostgresStore) site.open()).identities(SeededRandomness.of("1"));
    }

    @Override
    protected Identities again() {
        return ((PostgresStore) site.open()).identities(SeededRandomness.of("2"));
    }

    @AfterEach
    void close() {
        site.close();
    }
}
