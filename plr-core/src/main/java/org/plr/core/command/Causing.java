package org.plr.core.command;

/** What a fact causes besides itself: notices that go out with it, kept in the same append. */
public interface Causing {

    /**
     * Adds to a decision what one of its facts causes.
     *
     * @param told the fact
     * @param moment who acts and when
     * @param decision takes the notices
     */
    void cause(Told told, Moment moment, Decision decision);
}
