package org.plr.core.review;

/** The two kinds of Practice Learning Review. */
public enum Kind {
    /** Completed by a manager alongside the practitioner, each month (COL-1, ROL-2). */
    COLLABORATIVE,
    /** Commissioned by the Quality Impact Board on a theme (FOC-1). */
    FOCUSSED
}
