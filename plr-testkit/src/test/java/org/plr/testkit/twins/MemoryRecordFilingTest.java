package org.plr.testkit.twins;

import java.time.Instant;
import java.util.List;
import org.plr.core.memory.MemoryRecordFiling;
import org.plr.core.people.ChildRef;
import org.plr.core.spi.FilingRef;
import org.plr.core.spi.RecordFiling;
import org.plr.testkit.RecordFilingConformance;

class MemoryRecordFilingTest extends RecordFilingConformance {
    private MemoryRecordFiling record = new MemoryRecordFiling();

    @Override
    protected RecordFiling open() {
        record = new MemoryRecordFiling();
        record.forget(unknown());
        return record;
    }

    @Override
    protected RecordFiling another() {
        return record;
    }

    @Override
    protected List<ChildRef> known() {
        return List.of(new ChildRef(2, 1), new ChildRef(2, 2));
    }

    @Override
    protected ChildRef unknown() {
        return new ChildRef(2, 3);
    }

    @Override
    protected void acknowledge(FilingRef key) {
        record.acknowledge(key, Instant.parse("2022-06-15T12:00:00Z"));
    }

    @Override
    protected void reject(FilingRef key) {
        record.reject(key, "document.type");
    }

    @Override
    protected int lying() {
        return record.held().size();
    }

    @Override
    protected RecordFiling outOfReach() {
        record.setUnavailable(true);
        return record;
    }
}
