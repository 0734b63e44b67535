package org.plr.adapters.sheets.firstday;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plr.core.people.Channel;

/**
 * How one council's earlier tracker is read. Made of a mapping file, whose form is in docs/first-day.md.
 *
 * @param place where the rows stand
 * @param columns the heading of each field
 * @param actions the headings of each group of action columns
 * @param words how days, months, grades, yes and no are written
 * @param channel how people were told, or null where the tracker has no such column
 */
public record Mapping(
        Place place,
        Map<String, String> columns,
        List<Map<String, String>> actions,
        Written words,
        @Nullable Channel channel) {

    /** Keeps maps and lists as they are now. */
    public Mapping {
        columns = Map.copyOf(columns);
        actions = actions.stream().map(Map::copyOf).toList();
    }

    /**
     * Where the rows stand.
     *
     * @param sheet the sheet's name; ignored for CSV
     * @param headerRow the row of the headings, from 1
     * @param headerRows how many rows the headings take; the last is {@code headerRow}
     * @param isRowAnAction whether each action has a row, so that a review may have several
     * @param skipped what the first cell of a row that is none says, such as Total; whatever its capitals
     */
    public record Place(String sheet, int headerRow, int headerRows, boolean isRowAnAction, List<String> skipped) {
        /** Keeps the list as it is now. */
        public Place {
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * How things are written.
     *
     * @param days patterns of days as text, such as {@code d/M/uuuu}
     * @param months patterns of months as text, such as {@code MMMM uuuu}
     * @param grades the code of each word for a grade
     * @param yes words that say that something was done, on a day that is not written
     * @param no words that say that something was not done
     */
    public record Written(
            List<String> days, List<String> months, Map<String, String> grades, List<String> yes, List<String> no) {
        /** Keeps lists and map as they are now. */
        public Written {
            days = List.copyOf(days);
            months = List.copyOf(months);
            grades = Map.copyOf(grades);
            yes = List.copyOf(yes);
            no = List.copyOf(no);
        }
    }

    /**
     * Reads a mapping file.
     *
     * @param json its text
     * @throws IllegalArgumentException where it is no such file: names the first thing that is wrong, by its place
     */
    public static Mapping read(String json) {
        return MappingFile.read(json);
    }
}
