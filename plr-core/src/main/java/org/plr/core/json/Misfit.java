package org.plr.core.json;

/**
 * JSON that is not what was expected. On its way out it gathers the path, from known names alone; it never holds
 * anything of the text that was read.
 */
final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String what;
    private final String expected;

    Misfit(String what, String expected) {
        this("", what, expected);
    }

    private Misfit(String path, String what, String expected) {
        super(what, null, false, false);
        this.path = path;
        this.what = what;
        this.expected = expected;
    }

    /** The same, one level further in. */
    Misfit under(String step) {
        return new Misfit(step + path, what, expected);
    }

    /** {@code path: what; what was expected}. */
    String text() {
        return "$" + path + ": " + sentence();
    }

    /** {@code what; what was expected}. */
    String sentence() {
        return what + "; expected " + expected;
    }
}
