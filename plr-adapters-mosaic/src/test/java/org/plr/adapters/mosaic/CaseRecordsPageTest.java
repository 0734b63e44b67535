package org.plr.adapters.mosaic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plr.adapters.mosaic.table.Wanted;

/** docs/case-records.md names what the code reads. */
class CaseRecordsPageTest {
    private static String page() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("docs"))) {
            root = root.getParent();
        }
        return Files.readString(root.resolve("docs/case-records.md"));
    }

    @Test
    void every_table_is_named() throws IOException {
        String page = page();
        assertEquals(
                List.of(),
                Stream.of(
                                SsdTables.PERSON,
                                SsdTables.REFERRALS,
                                SsdTables.CIN_PLANS,
                                SsdTables.CP_PLANS,
                                SsdTables.ASSESSMENTS,
                                SsdTables.LEGAL_STATUS,
                                SsdTables.CARE_LEAVERS,
                                SsdTables.EARLY_HELP,
                                SsdTables.PROFESSIONALS,
                                SsdTables.INVOLVEMENTS)
                        .map(Wanted::name)
                        .filter(name -> !page.contains("`" + name + ".csv`"))
                        .toList());
    }

    @Test
    void every_column_of_the_tables_that_must_be_there_is_named() throws IOException {
        String page = page();
        assertEquals(
                List.of(),
                Stream.of(SsdTables.PERSON, SsdTables.REFERRALS, SsdTables.INVOLVEMENTS)
                        .flatMap(table -> Stream.concat(table.needed().stream(), table.optional().stream()))
                        .filter(column -> !page.contains("`" + column + "`"))
                        .toList());
    }

    @Test
    void every_role_code_is_named() throws IOException {
        for (String role : MosaicSettings.usual().allocatedRoles()) {
            assertTrue(page().contains("`" + role + "`"), role);
        }
    }
}
