package org.plr.core.spi;

import org.jspecify.annotations.Nullable;

/** A port cannot do it now; trying again may help. */
public final class PortUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * States which port and which key.
     *
     * @param port the port's name
     * @param key what was asked of it: an id, never a name or a text
     * @param cause what went wrong beneath, or null
     */
    public PortUnavailableException(String port, String key, @Nullable Throwable cause) {
        super(port + " cannot be reached for " + key + ".", cause);
    }
}
