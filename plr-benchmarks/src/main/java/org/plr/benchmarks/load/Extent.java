package org.plr.benchmarks.load;

import java.time.Duration;

/**
 * How much is measured: whole runs, or once over little to see that it works.
 *
 * @param slice how long a slice lasts where it is measured by time
 * @param turns how many turns are counted
 * @param facts the length of a stored journal
 * @param entries the length of the journal behind a query
 * @param notices how many notices wait
 * @param mails how many mails are sent
 * @param lives how many lives of a review a thread goes through in a slice
 * @param children how many children a case system's extract has, with some eight rows each
 */
record Extent(Duration slice, int turns, int facts, int entries, int notices, int mails, int lives, int children) {
    /** As the page reports it. */
    static final Extent WHOLE = new Extent(Duration.ofMillis(250), 11, 1_000_000, 10_000, 10_000, 1_000, 10, 67_500);

    /** That it works. */
    static final Extent LITTLE = new Extent(Duration.ofMillis(30), 1, 3_000, 2_000, 200, 40, 1, 300);
}
