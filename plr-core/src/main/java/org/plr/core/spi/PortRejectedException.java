package org.plr.core.spi;

import org.jspecify.annotations.Nullable;

/** A port will not do it; trying again does not help. */
public final class PortRejectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * States which port and which key.
     *
     * @param port the port's name
     * @param key what was asked of it: an id, never a name or a text
     * @param cause what went wrong beneath, or null
     */
    public PortRejectedException(String port, String key, @Nullable Throwable cause) {
        super(port + " refuses " + key + ".", cause);
    }
}
