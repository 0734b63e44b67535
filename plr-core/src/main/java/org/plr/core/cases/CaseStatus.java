package org.plr.core.cases;

/**
 * What a case is now. Where several hold, the first of this list that does: a child who is looked after and has a child
 * protection plan is looked after.
 */
public enum CaseStatus {
    /** Looked after by the council, and under 18; a series of short breaks does not count. */
    LOOKED_AFTER,
    /** Has a child protection plan. */
    CHILD_PROTECTION_PLAN,
    /** Has a child in need plan. */
    CHILD_IN_NEED_PLAN,
    /** Was looked after and is entitled to advice. */
    CARE_LEAVER,
    /** Is being assessed. */
    OPEN_ASSESSMENT,
    /** Was referred, and neither closed nor any of the above. */
    CHILD_IN_NEED,
    /** Is helped by Early Help alone. */
    EARLY_HELP
}
