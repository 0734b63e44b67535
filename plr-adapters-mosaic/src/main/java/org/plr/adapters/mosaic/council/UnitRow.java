package org.plr.adapters.mosaic.council;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.mosaic.table.Row;
import org.plr.core.people.Level;
import org.plr.core.people.Validity;

/** A row of organisation.csv. Its text shows the unit alone. */
record UnitRow(Row.Where where, String id, String name, Level level, String parent, Holder holder, Validity valid)
        implements Kept.Dated {
    private static final Map<String, Level> LEVELS = Map.of(
            "team", Level.TEAM,
            "service", Level.SERVICE_AREA,
            "service_area", Level.SERVICE_AREA,
            "directorate", Level.DIRECTORATE);

    /**
     * Who manages it, and by which id the case system knows it.
     *
     * @param manager a staff id, or empty while the post is vacant
     * @param recordTeam the case system's id of the team, or empty
     * @param area whose practice standards apply
     */
    record Holder(String manager, String recordTeam, String area) {}

    static @Nullable UnitRow of(Row row) {
        String id = row.id("unit_id");
        String name = row.text("unit_name", text -> !text.isEmpty(), "The cell is blank: fill it in.");
        String level = row.text("level", UnitRow::isLevel, "The level is unknown: use team, service or directorate.");
        String parent = row.optionalId("parent_unit_id");
        String area = row.text("practice_area");
        Holder holder = new Holder(
                row.optionalId("manager_staff_id"),
                row.optionalId("record_system_team_id"),
                area.isEmpty() ? "ALL" : area);
        Validity valid = Span.of(row, "from", "to");
        return row.isGood() ? new UnitRow(row.where(), id, name, level(level), parent, holder, valid) : null;
    }

    private static boolean isLevel(String text) {
        return LEVELS.containsKey(key(text));
    }

    private static Level level(String text) {
        return LEVELS.getOrDefault(key(text), Level.TEAM);
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    String manager() {
        return holder.manager();
    }

    @Override
    public String toString() {
        return "unit " + id;
    }
}
