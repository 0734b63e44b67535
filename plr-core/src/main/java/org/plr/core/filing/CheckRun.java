package org.plr.core.filing;

import java.util.List;
import org.plr.core.spi.FilingRef;

/**
 * What the record's side answered of the documents that were on their way.
 *
 * @param filed those that are on the record since
 * @param rejected those that it does not take
 * @param pending those that it has and has not filed yet
 * @param missing those of which it knows nothing: they did not arrive, and are to be filed again
 * @param doubtful those of which it answered what cannot be: a person must look at them
 * @param unanswered those of which it could not be asked: the next run asks again
 */
public record CheckRun(
        List<FilingRef> filed,
        List<FilingRef> rejected,
        List<FilingRef> pending,
        List<FilingRef> missing,
        List<FilingRef> doubtful,
        List<FilingRef> unanswered) {

    /** Keeps the lists as they are now. */
    public CheckRun {
        filed = List.copyOf(filed);
        rejected = List.copyOf(rejected);
        pending = List.copyOf(pending);
        missing = List.copyOf(missing);
        doubtful = List.copyOf(doubtful);
        unanswered = List.copyOf(unanswered);
    }
}
