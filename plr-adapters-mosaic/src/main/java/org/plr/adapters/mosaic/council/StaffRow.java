package org.plr.adapters.mosaic.council;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.mosaic.table.Row;
import org.plr.core.people.Role;
import org.plr.core.people.Validity;

/** A row of people.csv: somebody in one post. Its text shows the staff id alone. */
record StaffRow(Row.Where where, String id, String worker, Known known, Work work, Validity valid)
        implements Kept.Dated {
    private static final Pattern ROLE = Pattern.compile("[A-Z0-9_]{1,60}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]{1,190}");

    /** By which name and address somebody is known. Its text shows neither. */
    record Known(String name, String email) {
        @Override
        public String toString() {
            return "somebody";
        }
    }

    /**
     * What somebody does.
     *
     * @param role in the council's words, as a code
     * @param unit where
     * @param line the staff id of the line manager, or empty
     */
    record Work(Role role, String unit, String line) {}

    static @Nullable StaffRow of(Row row) {
        String id = row.id("staff_id");
        String worker = row.optionalId("record_system_worker_id");
        String name = row.withheld("name", text -> !text.isEmpty(), "The cell is blank: fill it in.");
        String email = row.withheld(
                "email",
                text -> text.isEmpty() || EMAIL.matcher(text).matches(),
                "This is no e-mail address: write it as name@place, or leave it blank.");
        String role = row.text(
                "role",
                text -> ROLE.matcher(code(text)).matches(),
                "This is no role: use letters, digits and underscores, such as TEAM_MANAGER.");
        String unit = row.id("unit_id");
        String line = row.optionalId("line_manager_staff_id");
        if (row.isGood() && line.equals(id)) {
            row.refuse("line_manager_staff_id", line, "Nobody is their own line manager: correct or remove the id.");
        }
        Validity valid = Span.of(row, "start", "end");
        return row.isGood()
                ? new StaffRow(
                        row.where(),
                        id,
                        worker,
                        new Known(name, email),
                        new Work(new Role(code(role)), unit, line),
                        valid)
                : null;
    }

    /** A role as a code: {@code Team Manager} is TEAM_MANAGER. */
    private static String code(String text) {
        return text.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    String unit() {
        return work.unit();
    }

    String line() {
        return work.line();
    }

    @Override
    public String toString() {
        return "staff " + id;
    }
}
