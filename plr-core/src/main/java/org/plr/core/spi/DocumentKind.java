package org.plr.core.spi;

import org.plr.core.clause.ClauseId;

/** What a document on a child's record is. */
public enum DocumentKind {
    /** The returned Practice Learning Review (TRK-6). */
    REVIEW(ClauseId.TRK_6, "Practice Learning Review", "practice-learning-review"),
    /** That outcome and actions of a review were discussed in supervision (TRK-5). */
    SUPERVISION(ClauseId.TRK_5, "Supervision on a Practice Learning Review", "supervision-on-review");

    private final ClauseId clause;
    private final String title;
    private final String stem;

    DocumentKind(ClauseId clause, String title, String stem) {
        this.clause = clause;
        this.title = title;
        this.stem = stem;
    }

    /** {@return the clause that asks for it} */
    public ClauseId clause() {
        return clause;
    }

    /** {@return how the record shows it; nobody's name is in it} */
    public String title() {
        return title;
    }

    /** {@return how its file name begins} */
    public String stem() {
        return stem;
    }
}
