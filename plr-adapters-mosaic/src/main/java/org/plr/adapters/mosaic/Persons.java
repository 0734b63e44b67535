package org.plr.adapters.mosaic;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.mosaic.ChildFile.Born;
import org.plr.adapters.mosaic.council.MergedChildren;
import org.plr.adapters.mosaic.table.Row;

/** The rows of ssd_person, and under which of them a child stands after merges. */
final class Persons {
    /** The later day of birth, so that no case is lost; then the row further up. */
    private static final Comparator<Born> WHICH_STAYS = Comparator.comparing(
                    Born::birth, Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(born -> born.where().row());

    private final Reading reading;
    private final MergedChildren merged;
    private final Map<String, Born> rows = new HashMap<>();
    private final Map<String, ChildFile> children = new HashMap<>();

    private Persons(Reading reading, MergedChildren merged) {
        this.reading = reading;
        this.merged = merged;
    }

    static Persons read(Reading reading, MergedChildren merged) {
        Persons persons = new Persons(reading, merged);
        reading.required(SsdTables.PERSON, persons::add);
        persons.rows.forEach(persons::file);
        persons.rows.clear();
        return persons;
    }

    private void add(Row row) {
        String id = row.id("pers_person_id");
        Born born = new Born(row.withheldDay("pers_dob"), row.withheldDay("pers_death_date"), row.where());
        if (!row.isGood()) {
            return;
        }
        Born other = rows.get(id);
        Born stays = other == null || WHICH_STAYS.compare(born, other) < 0 ? born : other;
        rows.put(id, stays);
        if (other != null) {
            (stays.equals(born) ? other : born)
                    .where()
                    .refuse(
                            reading.findings(),
                            "pers_person_id",
                            id,
                            "The person stands here twice: of two rows the one with the later day of birth is used.");
        }
    }

    /** The row of the record that stays counts; where it is missing, whichever gone one would stay of two. */
    private void file(String id, Born born) {
        String staying = merged.staying(id);
        ChildFile other = children.get(staying);
        boolean counts = id.equals(staying)
                || other == null
                || (!rows.containsKey(staying) && WHICH_STAYS.compare(born, other.born()) < 0);
        if (counts) {
            children.put(staying, new ChildFile(staying, born));
        }
    }

    /** The child of a row, or null where it was refused because ssd_person does not have the child. */
    @Nullable
    ChildFile child(Row row, String column) {
        String id = row.id(column);
        return row.isGood() ? child(row, column, id) : null;
    }

    @Nullable
    ChildFile child(Row row, String column, String id) {
        ChildFile child = children.get(merged.staying(id));
        if (child == null) {
            row.refuse(column, id, "This child is not among the good rows of ssd_person: add or correct the id.");
        }
        return child;
    }

    Collection<ChildFile> all() {
        return children.values();
    }
}
