package org.plr.core.filing;

import org.jspecify.annotations.Nullable;
import org.plr.core.spi.FilingAnswer;

/** Words of another system, before they are kept: bounded, and without what cannot be shown. */
final class Words {
    private static final int LONGEST = 1_000;
    private static final int LONGEST_CODE = 60;
    private static final String NO_CODE = "record.no-code";

    private Words() {}

    static String of(FilingAnswer.Receipt receipt) {
        return "Reference: " + shown(receipt.reference()) + "\nFiled by: " + shown(receipt.by()) + "\nFiled at: "
                + receipt.at();
    }

    static @Nullable String shownOrNull(String words) {
        String shown = shown(words);
        return shown.isEmpty() ? null : shown;
    }

    private static String shown(String words) {
        StringBuilder shown = new StringBuilder();
        words.codePoints().filter(Words::isShown).limit(LONGEST).forEach(shown::appendCodePoint);
        return shown.toString().strip();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** A code that is none may be a server's words, which never stand in a fact. */
    static String code(String code) {
        boolean plain = code.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-'));
        return plain && !code.isEmpty() && code.length() <= LONGEST_CODE ? code : NO_CODE;
    }
}
