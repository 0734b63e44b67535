package org.plr.core.benchmarking;

/** How somebody stands to the agreement that the council asks of whoever reviews alone (MOD-3). */
public enum Reached {
    /** The framework in force asks for none. */
    NOT_ASKED,
    /** They reached it in an exercise that is closed. */
    REACHED,
    /** They have not reached it yet: no collaborative review is given to them alone. */
    NOT_YET
}
