package org.plr.benchmarks.overdue;

import java.time.Instant;
import java.util.List;

/** A plain loop over all reviews. */
final class JavaTimeLoop {
    private JavaTimeLoop() {}

    static Found overdue(List<Item> items, Instant now) {
        Found found = new Found();
        for (Item item : items) {
            if (Conditions.isSharingOverdue(item, now)) {
                found.add(item, Found.SHARING);
            }
            if (Conditions.isActionOverdue(item, now)) {
                found.add(item, Found.ACTION);
            }
            if (Conditions.isReAuditOverdue(item, now)) {
                found.add(item, Found.RE_AUDIT);
            }
        }
        return found;
    }
}
