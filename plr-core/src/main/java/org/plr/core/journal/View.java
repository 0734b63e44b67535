package org.plr.core.journal;

/**
 * Something computed from facts. It is told of every committed entry once, in the order of the journal, and only while
 * the journal is locked; what it answers is immutable.
 */
public interface View {

    /**
     * Takes in one entry.
     *
     * @param recorded the entry with its fact
     */
    void on(Recorded recorded);
}
