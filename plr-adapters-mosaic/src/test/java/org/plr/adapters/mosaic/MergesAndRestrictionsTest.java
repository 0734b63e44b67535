package org.plr.adapters.mosaic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.cases.CaseOnRecord;
import org.plr.core.memory.MemoryIdentities;
import org.plr.core.people.ChildRef;
import org.plr.core.spi.IdKind;
import org.plr.core.spi.PortRejectedException;
import org.plr.testkit.SeededRandomness;

/** Records that the case system has merged, and records that only a few may see. */
class MergesAndRestrictionsTest {
    private static final Set<String> NONE = Set.of();

    @TempDir
    Path folder;

    private static Extract merged(String... rows) {
        Extract extract = Extract.empty().header("aliases", "gone_id", "staying_id");
        for (String row : rows) {
            extract.row("aliases", row.split(">"));
        }
        return extract;
    }

    @Test
    void facts_of_a_record_that_is_gone_count_for_the_one_that_stays() {
        Extract extract = merged("1>2", "2>3")
                .person("1", "2012-03-04")
                .person("3", "2012-03-04")
                .referral("R1", "1", "2022-01-10", "")
                .row("ssd_cp_plans", "1", "3", "2022-02-01", "")
                .allocation("9", "501", "1", "2022-02-01", "");
        Told told = Told.of(extract.writeTo(folder));
        assertEquals(List.of("3: CHILD_PROTECTION_PLAN T1 S1"), told.cases());
        assertEquals(List.of(), told.refused());
    }

    @Test
    void the_record_that_stays_may_be_the_only_one_in_the_extract_or_the_only_one_missing() {
        Extract stays = merged("1>3").person("3", "2012-03-04").referral("R1", "1", "2022-01-10", "");
        assertEquals(
                List.of("3: CHILD_IN_NEED - -"), Told.of(stays.writeTo(folder)).cases());
        Extract gone = merged("1>3").person("1", "2012-03-04").referral("R1", "1", "2022-01-10", "");
        assertEquals(
                List.of("3: CHILD_IN_NEED - -"), Told.of(gone.writeTo(folder)).cases());
    }

    @Test
    void circles_and_contradictions_are_refused_with_each_of_their_rows() {
        Extract extract =
                merged("1>2", "2>1", "5>5", "7>8", "7>9", "11>12", "11>12").child("1");
        Told told = Told.of(extract.writeTo(folder));
        assertEquals(List.of("1: CHILD_IN_NEED - -"), told.cases());
        assertEquals(
                List.of(
                        "aliases.csv 2 gone_id 1",
                        "aliases.csv 3 gone_id 2",
                        "aliases.csv 4 gone_id 5",
                        "aliases.csv 5 gone_id 7",
                        "aliases.csv 6 gone_id 7"),
                told.refused());
    }

    @Test
    void a_chain_as_long_as_a_file_is_followed_and_one_that_leads_into_a_circle_is_refused() {
        int length = 20_000;
        Extract extract = merged("a>b", "b>c", "c>b").child("0");
        for (int id = length; id > 0; id--) {
            extract.row("aliases", String.valueOf(id), String.valueOf(id - 1));
        }
        extract.referral("R9", String.valueOf(length), "2022-01-10", "");
        Told told = Told.of(extract.writeTo(folder));
        assertEquals(List.of("0: CHILD_IN_NEED - -"), told.cases());
        assertEquals(
                List.of("aliases.csv 2 gone_id a", "aliases.csv 3 gone_id b", "aliases.csv 4 gone_id c"),
                told.refused());
    }

    @Test
    void the_library_learns_of_a_merge_of_a_child_it_has_met() {
        MemoryIdentities identities = new MemoryIdentities(SeededRandomness.of("tests"));
        Extract.empty().child("1").writeTo(folder);
        MosaicCaseRecords records = MosaicCaseRecords.fromExtract(folder, identities, MosaicSettings.usual());
        ChildRef before = records.openCases(Told.DAY).cases().get(0).child();
        merged("1>3", "8>9").child("1").writeTo(folder);
        ChildRef after = records.openCases(Told.DAY).cases().get(0).child();
        assertEquals(before, after);
        assertEquals(List.of("3", "1"), identities.ids(IdKind.CHILD, after));
        assertEquals(Optional.of(after), identities.known(IdKind.CHILD, "3"));
        assertEquals(Optional.empty(), identities.known(IdKind.CHILD, "8"));
        assertEquals(Optional.empty(), identities.known(IdKind.CHILD, "9"));
    }

    @Test
    void what_was_erased_does_not_come_back_by_a_merge() {
        MemoryIdentities identities = new MemoryIdentities(SeededRandomness.of("tests"));
        merged("1>3").writeTo(folder);
        MosaicCaseRecords records = MosaicCaseRecords.fromExtract(folder, identities, MosaicSettings.usual());
        identities.refs(IdKind.CHILD, List.of("1"));
        records.openCases(Told.DAY);
        identities.erase(IdKind.CHILD, identities.known(IdKind.CHILD, "3").orElseThrow());
        records.openCases(Told.DAY);
        assertEquals(Optional.empty(), identities.known(IdKind.CHILD, "1"));
        assertEquals(Optional.empty(), identities.known(IdKind.CHILD, "3"));
    }

    private Set<String> restricted(Extract extract) {
        MemoryIdentities identities = new MemoryIdentities(SeededRandomness.of("tests"));
        MosaicCaseRecords records =
                MosaicCaseRecords.fromExtract(extract.writeTo(folder), identities, MosaicSettings.usual());
        Set<ChildRef> refs = records.restricted(Told.DAY);
        assertEquals(
                Set.copyOf(records.openCases(Told.DAY).restricted()),
                Set.copyOf(records.openCases(Told.DAY).cases().stream()
                        .map(CaseOnRecord::child)
                        .filter(refs::contains)
                        .toList()));
        return Set.copyOf(refs.stream()
                .map(ref -> identities.ids(IdKind.CHILD, ref).get(0))
                .toList());
    }

    private static Extract restrictions() {
        return Extract.empty().child("1").header("restricted", "child_id", "from", "to");
    }

    @Test
    void a_restriction_holds_from_its_first_day_to_its_last() {
        assertEquals(NONE, restricted(restrictions()));
        assertEquals(Set.of("1"), restricted(restrictions().row("restricted", "1", "2022-06-15", "2022-06-15")));
        assertEquals(NONE, restricted(restrictions().row("restricted", "1", "2022-06-16", "")));
        assertEquals(NONE, restricted(restrictions().row("restricted", "1", "2022-06-01", "2022-06-14")));
    }

    @Test
    void a_child_without_an_open_case_may_be_restricted() {
        assertEquals(
                Set.of("1", "99"),
                restricted(restrictions()
                        .row("restricted", "1.0", "2022-01-01", "")
                        .row("restricted", "99", "01/01/2022", "")));
    }

    @Test
    void a_restriction_whose_days_cannot_be_read_holds_always_and_is_reported() {
        Extract extract =
                restrictions().row("restricted", "1", "soon", "").row("restricted", "2", "2022-02-01", "2022-01-01");
        assertEquals(Set.of("1", "2"), restricted(extract));
        assertEquals(
                List.of("restricted.csv 2 from soon", "restricted.csv 3 to 2022-01-01"),
                Told.of(folder).refused());
    }

    @Test
    void the_restriction_of_a_record_that_is_gone_holds_for_the_one_that_stays() {
        assertEquals(
                Set.of("3"),
                restricted(merged("1>3")
                        .child("1")
                        .header("restricted", "child_id", "from", "to")
                        .row("restricted", "1", "2022-01-01", "")));
    }

    @Test
    void a_file_of_restrictions_that_cannot_be_read_opens_no_record() throws IOException {
        Extract.empty().child("1").writeTo(folder);
        Files.writeString(folder.resolve("restricted.csv"), "child_id,from,to\n1,\"2022-01-01,\n");
        MosaicCaseRecords records = MosaicCaseRecords.fromExtract(
                folder, new MemoryIdentities(SeededRandomness.of("tests")), MosaicSettings.usual());
        assertThrows(PortRejectedException.class, () -> records.restricted(Told.DAY));
        assertThrows(PortRejectedException.class, () -> records.openCases(Told.DAY));
    }

    @Test
    void a_restricted_case_is_told_and_is_not_in_the_rota() {
        Told told = Told.of(restrictions()
                .row("restricted", "1", "2022-01-01", "")
                .allocation("9", "501", "1", "2022-02-01", "")
                .writeTo(folder));
        assertTrue(told.find("1").orElseThrow().isRestricted());
        assertEquals(List.of(), told.universe().forRota());
    }
}
