package org.plr.core.journal;

import java.util.Objects;

/**
 * One line of the journal, never changed once written.
 *
 * @param position its place in the journal: gapless from 1, in the order of commits
 * @param draft what it says
 * @param hash the SHA-256 that chains it to the entry before, in lower-case hexadecimal; see {@link Chain}
 */
public record Entry(long position, Draft draft, String hash) {

    /**
     * Refuses null.
     *
     * @throws IllegalArgumentException where the position is not positive
     */
    public Entry {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(hash, "hash");
        if (position < 1) {
            throw new IllegalArgumentException("Positions are counted from 1.");
        }
    }

    @Override
    public String toString() {
        return "entry " + position + ": " + draft;
    }
}
