package org.plr.adapters.sheets;

/** What a tracker workbook is known by when it comes back: sheets may be renamed and moved, these words may not. */
final class Form {
    static final String ID = "plr tracker 1";

    static final String READ_ME = "Read me";
    static final String REVIEWS = "Reviews";
    static final String ACTIONS = "Actions";

    static final String FORM = "Form";
    static final String AREA = "Area reference";
    static final String POSITION = "Journal position";

    static final String YES = "yes";
    static final String NO = "no";

    private Form() {}
}
