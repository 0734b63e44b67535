package org.plr.core.duty;

/** Why a duty is no longer owed. */
public enum VoidCause {
    /** The review was recorded by mistake. */
    REVIEW_WITHDRAWN,
    /** The Inadequate grade was recorded by mistake, and no concern asks for the duty (CON-1, CON-2, CON-5). */
    GRADE_CORRECTED,
    /** Another manager completes the review and owes the same duty. */
    REASSIGNED,
    /** The remedial action was raised by mistake (CON-3). */
    ACTION_WITHDRAWN,
    /** Moderation raised the grade, and in this council that ends what Inadequate had begun (MOD-7). */
    GRADE_RAISED,
    /** The grade was changed once more before all had heard of the change: that one is discussed instead (MOD-5). */
    GRADE_CHANGED_AGAIN,
    /** The exercise after which the next was owed was recorded by mistake (MOD-3). */
    EXERCISE_WITHDRAWN,
    /** The manager joined, left or was absent in the month, or was exempted from it (ROL-2). */
    EXCUSED,
    /** The manager who was to be trained is no manager any more (LNK-4). */
    LEFT,
    /** Another review is moderated in its place (MOD-2). */
    SUBSTITUTED
}
