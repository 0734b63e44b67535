package org.plr.workbook;

/**
 * How a word in a cell is made to stand out: always bold, with a fill, and always by the word itself, so that nobody
 * needs to see the colour. The contrast of each is above 7 to 1 (WCAG 2.2, level AAA).
 */
public enum Mark {
    /** Something is late or wrong. */
    ALERT(0, "FF7A0000", "FFFFD9D9"),
    /** Something is due soon. */
    CAUTION(1, "FF5C3B00", "FFFFE8B3"),
    /** Something is done. */
    GOOD(2, "FF003D1F", "FFD6F5E3");

    private final int place;
    private final String ink;
    private final String paper;

    Mark(int place, String ink, String paper) {
        this.place = place;
        this.ink = ink;
        this.paper = paper;
    }

    /** Its place in the list of styles. */
    int place() {
        return place;
    }

    /** The colour of the letters: alpha, red, green, blue. */
    String ink() {
        return ink;
    }

    /** The colour behind them. */
    String paper() {
        return paper;
    }
}
