package org.plr.core.journal;

/**
 * The hash chain. An entry's hash is the SHA-256 over the hash of the entry before it and the entry's own fields in the
 * order of the design: position, stream, version, type, type's version, who, on whose behalf, occurredAt, recordedAt,
 * framework id, framework hash, payload. Each field is its UTF-8 text behind its length in 4 bytes, the highest first;
 * numbers are decimal, instants ISO-8601 in Z, and what is absent is empty.
 */
public final class Chain {
    /** What stands for the hash before the first entry: 64 zeros. */
    public static final String START = "0".repeat(64);

    private Chain() {}

    /**
     * Gives a draft its place.
     *
     * @param draft what is to be written
     * @param position the place, one more than the last
     * @param previousHash the hash of the last entry, or {@link #START}
     * @return the entry
     */
    public static Entry seal(Draft draft, long position, String previousHash) {
        return new Entry(position, draft, hash(draft, position, previousHash));
    }

    static String hash(Draft draft, long position, String previousHash) {
        return new Sha256()
                .field(previousHash)
                .field(Long.toString(position))
                .field(draft.stream().value())
                .field(Integer.toString(draft.version()))
                .field(draft.type())
                .field(Integer.toString(draft.typeVersion()))
                .field(draft.who())
                .field(draft.onBehalfOf())
                .field(draft.occurredAt().toString())
                .field(draft.recordedAt().toString())
                .field(draft.framework())
                .field(draft.frameworkHash())
                .field(draft.payload())
                .hex();
    }
}
