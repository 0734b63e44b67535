package org.plr.adapters.mosaic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.adapters.mosaic.table.UnfitSourceException;
import org.plr.core.spi.PortRejectedException;

/** Files that nobody should be able to harm with: each is refused as a whole, at once, with a reason and no cell of it. */
class HostileFilesTest {
    private static final String HEADER = "pers_person_id,pers_dob,pers_death_date\n";

    @TempDir
    Path folder;

    private Path persons;

    @BeforeEach
    void write() {
        Extract.empty().child("1").writeTo(folder);
        persons = folder.resolve("ssd_person.csv");
    }

    private UnfitSourceException unfit() {
        var refused = assertThrows(PortRejectedException.class, () -> Told.of(folder));
        var unfit = (UnfitSourceException) Objects.requireNonNull(refused.getCause());
        assertTrue(refused.getMessage().contains(unfit.source()), refused.getMessage());
        assertTrue(unfit.getMessage().contains("; expected "), unfit.getMessage());
        assertFalse(unfit.getMessage().contains("Elderfen"), unfit.getMessage());
        return unfit;
    }

    private void assertUnfit(String source, String fault) {
        UnfitSourceException unfit = unfit();
        assertEquals(source + ": " + fault, unfit.source() + ": " + unfit.fault());
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_refused() throws IOException {
        Files.writeString(persons, HEADER + "1,\"2012-03-04,\n2,2012-03-04,Elderfen\n");
        assertUnfit("ssd_person.csv", "cannot be split into cells");
    }

    @Test
    void text_behind_a_closed_quotation_mark_is_refused() throws IOException {
        Files.writeString(persons, HEADER + "1,\"2012\"-03-04,\n");
        assertUnfit("ssd_person.csv", "cannot be split into cells");
    }

    @Test
    void a_huge_cell_is_refused_before_it_is_held() throws IOException {
        Files.writeString(persons, HEADER + "1,\"" + "x".repeat(3_000_000) + "\",\n");
        assertUnfit("ssd_person.csv", "has a row of more than 1048576 characters");
    }

    @Test
    void many_ordinary_rows_are_no_long_row() throws IOException {
        Files.writeString(persons, HEADER + "1,2012-03-04,\n" + "2,2012-03-04,\n".repeat(100_000));
        assertEquals(99_999, Told.of(folder).refused().size());
    }

    @Test
    void a_million_columns_are_refused() throws IOException {
        Files.writeString(persons, "pers_person_id" + ",x".repeat(1_000_000) + "\n1\n");
        assertUnfit("ssd_person.csv", "has a row of more than 1048576 characters");
    }

    @Test
    void a_column_named_twice_is_refused() throws IOException {
        Files.writeString(persons, "pers_person_id,PERS_PERSON_ID\n1,2\n");
        assertUnfit("ssd_person.csv", "names a column twice in its first row");
    }

    @Test
    void another_encoding_is_refused() throws IOException {
        Files.write(persons, (HEADER + "1,2012-03-04,é\n").getBytes(StandardCharsets.ISO_8859_1));
        assertUnfit("ssd_person.csv", "is not UTF-8");
        Files.write(persons, (HEADER + "1,2012-03-04,\n").getBytes(StandardCharsets.UTF_16));
        assertUnfit("ssd_person.csv", "is not UTF-8");
        Files.write(persons, (HEADER + "1,2012-03-04,\n").getBytes(StandardCharsets.UTF_16LE));
        assertUnfit("ssd_person.csv", "does not have the columns [pers_person_id]");
    }

    @Test
    void a_file_without_a_byte_and_one_of_zeros_are_refused() throws IOException {
        Files.write(persons, new byte[0]);
        assertUnfit("ssd_person.csv", "is empty");
        Files.write(persons, new byte[5_000]);
        assertUnfit("ssd_person.csv", "does not have the columns [pers_person_id]");
    }

    @Test
    void a_hidden_character_in_an_id_is_refused_and_not_cut_out() throws IOException {
        Files.writeString(persons, HEADER + "1\u0000,2012-03-04,\n1\u200B,2012-03-04,\n");
        assertEquals(
                List.of(
                        "ssd_person.csv 2 pers_person_id 1",
                        "ssd_person.csv 3 pers_person_id 1",
                        "ssd_cin_episodes.csv 2 cine_person_id 1"),
                Told.of(folder).refused());
    }

    @Test
    void an_id_of_more_than_100_characters_is_refused() throws IOException {
        Files.writeString(persons, HEADER + "9".repeat(101) + ",2012-03-04,\n1,2012-03-04,\n");
        assertEquals(
                List.of("ssd_person.csv 2 pers_person_id " + "9".repeat(80)),
                Told.of(folder).refused());
    }

    @Test
    void a_link_is_not_followed() throws IOException {
        Path elsewhere = folder.resolveSibling(folder.getFileName() + "-elsewhere.csv");
        Files.move(persons, elsewhere);
        Files.createSymbolicLink(persons, elsewhere);
        assertUnfit("ssd_person.csv", "is a link or no file");
        Files.delete(elsewhere);
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_refused() throws IOException {
        Files.delete(persons);
        Files.createDirectory(persons);
        assertUnfit("ssd_person.csv", "is a link or no file");
    }

    @Test
    void two_files_of_one_table_are_refused() throws IOException {
        Files.copy(persons, folder.resolve("person.csv"));
        assertUnfit("ssd_person.csv", "stands beside another file of the same table");
    }

    @Test
    void a_missing_table_column_or_folder_is_refused() throws IOException {
        Files.writeString(persons, "pers_dob\n2012-03-04\n");
        assertUnfit("ssd_person.csv", "does not have the columns [pers_person_id]");
        Files.delete(persons);
        assertUnfit("ssd_person", "is missing");
        Files.delete(folder.resolve("people.csv"));
        assertUnfit("people.csv", "is missing");
        var none = assertThrows(PortRejectedException.class, () -> Told.of(folder.resolve("../nowhere")));
        assertEquals("nowhere", ((UnfitSourceException) Objects.requireNonNull(none.getCause())).source());
    }
}
