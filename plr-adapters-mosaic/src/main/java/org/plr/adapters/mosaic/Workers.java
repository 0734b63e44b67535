package org.plr.adapters.mosaic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plr.adapters.mosaic.council.CouncilOnFile;
import org.plr.adapters.mosaic.table.Row;
import org.plr.core.people.PersonRef;

/**
 * Who is meant by the worker of a row. The standard joins {@code invo_professional_id} to {@code prof_professional_id}, which
 * Mosaic leaves null: there the worker's id is {@code prof_staff_id} itself. people.csv names workers by {@code
 * prof_staff_id}; where it does not have that one, by the id of the row.
 */
final class Workers {
    private final CouncilOnFile council;
    private final Map<String, String> staffIds = new HashMap<>();

    private Workers(CouncilOnFile council) {
        this.council = council;
    }

    static Workers read(Reading reading, CouncilOnFile council) {
        Workers workers = new Workers(council);
        reading.optional(SsdTables.PROFESSIONALS, "workers are found by the ids of allocations alone", workers::add);
        return workers;
    }

    /** An id that stands for two members of staff means neither. */
    private void add(Row row) {
        String professional = row.optionalId("prof_professional_id");
        String staff = row.id("prof_staff_id");
        if (!row.isGood() || professional.isEmpty()) {
            return;
        }
        String other = staffIds.putIfAbsent(professional, staff);
        if (other != null && !other.equals(staff)) {
            staffIds.put(professional, "");
            row.refuse(
                    "prof_professional_id",
                    professional,
                    "The id stands for two members of staff, so it means neither: correct one.");
        }
    }

    Optional<PersonRef> person(String worker) {
        String staff = staffIds.get(worker);
        if (staff == null) {
            return council.worker(worker);
        }
        return staff.isEmpty() ? Optional.empty() : council.worker(staff).or(() -> council.worker(worker));
    }
}
