package org.plr.adapters.mosaic.table;

/** What the text of a cell means. */
final class Text {
    private static final String PLACEHOLDER = "PLACEHOLDER_DATA";

    private Text() {}

    /**
     * A cell without the spaces around it, no-break spaces too. Empty where it only says that nothing stands there: {@code
     * NULL}, as a database tool writes it, or the standard's own {@code PLACEHOLDER_DATA}.
     */
    static String plain(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isSpace(cell.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(cell.charAt(to - 1))) {
            to--;
        }
        String text = cell.substring(from, to);
        return text.equals("NULL") || text.startsWith(PLACEHOLDER) ? "" : text;
    }

    /** An id as a spreadsheet or a database may have made a number of it: {@code 123.0} is 123. */
    static String id(String text) {
        int dot = text.indexOf('.');
        if (dot < 1 || !isDigits(text, 0, dot) || dot + 1 == text.length()) {
            return text;
        }
        for (int i = dot + 1; i < text.length(); i++) {
            if (text.charAt(i) != '0') {
                return text;
            }
        }
        return text.substring(0, dot);
    }

    /** Whether a spreadsheet has shortened a long number, as in {@code 1.23457E+11}, so that nobody can tell it any more. */
    static boolean isShortened(String text) {
        int exponent = text.indexOf("E+");
        return exponent > 0
                && isDigits(text, exponent + 2, text.length())
                && isDigits(text.replace(".", ""), 0, text.replace(".", "").indexOf("E+"));
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }

    private static boolean isSpace(char character) {
        return character <= ' ' ? character != 0 : Character.isSpaceChar(character);
    }

    /** Whether a character cannot be seen: a control, a mark of direction, half of a pair. */
    static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** By characters and not by code points, as most texts have no pair; half a pair is hidden. */
    static boolean hidesSomething(String text) {
        for (int i = 0; i < text.length(); i++) {
            int character = text.charAt(i);
            if (Character.isSurrogate(text.charAt(i))) {
                character = text.codePointAt(i);
                i += Character.charCount(character) - 1;
            }
            if (isHidden(character)) {
                return true;
            }
        }
        return false;
    }
}
