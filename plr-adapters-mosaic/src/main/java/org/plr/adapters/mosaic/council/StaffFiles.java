package org.plr.adapters.mosaic.council;

import static org.plr.core.people.Level.DIRECTORATE;
import static org.plr.core.people.Level.SERVICE_AREA;
import static org.plr.core.people.Level.TEAM;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.mosaic.table.Days;
import org.plr.adapters.mosaic.table.Findings;
import org.plr.adapters.mosaic.table.Row;
import org.plr.adapters.mosaic.table.Tables;
import org.plr.adapters.mosaic.table.UnfitSourceException;
import org.plr.adapters.mosaic.table.Wanted;
import org.plr.core.people.Level;

/** Reads organisation.csv, people.csv and absences.csv, and refuses rows until each id that they name can be found. */
final class StaffFiles {
    private static final Map<Level, Level> ABOVE = Map.of(TEAM, SERVICE_AREA, SERVICE_AREA, DIRECTORATE);

    private final Findings findings;
    private final Days days;
    private final Kept<UnitRow> units;
    private final Kept<StaffRow> staff;
    private final Kept<AwayRow> away;

    private StaffFiles(Findings findings, Days days) {
        this.findings = findings;
        this.days = days;
        units = new Kept<>(findings);
        staff = new Kept<>(findings);
        away = new Kept<>(findings);
    }

    static StaffFiles read(Tables tables, Findings findings, Days days) {
        StaffFiles files = new StaffFiles(findings, days);
        require(
                files.read(tables, CouncilFiles.ORGANISATION, row -> add(UnitRow.of(row), files.units)),
                "organisation.csv");
        require(files.read(tables, CouncilFiles.PEOPLE, row -> add(StaffRow.of(row), files.staff)), "people.csv");
        files.read(tables, CouncilFiles.ABSENCES, row -> add(AwayRow.of(row), files.away));
        files.refuseOverlaps();
        files.refuseUnknown();
        return files;
    }

    private String read(Tables tables, Wanted wanted, Consumer<Row> each) {
        return findings.read(tables, wanted, cells -> each.accept(new Row(cells, days, findings)));
    }

    private static <T extends Kept.Dated> void add(@Nullable T row, Kept<T> rows) {
        if (row != null) {
            rows.add(row);
        }
    }

    private static void require(String found, String file) {
        if (found.isEmpty()) {
            throw new UnfitSourceException(file, "is missing", "this file in the folder");
        }
    }

    List<UnitRow> units() {
        return units.rows();
    }

    List<StaffRow> staff() {
        return staff.rows();
    }

    List<AwayRow> away() {
        return away.rows();
    }

    private void refuseOverlaps() {
        units.refuseOverlaps("from", UnitRow::id, "The unit has two rows for one day: end one before the next begins.");
        staff.refuseOverlaps(
                "start",
                row -> row.id() + " " + row.work().role() + " " + row.unit(),
                "The person holds this post twice on one day: end one row before the next begins.");
    }

    /** A row that is refused may have been named by others, so the checks go round until none is left. */
    private void refuseUnknown() {
        int before;
        do {
            before = units.size() + staff.size();
            refuseUnits();
            refuseStaff();
        } while (units.size() + staff.size() < before);
        Set<String> known = staff.ids(StaffRow::id);
        away.refuse(
                "staff_id",
                AwayRow::staff,
                "This person is not among the good rows of people.csv: add or correct the id.",
                row -> !known.contains(row.staff()));
    }

    private void refuseUnits() {
        Map<String, List<UnitRow>> rows = units.by(UnitRow::id);
        units.refuse(
                "parent_unit_id",
                UnitRow::parent,
                "The unit above is not among the good rows, or of the wrong level: a team belongs to a service, a service"
                        + " to a directorate, a directorate to another or to none.",
                row -> !isBelow(row, rows));
        Map<String, List<UnitRow>> left = units.by(UnitRow::id);
        units.refuse(
                "parent_unit_id",
                UnitRow::parent,
                "The units above lead back to this one: correct the chain.",
                row -> leadsBack(row, left));
        Set<String> known = staff.ids(StaffRow::id);
        units.refuse(
                "manager_staff_id",
                UnitRow::manager,
                "This manager is not among the good rows of people.csv: correct the id, or leave it blank while the post"
                        + " is vacant.",
                row -> isUnknown(row.manager(), known));
    }

    private static boolean isBelow(UnitRow row, Map<String, List<UnitRow>> rows) {
        if (row.parent().isEmpty()) {
            return row.level() == DIRECTORATE;
        }
        Level above = ABOVE.getOrDefault(row.level(), DIRECTORATE);
        List<UnitRow> parents = rows.getOrDefault(row.parent(), List.of());
        return !parents.isEmpty() && parents.stream().allMatch(parent -> parent.level() == above);
    }

    /** Only directorates can stand above each other in a circle. */
    private static boolean leadsBack(UnitRow row, Map<String, List<UnitRow>> rows) {
        LocalDate day = row.valid().from();
        Set<String> seen = new HashSet<>();
        String above = row.parent();
        while (!above.isEmpty() && seen.add(above)) {
            above = rows.getOrDefault(above, List.of()).stream()
                    .filter(each -> each.valid().contains(day))
                    .map(UnitRow::parent)
                    .findFirst()
                    .orElse("");
        }
        return seen.contains(row.id());
    }

    private void refuseStaff() {
        Set<String> known = units.ids(UnitRow::id);
        staff.refuse(
                "unit_id",
                StaffRow::unit,
                "This unit is not among the good rows of organisation.csv: add or correct the id.",
                row -> !known.contains(row.unit()));
        Set<String> people = staff.ids(StaffRow::id);
        Function<StaffRow, String> line = StaffRow::line;
        staff.refuse(
                "line_manager_staff_id",
                line,
                "This line manager is not among the good rows of this file: add or correct the id.",
                row -> isUnknown(row.line(), people));
    }

    private static boolean isUnknown(String id, Set<String> known) {
        return !id.isEmpty() && !known.contains(id);
    }
}
