package org.plr.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sheet that we write: its name and its columns, from left to right.
 *
 * @param name 1 to 31 characters, none of {@code [ ] : * ? / \}, no apostrophe at either end
 * @param columns 1 to 16,384, no two with the same header
 */
public record SheetPlan(String name, List<Column> columns) {
    private static final Pattern NAME = Pattern.compile("(?!')[^\\[\\]:*?/\\\\\\p{Cntrl}]{1,31}(?<!')");

    /** @throws IllegalArgumentException for a name or columns that no workbook can have */
    public SheetPlan {
        if (!NAME.matcher(name).matches() || Characters.firstBad(name) >= 0 || name.equalsIgnoreCase("History")) {
            throw new IllegalArgumentException(
                    "A sheet's name has 1 to 31 characters, none of [ ] : * ? / \\, no apostrophe at either end, and is"
                            + " not History: " + name);
        }
        columns = List.copyOf(columns);
        if (columns.isEmpty() || columns.size() > Place.COLUMNS) {
            throw new IllegalArgumentException("A sheet has 1 to 16,384 columns, and not " + columns.size());
        }
        Set<String> headers = new HashSet<>();
        for (Column column : columns) {
            if (!headers.add(column.header().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("Two columns have the header " + column.header());
            }
        }
    }
}
