package org.plr.core.journal;

/**
 * An entry that this version of the library cannot read: its type or the type's version is unknown, or its payload is
 * not of that type. Reading stops here, for what follows may depend on it.
 */
public final class UnreadableFactException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * States what cannot be read.
     *
     * @param message which type and version, and what to do next; never anything of the payload
     */
    public UnreadableFactException(String message) {
        super(message);
    }
}
