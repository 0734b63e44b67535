package org.plr.core.draw;

/** What a draw does not tell, for whoever reads its figures. */
public enum Warning {
    /** The certain reviews are as many as the rate asks for, or more. */
    NO_OTHER_GRADE_CHECKED(
            "The reviews that are always moderated fill the whole share: no other grade was checked, so this"
                    + " draw says nothing about whether the other grades are right."),
    /** Nothing is certain, and the rate asks for none. */
    NOTHING_DRAWN("No review was drawn and none is always moderated: this draw says nothing about any grade.");

    private final String sentence;

    Warning(String sentence) {
        this.sentence = sentence;
    }

    /**
     * The warning in words.
     *
     * @return a sentence
     */
    public String sentence() {
        return sentence;
    }
}
