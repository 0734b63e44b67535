package org.plr.adapters.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.spi.Store;
import org.plr.testkit.StoreConformance;

class SqliteStoreTest extends StoreConformance {
    @TempDir
    Path folder;

    private SqliteStore opened;

    @Override
    protected Store open() {
        opened = SqliteStore.open(folder.resolve("plr.db"));
        return opened;
    }

    @AfterEach
    void close() {
        opened.close();
    }
}
