package org.plr.core.review;

/** Who gave direct feedback (COL-6). */
public enum Voice {
    /** The child. */
    CHILD,
    /** The young person. */
    YOUNG_PERSON,
    /** A parent, carer or other member of the family. */
    FAMILY_MEMBER
}
