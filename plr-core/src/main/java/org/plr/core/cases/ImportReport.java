package org.plr.core.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an import read and what it did not use.
 *
 * @param rows how many rows each source has, without its header, by plain name in the order read
 * @param refused every row that was not used, in the order read
 */
public record ImportReport(Map<String, Long> rows, List<RefusedRow> refused) {

    /** Keeps both as they are now. */
    public ImportReport {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        refused = List.copyOf(refused);
    }
}
