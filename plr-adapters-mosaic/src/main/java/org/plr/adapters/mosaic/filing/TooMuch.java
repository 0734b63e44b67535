package org.plr.adapters.mosaic.filing;

import java.io.IOException;

/** An answer is larger than any answer of the contract. */
final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch() {
        super("over 64 KB");
    }
}
