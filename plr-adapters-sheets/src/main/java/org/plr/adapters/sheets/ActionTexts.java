package org.plr.adapters.sheets;

/**
 * Whether a workbook says what is to be done. What is to be done is a text about a child: it is shown to whoever may read
 * the texts of that review, and a file goes where it is sent.
 */
public enum ActionTexts {
    /**
     * The workbook holds no text about a child: an action is known by its review, its number there, its owner and its days.
     * For a file that several people share.
     */
    LEFT_OUT,
    /**
     * Each text that the actor may read stands beside its action, and each such read is noted in the read log before it is
     * written. For a file that this actor keeps as they keep the child's record.
     */
    SHOWN
}
