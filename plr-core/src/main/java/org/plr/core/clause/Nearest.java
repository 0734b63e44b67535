package org.plr.core.clause;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds what somebody may have meant by a word that is not in a list, by the number of letters to change. */
final class Nearest {

    private static final int LONGEST = 20;

    private Nearest() {}

    /** The candidate that takes the fewest changes, the first in alphabetical order where several do. */
    static String to(String word, Collection<String> candidates) {
        String meant = word.substring(0, Math.min(word.length(), LONGEST))
                .strip()
                .toUpperCase(Locale.ROOT)
                .replace('_', '-');
        return candidates.stream()
                .min(Comparator.<String>comparingInt(candidate -> changes(meant, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** The Levenshtein distance: how many letters must be put in, taken out or changed. */
    static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            advance(row, from.charAt(i - 1), to);
        }
        return row[to.length()];
    }

    private static void advance(int[] row, char letter, String to) {
        int diagonal = row[0];
        row[0]++;
        for (int j = 1; j < row.length; j++) {
            int changed = diagonal + (letter == to.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
