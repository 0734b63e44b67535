package org.plr.adapters.mosaic.filing;

/** What was read is not what it should be. The message says what is wrong in plain words, and repeats nothing of it. */
final class Garbled extends Exception {
    private static final long serialVersionUID = 1L;

    Garbled(String message) {
        super(message);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
