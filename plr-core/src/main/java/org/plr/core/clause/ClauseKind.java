package org.plr.core.clause;

/** What sort of statement a clause makes, and so what the library does with it. */
public enum ClauseKind {
    /** Computed or enforced: input that breaks it is refused, with the clause named. */
    RULE,

    /**
     * Somebody owes something, by a time where the framework's text or the council sets one. Without such a time the
     * duty is shown as open with its age, and is never overdue.
     */
    DUTY,

    /** Something that can be recorded, is checked, and can be found again. */
    RECORD,

    /** A result that somebody looks at, computed from the facts. */
    VIEW,

    /** A principle that evidence can be labelled with. */
    VALUE
}
