package org.plr.core.allocation;

import java.util.Objects;

/**
 * How sentences about an allocation call what is given out and who takes it.
 *
 * @param row one of what is given out, such as {@code review}
 * @param rows several of them
 * @param column one who takes, such as {@code person}
 * @param columns several of them
 */
public record Nouns(String row, String rows, String column, String columns) {
    /** Rows and columns. */
    public static final Nouns PLAIN = new Nouns("row", "rows", "column", "columns");

    /** Refuses null. */
    public Nouns {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(columns, "columns");
    }

    String rows(int count) {
        return count + " " + (count == 1 ? row : rows);
    }

    String columns(int count) {
        return count + " " + (count == 1 ? column : columns);
    }
}
