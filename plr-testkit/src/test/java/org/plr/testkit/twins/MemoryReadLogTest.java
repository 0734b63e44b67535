package org.plr.testkit.twins;

import java.util.List;
import org.plr.core.memory.MemoryReadLog;
import org.plr.core.spi.Read;
import org.plr.core.spi.ReadLog;
import org.plr.testkit.ReadLogConformance;

class MemoryReadLogTest extends ReadLogConformance {
    private MemoryReadLog log = new MemoryReadLog();

    @Override
    protected ReadLog open() {
        log = new MemoryReadLog();
        return log;
    }

    @Override
    protected List<Read> noted() {
        return log.reads();
    }

    @Override
    protected ReadLog outOfReach() {
        log = new MemoryReadLog();
        log.setUnavailable(true);
        return log;
    }
}
