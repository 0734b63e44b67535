package org.plr.core.filing;

/** What came of asking the record's side about one document. */
enum Heard {
    FILED,
    REJECTED,
    PENDING,
    /** Nothing arrived under its key. */
    MISSING,
    /** An answer that cannot be, or an adapter that broke. */
    DOUBTFUL,
    /** No answer. */
    SILENT
}
