package org.plr.core.draw;

/**
 * How the drawn part is shared out over strata: in proportion to the reviews in each that are not certain, never more than
 * there are. Where two strata have the same claim to the last one, that with the lowest ticket has it.
 */
public enum Allocation {
    /** Not at all: the lowest tickets are drawn, wherever they are. */
    NONE,
    /**
     * By largest remainders. Familiar, and each stratum gets its quota rounded down or up; but when one more is drawn in
     * all, a small stratum may get one fewer (the Alabama paradox: of 6, 6 and 2 reviews, 10 are 4, 4, 2 and 11 are 5, 5,
     * 1).
     */
    HAMILTON,
    /** By odd divisors (Webster, Sainte-Laguë). One more drawn in all takes none from any; a quota may be missed. */
    WEBSTER
}
