package org.plr.examples;

/** How near one word is to another: the number of letters to put in, take out or change. */
final class Nearness {

    private Nearness() {}

    static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = i == 0 ? j : diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = i == 0 ? j : Math.min(changed, 1 + Math.min(diagonal, row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
