package org.plr.core.review;

/** How the review was completed (COL-1). */
public enum Collaboration {
    /** Together with the practitioner, who reflects and receives feedback. */
    ALONGSIDE,
    /** Without the practitioner: recorded with its reason, shown as not collaborative, not counted for ROL-2. */
    ALONE
}
