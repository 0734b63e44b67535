package org.plr.core.agreement;

/** Why a figure cannot be said. */
public enum Undefined {
    /** No unit was rated at all. */
    NO_UNITS("no unit was rated"),
    /** Units were rated, but none of them twice. */
    NO_PAIRS("no unit has two grades"),
    /** The raters gave nothing but one grade, so that chance alone would have them agree: the usual month of nothing but Good. */
    NO_VARIATION("no variation"),
    /** Each disagreement was given a weight of nought, so that nothing counts as one. */
    NO_WEIGHT("every weight is zero"),
    /** There is nobody to compare with. */
    ONE_RATER("fewer than two raters"),
    /** A figure for two raters was asked of more. */
    MANY_RATERS("more than two raters"),
    /** No grade was changed, so that there is no direction to test. */
    NO_SHIFT("no grade was changed"),
    /** The exact test would take too long; the other tests of direction need no such patience. */
    TOO_MANY_SHIFTS("too many changed grades for the exact test"),
    /** The grades are words, and only numbers have a ratio. */
    NO_NUMBERS("the grades are not numbers"),
    /** Ratios need a scale that starts at nought. */
    BELOW_ZERO("a grade is a number below zero"),
    /** A proportion of nothing. */
    NO_DATA("no data"),
    /** One draw shows nothing of how draws differ. Pool months. */
    ONE_DRAWN("one drawn record shows no variance"),
    /** Of some records none was drawn, so that the sample says nothing of them. */
    NOT_COVERED("some were completed and none of them moderated"),
    /** One review shows nothing of how reviews differ. */
    ONE_REVIEW("one review shows no variance");

    private final String reason;

    Undefined(String reason) {
        this.reason = reason;
    }

    /** {@return the reason in a few words} */
    public String reason() {
        return reason;
    }
}
