package org.plr.core.moderation;

/** Whose turn it is. The text knows the first alone; a council may ask for the others (MOD-1). */
public enum Stage {
    /** Moderates in partnership with the manager who completed the review, and coaches them. */
    FIRST,
    /** Judges blind, where the council asks for a second person. */
    SECOND,
    /** Judges blind and decides, where the first two do not agree. */
    THIRD
}
