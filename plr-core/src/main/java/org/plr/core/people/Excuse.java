package org.plr.core.people;

/** Why a manager is not charged with a month (ROL-2). */
public enum Excuse {
    /** They joined during the month. */
    JOINED,
    /** They left during the month. */
    LEFT,
    /** They were absent for the month. */
    ABSENT,
    /** They were exempted, with a reason and an approver; no organisation chart tells so. */
    EXEMPTED
}
