package org.plr.adapters.jdbc;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.spi.Read;
import org.plr.core.spi.ReadLog;
import org.plr.testkit.ReadLogConformance;

class SqliteReadLogTest extends ReadLogConformance {
    @TempDir
    Path folder;

    private Site site;

    @Override
    protected ReadLog open() {
        site = Site.of(Dialect.SQLITE, folder);
        return ((SqliteStore) site.open()).readLog();
    }

    @Override
    protected List<Read> noted() {
        return ReadLogs.noted(site);
    }

    @Override
    protected ReadLog outOfReach() {
        ReadLog log = open();
        site.close();
        return log;
    }

    @AfterEach
    void close() {
        site.close();
    }
}
