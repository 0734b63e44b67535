package org.plr.core.allocation;

import java.util.List;

/**
 * Why there is no plan: these rows can go to these columns alone, which cannot take them all. It is minimal: without any
 * one of the rows the others could be given out. Where columns must be given a minimum that they cannot get, without any
 * one of the columns the others could.
 *
 * @param rows what cannot be given out, in the order of the request
 * @param columns where alone it could go, in the order of the request
 * @param because the same in a sentence, such as {@code 3 reviews can only go to 2 people, who can take 2.}
 */
public record Blocked(List<String> rows, List<String> columns, String because) implements Assignment {

    /** Keeps the lists as they are now. */
    public Blocked {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /**
     * Rows for which there is too little room.
     *
     * @param rows what cannot be given out
     * @param columns where alone it could go
     * @param room how many rows these take
     * @param nouns how both are called
     * @return the blocking set, with its sentence
     */
    public static Blocked tooLittleRoom(List<String> rows, List<String> columns, long room, Nouns nouns) {
        String because = columns.isEmpty()
                ? nouns.rows(rows.size()) + " can go to no " + nouns.column() + "."
                : nouns.rows(rows.size()) + " can only go to " + nouns.columns(columns.size()) + ", who can take "
                        + room + ".";
        return new Blocked(rows, columns, because);
    }
}
