package org.plr.adapters.mosaic.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plr.adapters.mosaic.table.Wanted;

/** The council's files without a row, and how to fill them. */
final class Templates {
    private static final String README = """
            Fill these files beside the extract of the case system.

            Each is UTF-8 ("CSV UTF-8" in a spreadsheet) with commas; the first row names the columns. Days are written
            2022-06-01 or 01/06/2022; both the first and the last day count, and a blank last day means that no end is
            known. Who or what changes has one row for each state: end one row, and begin the next on the day after.
            The examples below are invented. Put rows like them below the first row of the file.

            organisation.csv
            Units, and who manages them. level: team, service or directorate. manager_staff_id: as in people.csv, blank
            while the post is vacant; while somebody covers, name who covers. record_system_team_id: the id by which the
            case system knows the team. practice_area: whose practice standards apply, ALL where it is blank.
                D1,Children's Services,,directorate,,,,2022-04-01,
                A1,Assessment,D1,service,S1001,,ASSESSMENT,2022-04-01,
                T1,Assessment North,A1,team,S1002,71,ASSESSMENT,2022-04-01,

            people.csv
            Who works where and reports to whom. record_system_worker_id: the id by which the case system knows the worker.
            role: such as Team Manager, Service Manager, Practitioner. grade is for the council alone and is not read.
                S1001,,Onyx Slatecombe,onyx.slatecombe@council.example,Service Manager,,,A1,2022-04-01,
                S1002,501,Wren Oakenmere,wren.oakenmere@council.example,Team Manager,,S1001,T1,2022-04-01,

            absences.csv
            When somebody is away. The file may be left out.
                S1002,2022-08-01,2022-08-14

            restricted.csv
            Whose record only a few may see, by the case system's id of the child. The file may be left out. A row whose
            days cannot be read restricts the record always.
                100234,2022-05-01,

            aliases.csv
            Records of one child that the case system has merged: the id that is gone, and the id that stays. The file may
            be left out.
                100777,100234
            """;

    private Templates() {}

    static Map<String, String> all() {
        Map<String, String> files = new TreeMap<>();
        put(files, CouncilFiles.ORGANISATION, List.of("practice_area"), "from");
        put(files, CouncilFiles.PEOPLE, List.of("grade"), "line_manager_staff_id");
        put(files, CouncilFiles.ABSENCES, List.of(), "");
        put(files, CouncilFiles.RESTRICTED, List.of(), "");
        put(files, CouncilFiles.ALIASES, List.of(), "");
        files.put("README.txt", README);
        return files;
    }

    /** The columns that may be left out stand before another, where a reader looks for them. */
    private static void put(Map<String, String> files, Wanted file, List<String> optional, String before) {
        List<String> columns = new ArrayList<>(file.needed());
        columns.addAll(Math.max(0, columns.indexOf(before)), optional);
        files.put(file.name() + ".csv", String.join(",", columns) + "\n");
    }
}
