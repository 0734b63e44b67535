package org.plr.core.review;

import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;

/** What an earlier tracker says of a review, in the review's stream. */
public sealed interface EarlierFact extends Fact {

    /**
     * The review was brought in from an earlier tracker on a council's first day with this library. What the journal holds of
     * it before this moment happened as that tracker says. It occurred when it was brought in.
     *
     * @param source the SHA-256 of the file, in lower-case hexadecimal
     * @param sheet which sheet of it, from 1
     * @param row which row of the sheet, from 1
     */
    @FactType("review.brought-in")
    record BroughtIn(String source, int sheet, int row) implements EarlierFact {}

    /** The review was audited again (CON-5), on the day on which that occurred; the re-audit itself is not held here. */
    @FactType("review.audited-again-before")
    record AuditedAgainBefore() implements EarlierFact {}
}
