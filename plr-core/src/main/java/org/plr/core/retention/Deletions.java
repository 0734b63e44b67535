package org.plr.core.retention;

import java.util.List;

/**
 * What is due for deletion, and what would be.
 *
 * @param due what the next run erases, in the order of the subjects; orders that a run left undone first
 * @param kept what is kept by a hold or because its subject is open, likewise
 */
public record Deletions(List<Due> due, List<Kept> kept) {

    /** Keeps the lists as they are now. */
    public Deletions {
        due = List.copyOf(due);
        kept = List.copyOf(kept);
    }
}
