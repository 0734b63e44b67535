package org.plr.core.duty;

/**
 * What one clause makes of the facts: when its duty arises, what meets it, what moves or voids it. A rule keeps nothing; it
 * finds what it needs in the hearing.
 */
interface DutyRule {

    /**
     * Hears one fact, and says what it changes.
     *
     * @param hearing the fact, and the duties as they stand
     */
    void hear(Hearing hearing);
}
