package org.plr.core.people;

/** A body of the council to which the framework gives a duty, whoever acts for it. */
public enum Body implements Party {
    /** The Quality Assurance Service (TRK-3, TRK-6, TRK-7). */
    QUALITY_ASSURANCE_SERVICE,
    /** The Quality Impact Board. */
    QUALITY_IMPACT_BOARD,
    /** The owner of the framework, who has it reviewed every year (GOV-1). */
    POLICY_OWNER;

    @Override
    public String text() {
        return name();
    }
}
