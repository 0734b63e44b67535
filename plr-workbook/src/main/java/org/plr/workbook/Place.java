package org.plr.workbook;

/** Where a cell stands: rows and columns from 1, written as in "C7". */
final class Place {
    static final int ROWS = 1_048_576;
    static final int COLUMNS = 16_384;
    private static final int LETTERS = 26;
    private static final int LONGEST = 10;

    private Place() {}

    /** "C7" for row 7 of column 3. */
    static String ref(int row, int column) {
        return letters(column) + row;
    }

    /** "C" for 3. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.append((char) ('A' + (left - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }

    /** The row of "C7", or 0 where this is no such reference. */
    static int row(String ref) {
        int at = lettersOf(ref);
        return at == 0 ? 0 : whole(ref, at, ROWS);
    }

    /** The column of "C7", or 0 where this is no such reference. */
    static int column(String ref) {
        int column = 0;
        for (int i = 0; i < lettersOf(ref); i++) {
            column = column * LETTERS + ref.charAt(i) - 'A' + 1;
        }
        return column > COLUMNS ? 0 : column;
    }

    /** The column of "C7" where the row is "7", or 0 where this is no such reference. */
    static int column(String ref, String row) {
        int letters = ref.length() - row.length();
        if (letters < 1 || letters > 3 || !ref.endsWith(row)) {
            return 0;
        }
        int column = 0;
        for (int i = 0; i < letters; i++) {
            int letter = ref.charAt(i) - 'A' + 1;
            if (letter < 1 || letter > LETTERS) {
                return 0;
            }
            column = column * LETTERS + letter;
        }
        return column > COLUMNS ? 0 : column;
    }

    /** The whole number from 1 to the limit that the text is from there on, or 0. */
    static int whole(String text, int from, int limit) {
        int end = text.length();
        if (from >= end || end - from > LONGEST || text.charAt(from) == '0') {
            return 0;
        }
        long whole = 0;
        for (int i = from; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            whole = whole * 10 + digit;
        }
        return whole > limit ? 0 : (int) whole;
    }

    /** How many capital letters it begins with: none where there are more than three. */
    private static int lettersOf(String ref) {
        int letters = 0;
        while (letters < ref.length() && ref.charAt(letters) >= 'A' && ref.charAt(letters) <= 'Z') {
            letters++;
        }
        return letters > 3 ? 0 : letters;
    }
}
