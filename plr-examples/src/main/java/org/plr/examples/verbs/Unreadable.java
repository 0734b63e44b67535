package org.plr.examples.verbs;

/** What cannot be read at all, as opposed to what is read and refused. Ends as exit code 2. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    private final String path;
    private final String sentence;

    /**
     * States what cannot be read.
     *
     * @param path where: a JSON path, a file or an option
     * @param what what is wrong there, never with what was found
     * @param expected what was expected
     */
    public Unreadable(String path, String what, String expected) {
        this(path, what + "; expected " + expected);
    }

    /** The same, where the sentence says already what was expected. */
    Unreadable(String path, String sentence) {
        super(sentence, null, false, false);
        this.path = printable(path);
        this.sentence = sentence;
    }

    /** What was typed or read, as a message repeats it: in one line, and not for long. */
    private static String printable(String text) {
        String line = text.codePoints()
                .limit(LONGEST)
                .map(c -> isPlain(c) ? c : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.length() < text.length() ? line + "…" : line;
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    String path() {
        return path;
    }

    String sentence() {
        return sentence;
    }

    /** {@code path: what; what was expected}, in one line. */
    public String line() {
        return path + ": " + sentence;
    }
}
