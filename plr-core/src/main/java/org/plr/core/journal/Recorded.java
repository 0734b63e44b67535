package org.plr.core.journal;

import java.time.Instant;

/**
 * A fact together with the entry that carries it: what folds and rules read.
 *
 * @param position the entry's place in the journal, or 0 while the fact is decided but not yet written
 * @param draft who said so, when, and under which framework
 * @param fact what happened
 */
public record Recorded(long position, Draft draft, Fact fact) {

    /**
     * When it happened, as the user said.
     *
     * @return the instant, to the millisecond
     */
    public Instant occurredAt() {
        return draft.occurredAt();
    }

    @Override
    public String toString() {
        return "recorded " + position + ": " + draft;
    }
}
