package org.plr.adapters.mosaic.council;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plr.adapters.mosaic.table.Days;
import org.plr.adapters.mosaic.table.Findings;
import org.plr.adapters.mosaic.table.Folder;
import org.plr.adapters.mosaic.table.Tables;
import org.plr.adapters.mosaic.table.Wanted;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.spi.IdKind;
import org.plr.core.spi.Identities;

/**
 * Reads a council's own files. Each is UTF-8 with commas, under a first row that names the columns in any order and case;
 * other columns are not read. Days are {@code 2022-06-01} or {@code 01/06/2022}, both ends included, a blank end means that
 * none is known. Who or what changes has one row for each state.
 *
 * <ul>
 *   <li>{@code organisation.csv}: unit_id, unit_name, parent_unit_id, level (team, service, directorate), manager_staff_id
 *       (blank while vacant), record_system_team_id (the case system's id of the team, or blank), practice_area (may be left
 *       out), from, to
 *   <li>{@code people.csv}: staff_id, record_system_worker_id (the case system's id of the worker, or blank), name, email,
 *       role (such as TEAM_MANAGER or Team Manager), line_manager_staff_id, unit_id, start, end; grade may stand there and is
 *       not read
 *   <li>{@code absences.csv}, may be missing: staff_id, from, to
 *   <li>{@code restricted.csv}, may be missing: child_id, from, to ({@link RestrictedChildren})
 *   <li>{@code aliases.csv}, may be missing: gone_id, staying_id ({@link MergedChildren})
 * </ul>
 */
public final class CouncilFiles {
    static final Wanted ORGANISATION = Wanted.of(
            "organisation",
            List.of(
                    "unit_id",
                    "unit_name",
                    "parent_unit_id",
                    "level",
                    "manager_staff_id",
                    "record_system_team_id",
                    "from",
                    "to"),
            List.of("practice_area"));
    static final Wanted PEOPLE = Wanted.of(
            "people",
            List.of(
                    "staff_id",
                    "record_system_worker_id",
                    "name",
                    "email",
                    "role",
                    "line_manager_staff_id",
                    "unit_id",
                    "start",
                    "end"),
            List.of());
    static final Wanted ABSENCES = Wanted.of("absences", List.of("staff_id", "from", "to"), List.of());
    static final Wanted RESTRICTED = Wanted.of("restricted", List.of("child_id", "from", "to"), List.of());
    static final Wanted ALIASES = Wanted.of("aliases", List.of("gone_id", "staying_id"), List.of());

    private CouncilFiles() {}

    /**
     * Reads the council as its files stand now.
     *
     * @param folder where the files lie
     * @param identities by which references people and units are known; ids that are new get one
     * @param zone the council's zone, for days that come with an offset
     * @return the council, with the report of what was read
     * @throws org.plr.adapters.mosaic.table.UnfitSourceException where organisation.csv or people.csv is missing, or a file
     *     cannot be read
     * @throws org.plr.core.spi.PortUnavailableException where references cannot be had now
     */
    public static CouncilOnFile read(Path folder, Identities identities, ZoneId zone) {
        try (Tables tables = Folder.open(folder)) {
            return read(tables, new Findings(), new Days(zone), identities);
        }
    }

    /**
     * What a council starts from: each file with its first row alone, and a {@code README.txt} with an example of each.
     *
     * @return the text of each file, by its name
     */
    public static Map<String, String> templates() {
        return Templates.all();
    }

    /**
     * The same, within a larger import.
     *
     * @param tables where the files lie
     * @param findings where faults go
     * @param days how days are read
     * @param identities by which references people and units are known
     * @return the council
     */
    public static CouncilOnFile read(Tables tables, Findings findings, Days days, Identities identities) {
        StaffFiles files = StaffFiles.read(tables, findings, days);
        Set<String> units = new HashSet<>();
        files.units().forEach(row -> units.add(row.id()));
        Set<String> staff = new HashSet<>();
        files.staff().forEach(row -> staff.add(row.id()));
        Map<String, UnitRef> unitRefs = identities.refs(IdKind.UNIT, units);
        Map<String, PersonRef> staffRefs = identities.refs(IdKind.PERSON, staff);
        Codes codes = Codes.of(files, findings);
        StaffBook book = StaffBook.of(files.staff(), staffRefs);
        return new CouncilOnFile(
                        ChartOfFiles.of(files, unitRefs, staffRefs),
                        new CouncilOnFile.Refs(unitRefs, staffRefs),
                        codes,
                        book)
                .reporting(findings);
    }
}
