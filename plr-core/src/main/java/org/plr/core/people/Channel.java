package org.plr.core.people;

/** How somebody was reached in writing. */
public enum Channel {
    /** By a notice that their mail server accepted. */
    MAIL,
    /** By a letter handed over. */
    LETTER,
    /** By a message in the case system. */
    RECORD_SYSTEM
}
