package org.plr.adapters.jdbc;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.spi.Read;
import org.plr.core.spi.ReadLog;
import org.plr.testkit.ReadLogConformance;

class PostgresReadLogTest extends ReadLogConformance {
    @TempDir
    Path folder;

    private Site site;

    @Override
    protected ReadLog open() {
        site = Site.of(Dialect.POSTGRES, folder);
        return ((PostgresStore) site.open()).readLog();
    }

    @Override
    protected List<Read> noted() {
        return ReadLogs.noted(site);
    }

    /** The table is gone, as after a grant was taken back: the log fails closed. */
    @Override
    protected ReadLog outOfReach() {
        ReadLog log = open();
        site.run("DROP TABLE " + site.table("read"));
        return log;
    }
}
