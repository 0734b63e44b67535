package org.plr.core.journal;

import java.util.HexFormat;
import java.util.Objects;

/**
 * A text typed by a human, with the salt of its commitment. It is stored apart from the facts and can be erased.
 *
 * @param id its opaque id
 * @param stream the subject to which it belongs, and with which it is erased
 * @param salt 32 random bytes in lower-case hexadecimal
 * @param text the words
 */
public record Narrative(NarrativeId id, StreamId stream, String salt, String text) {

    /** Refuses null. */
    public Narrative {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(salt, "salt");
        Objects.requireNonNull(text, "text");
    }

    /**
     * The commitment that a fact keeps: SHA-256 over the salt's bytes and the text in UTF-8.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String commitment() {
        return new Sha256().raw(HexFormat.of().parseHex(salt)).bytesOf(text).hex();
    }

    /**
     * Where a fact finds this text.
     *
     * @return the id with the commitment
     */
    public NarrativeRef ref() {
        return new NarrativeRef(id, commitment());
    }

    /**
     * Whether this is the text that the fact was told with.
     *
     * @param ref what the fact keeps
     * @return true where id and commitment agree
     */
    public boolean matches(NarrativeRef ref) {
        return ref().equals(ref);
    }

    /** The id alone: the words never reach a log. */
    @Override
    public String toString() {
        return "narrative " + id;
    }
}
