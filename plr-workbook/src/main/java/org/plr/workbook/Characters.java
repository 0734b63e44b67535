package org.plr.workbook;

/** Which characters a cell may hold. */
final class Characters {
    static final int LONGEST = 32_767;

    private Characters() {}

    static void check(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Empty text: a cell without text is blank");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A cell holds at most 32,767 characters, and this text has "
                    + text.length() + ": shorten it, or divide it");
        }
        int bad = firstBad(text);
        if (bad >= 0) {
            throw new IllegalArgumentException(String.format(
                    "No workbook can hold U+%04X, which is character %d of this text: take it out, or clean the text",
                    (int) text.charAt(bad), bad + 1));
        }
    }

    static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int width = widthAt(text, i);
            if (kept.length() + width > LONGEST) {
                break;
            }
            kept.append(text, i, i + width);
            i += Math.max(width, 1) - 1;
        }
        return kept.toString();
    }

    /** The place of the first character that may not stand, or -1. */
    static int firstBad(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= ' ' && unit < Character.MIN_SURROGATE) {
                continue;
            }
            int width = widthAt(text, i);
            if (width == 0) {
                return i;
            }
            i += width - 1;
        }
        return -1;
    }

    /** 1, 2 for a pair, or 0 where the character may not stand. */
    private static int widthAt(String text, int i) {
        char unit = text.charAt(i);
        if (Character.isHighSurrogate(unit)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)) ? 2 : 0;
        }
        boolean isControl = unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r';
        return isControl || Character.isLowSurrogate(unit) || unit >= '\uFFFE' ? 0 : 1;
    }
}
