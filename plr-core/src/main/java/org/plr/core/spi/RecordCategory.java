package org.plr.core.spi;

import java.util.Objects;

/**
 * Under which category and sub-category a case system keeps a document: words of the council's own, which its case system
 * must have.
 *
 * @param category the category
 * @param subCategory the sub-category
 */
public record RecordCategory(String category, String subCategory) {
    private static final int LONGEST = 80;

    /**
     * Refuses what no case system can have.
     *
     * @throws IllegalArgumentException where one is blank, begins or ends with a space, is over 80 characters, or holds
     *     characters that cannot be shown
     */
    public RecordCategory {
        requireWords(category, "category");
        requireWords(subCategory, "subCategory");
    }

    private static void requireWords(String words, String name) {
        Objects.requireNonNull(words, name);
        boolean shown = words.codePoints().allMatch(RecordCategory::isShown);
        if (words.isBlank() || !words.equals(words.strip()) || words.length() > LONGEST || !shown) {
            throw new IllegalArgumentException(
                    name + ": give 1 to 80 characters that can be shown, as the case system has them.");
        }
    }

    private static boolean isShown(int c) {
        int type = Character.getType(c);
        return c == ' '
                || (!Character.isWhitespace(c)
                        && type != Character.CONTROL
                        && type != Character.FORMAT
                        && type != Character.SURROGATE
                        && type != Character.UNASSIGNED
                        && type != Character.PRIVATE_USE);
    }
}
