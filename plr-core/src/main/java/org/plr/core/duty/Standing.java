package org.plr.core.duty;

/** How a duty stands at a moment. Never stored: it follows from the facts and the moment. */
public enum Standing {
    /** Owed, and still in time or without a time. */
    OPEN,
    /** Met in time, or without a time. */
    MET,
    /** Met, after its due time. */
    MET_LATE,
    /** Owed, and its due time has passed. */
    OVERDUE,
    /** No longer owed, for the cause that it names; it stays visible. */
    VOID
}
