package org.plr.examples.demo;

/** What was given cannot be used at all. Ends the verb with exit code 2 and one line. */
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** States it as {@code path: what; what was expected}. */
    Unusable(String path, String what) {
        super(path + ": " + what, null, false, false);
    }
}
