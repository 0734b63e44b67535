package org.plr.core.firstday;

/** What bringing an earlier review in would do. */
public enum Novelty {
    /** It would be brought in. */
    NEW,
    /** The same place of the same file was brought in before: nothing would change. */
    KNOWN
}
