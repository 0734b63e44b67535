package org.plr.core.review;

/** Whether knowledge, understanding and rationale are reflected in the child's written record (COL-5). */
public enum InRecord {
    /** They are. */
    REFLECTED,
    /** Some of them are. */
    PARTLY,
    /** They are not. */
    NOT_REFLECTED
}
