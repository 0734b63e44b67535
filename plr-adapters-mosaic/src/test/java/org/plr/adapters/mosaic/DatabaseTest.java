package org.plr.adapters.mosaic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.adapters.mosaic.table.UnfitSourceException;
import org.plr.core.memory.MemoryIdentities;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.PortUnavailableException;
import org.plr.testkit.SeededRandomness;
import org.sqlite.SQLiteDataSource;

/** The tables of the standard in a database. */
class DatabaseTest {
    @TempDir
    Path folder;

    private Path file;
    private final MemoryIdentities identities = new MemoryIdentities(SeededRandomness.of("tests"));

    @BeforeEach
    void place() {
        file = folder.resolve("ssd.db");
    }

    private static Extract numbers() {
        return Extract.empty()
                .person("1", "2012-03-04")
                .referral("77", "1", "2022-01-10 00:00:00.000", "")
                .row("ssd_involvements", "9", "501", "ALLWKR", "71", "77", "2022-02-01", "9999-12-31");
    }

    private MosaicCaseRecords records(DataSource database) {
        return records(database, MosaicSettings.usual());
    }

    private MosaicCaseRecords records(DataSource database, MosaicSettings settings) {
        return MosaicCaseRecords.fromDatabase(database, folder, identities, settings);
    }

    private Told told(DataSource database) {
        return new Told(records(database).openCases(Told.DAY), identities);
    }

    @Test
    void ids_that_are_numbers_in_one_table_and_text_in_another_are_the_same() {
        Extract extract = numbers();
        extract.writeTo(folder);
        Told told = told(extract.loadInto(file));
        assertEquals(List.of("1: CHILD_IN_NEED T1 S1"), told.cases());
        assertEquals(List.of(), told.refused());
    }

    @Test
    void faults_are_told_by_table_and_row_in_the_order_of_ids() {
        Extract extract = numbers()
                .person("3", "soon")
                .person("2", "2012-03-04")
                .row("ssd_cp_plans", "8", "404", "2022-02-01", "");
        extract.writeTo(folder);
        assertEquals(
                List.of("ssd_person 4 pers_dob ", "ssd_cp_plans 2 cppl_person_id 404"),
                told(extract.loadInto(file)).refused());
    }

    @Test
    void a_missing_table_or_column_is_told() throws SQLException {
        Extract extract = numbers().without("ssd_cp_plans");
        extract.writeTo(folder);
        DataSource database = extract.loadInto(file);
        assertEquals(List.of("ssd_cp_plans 0  "), told(database).refused());
        try (Connection connection = database.getConnection();
                var change = connection.createStatement()) {
            change.executeUpdate("ALTER TABLE ssd_involvements DROP COLUMN invo_professional_role_id");
        }
        var refused = assertThrows(PortRejectedException.class, () -> told(database));
        assertEquals(
                "does not have the columns [invo_professional_role_id]",
                ((UnfitSourceException) Objects.requireNonNull(refused.getCause())).fault());
    }

    @Test
    void nothing_is_written() throws IOException {
        Extract extract = numbers();
        extract.writeTo(folder);
        DataSource database = extract.loadInto(file);
        byte[] before = Files.readAllBytes(file);
        told(database);
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void no_more_columns_are_asked_for_than_are_needed() {
        Extract extract = numbers();
        extract.header("ssd_person", "pers_person_id", "pers_dob", "pers_death_date", "pers_surname")
                .clear("ssd_person");
        extract.row("ssd_person", "1", "2012-03-04", "", "Elderfen").writeTo(folder);
        Asked asked = new Asked(extract.loadInto(file));
        assertEquals(List.of("1: CHILD_IN_NEED T1 S1"), told(asked.source()).cases());
        assertTrue(asked.queries().stream().noneMatch(query -> query.contains("pers_surname")), asked::toString);
        assertTrue(asked.queries().stream().allMatch(query -> query.startsWith("SELECT ")), asked::toString);
        assertTrue(asked.fetchSizes().contains(1_000) && !asked.fetchSizes().contains(0), asked::toString);
        assertEquals(0, asked.open());
    }

    @Test
    void the_connection_is_given_back_as_it_was_where_reading_fails() {
        Extract extract = numbers().header("ssd_person", "pers_dob");
        extract.clear("ssd_person").writeTo(folder);
        Asked asked = new Asked(extract.loadInto(file));
        assertThrows(PortRejectedException.class, () -> told(asked.source()));
        assertEquals(0, asked.open());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssd; DROP TABLE x", "a.b", "1a", "a b", "\"a\"", "a--", "ä", "a'"})
    void a_schema_is_a_plain_name(String schema) {
        var settings = MosaicSettings.usual().inSchema(schema);
        assertThrows(IllegalArgumentException.class, () -> records(new SQLiteDataSource(), settings));
    }

    @Test
    void tables_lie_in_the_schema_that_is_named() {
        Extract extract = numbers();
        extract.writeTo(folder);
        DataSource database = extract.loadInto(file);
        assertEquals(
                1,
                records(database, MosaicSettings.usual().inSchema("main"))
                        .openCases(Told.DAY)
                        .cases()
                        .size());
        var elsewhere = records(database, MosaicSettings.usual().inSchema("elsewhere"));
        assertThrows(PortRejectedException.class, () -> elsewhere.openCases(Told.DAY));
    }

    @Test
    void a_database_that_does_not_answer_is_unavailable_and_no_secret_is_told() {
        Extract.empty().writeTo(folder);
        SQLiteDataSource nowhere = new SQLiteDataSource();
        nowhere.setUrl("jdbc:sqlite:" + folder.resolve("none/secret.db"));
        var refused = assertThrows(PortUnavailableException.class, () -> told(nowhere));
        assertTrue(!refused.getMessage().contains("secret"), refused.getMessage());
    }

    @Test
    void a_connection_that_is_lost_while_tables_are_looked_for_is_no_missing_table() {
        Extract extract = numbers();
        extract.writeTo(folder);
        Asked asked = new Asked(extract.loadInto(file)).failing("ssd_cp_plans", new SQLException("gone", "08006"));
        assertThrows(PortUnavailableException.class, () -> told(asked.source()));
        assertEquals(0, asked.open());
    }
}
