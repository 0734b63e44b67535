package org.plr.adapters.mosaic;

import java.util.List;
import org.plr.core.spi.CaseRecords;

class ConformanceOfTablesTest extends ConformanceOfFilesTest {
    @Override
    protected CaseRecords open(List<Given> cases) {
        Extract extract = extract(cases);
        extract.writeTo(folder);
        return MosaicCaseRecords.fromDatabase(
                extract.loadInto(folder.resolve("ssd.db")), folder, identities, MosaicSettings.usual());
    }
}
