package org.plr.core.journal;

import java.util.Objects;

/**
 * The place of a text in a fact: its opaque id and a commitment to its words.
 *
 * @param id where the text lies, until it is erased
 * @param commitment the SHA-256 over the salt and the text, in lower-case hexadecimal; the salt lies with the text and
 *     goes with it, so that nothing can be guessed from the commitment once the text is erased
 */
public record NarrativeRef(NarrativeId id, String commitment) {

    /** Refuses null. */
    public NarrativeRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(commitment, "commitment");
    }
}
