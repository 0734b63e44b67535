package org.plr.core.command;

import org.plr.core.journal.Recorded;

/**
 * Something computed from facts. It is told of every committed entry once, in the order of the journal, and only while
 * the ledger's lock is held; what it answers is immutable.
 */
public interface View {

    /**
     * Takes in one entry.
     *
     * @param recorded the entry with its fact
     */
    void on(Recorded recorded);
}
