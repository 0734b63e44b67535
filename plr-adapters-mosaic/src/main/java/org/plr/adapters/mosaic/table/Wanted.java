package org.plr.adapters.mosaic.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table that is to be read: which columns of it, and which of them it cannot do without. Nothing else of it is held. All
 * names are in lower case.
 *
 * @param name its name, such as {@code ssd_person}
 * @param needed the columns that must be there; by the first of them rows of a database are put in order
 * @param optional the columns that may be missing
 * @param otherNames what a column is also called, by the name that counts
 */
public record Wanted(String name, List<String> needed, List<String> optional, Map<String, String> otherNames) {

    /** Keeps the lists as they are now. */
    public Wanted {
        needed = List.copyOf(needed);
        optional = List.copyOf(optional);
        otherNames = Map.copyOf(otherNames);
    }

    /**
     * A table whose columns have one name each.
     *
     * @param name its name
     * @param needed the columns that must be there
     * @param optional the columns that may be missing
     * @return what is wanted
     */
    public static Wanted of(String name, List<String> needed, List<String> optional) {
        return new Wanted(name, needed, optional, Map.of());
    }

    /** Every column that is read where it is there. */
    List<String> columns() {
        List<String> all = new ArrayList<>(needed);
        all.addAll(optional);
        return all;
    }

    /** The name under which a column stands in a source, or null where it does not. */
    @Nullable
    String found(String column, Set<String> there) {
        if (there.contains(column)) {
            return column;
        }
        String other = otherNames.get(column);
        return other != null && there.contains(other) ? other : null;
    }

    /**
     * Refuses a source in which a needed column is missing.
     *
     * @param source its plain name
     * @param there the columns that it has, in lower case
     * @throws UnfitSourceException where one is missing
     */
    void require(String source, Set<String> there) {
        List<String> missing =
                needed.stream().filter(column -> found(column, there) == null).toList();
        if (!missing.isEmpty()) {
            throw new UnfitSourceException(source, "does not have the columns " + missing, "these columns, by name");
        }
    }
}
