package org.plr.adapters.mosaic.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.adapters.mosaic.filing.CaseIds.CHILD;
import static org.plr.adapters.mosaic.filing.CaseIds.SIBLING;
import static org.plr.adapters.mosaic.filing.Given.DOCUMENT;
import static org.plr.adapters.mosaic.filing.Given.KEY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.cases.RefusedRow;
import org.plr.core.spi.FilingAnswer;
import org.plr.core.spi.FilingRef;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.RecordDocument;

/** A folder between the library and whoever files: nothing half, nothing believed that does not fit. */
@ExtendWith(Hushed.class)
class DropFolderTest {
    private static final Optional<FilingAnswer> PENDING = Optional.of(new FilingAnswer.Pending());

    @TempDir
    Path folder;

    private DropFolderFiling way() {
        return way(CaseIds.usual());
    }

    private DropFolderFiling way(CaseIds ids) {
        return DropFolderFiling.in(folder, ids, InstantSource.fixed(Given.NOON));
    }

    private Path acknowledgement(String name) {
        return folder.resolve("acknowledgements").resolve(name);
    }

    private void acknowledged(String json) throws IOException {
        Files.writeString(acknowledgement(KEY + ".json"), json);
    }

    private static String json(String state) {
        return json(KEY.text(), "0012345", DOCUMENT.sha256(), state);
    }

    private static String json(String key, String child, String sha256, String state) {
        return "{\"key\":\"" + key + "\",\"childId\":\"" + child + "\",\"sha256\":\"" + sha256 + "\",\"state\":" + state
                + "}";
    }

    private static final String FILED =
            "\"FILED\",\"reference\":\"DOC-1\",\"filedBy\":\"import\",\"filedAt\":\"2022-06-16T10:00:00+01:00\"";

    private List<String> names(String in) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(in))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_document_lies_beside_a_manifest_that_says_whose_it_is_and_what_it_is() throws IOException {
        way().file(KEY, CHILD, DOCUMENT);

        String file = KEY + "-" + DOCUMENT.sha256().substring(0, 12) + ".pdf";
        assertEquals(List.of(file), names("documents"));
        assertEquals(List.of(KEY + ".json"), names("manifests"));
        assertEquals(Given.WORDS, Files.readString(folder.resolve("documents").resolve(file)));
        assertEquals(
                "{\"key\":\"" + KEY + "\",\"childId\":\"0012345\",\"file\":\"" + file + "\",\"name\":\""
                        + DOCUMENT.name()
                        + "\",\"title\":\"Practice Learning Review\",\"mediaType\":\"application/pdf\",\"size\":\"34\","
                        + "\"sha256\":\"" + DOCUMENT.sha256()
                        + "\",\"category\":\"Quality assurance\",\"subCategory\":\"Practice Learning Review\","
                        + "\"handedOverAt\":\"2022-06-15T12:00:00Z\"}",
                Files.readString(folder.resolve("manifests").resolve(KEY + ".json")));
    }

    @Test
    void an_acknowledgement_that_fits_is_the_receipt() throws IOException {
        way().file(KEY, CHILD, DOCUMENT);
        assertEquals(PENDING, way().ask(KEY, CHILD));
        acknowledged(json(FILED));

        FilingAnswer.Filed filed = (FilingAnswer.Filed) way().ask(KEY, CHILD).orElseThrow();
        assertEquals("DOC-1", filed.receipt().reference());
        assertEquals("import", filed.receipt().by());
        assertEquals("2022-06-16T09:00:00Z", filed.receipt().at().toString());
        assertEquals(List.of(), way().report());
    }

    @Test
    void a_mark_before_the_object_as_some_editors_write_it_is_passed_over() throws IOException {
        way().file(KEY, CHILD, DOCUMENT);
        acknowledged("\uFEFF" + json(FILED) + "\r\n");

        assertTrue(way().ask(KEY, CHILD).orElseThrow() instanceof FilingAnswer.Filed);
    }

    @Test
    void a_rejection_has_its_code_and_its_words() throws IOException {
        way().file(KEY, CHILD, DOCUMENT);
        acknowledged(json("\"REJECTED\",\"code\":\"document.type\",\"message\":\"PDF/A only.\""));

        assertEquals(Optional.of(new FilingAnswer.Rejected("document.type", "PDF/A only.")), way().ask(KEY, CHILD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "\"FILED\"",
                "not json at all",
                "{}",
                "{\"key\":1}",
                "{\"key\":{\"key\":\"x\"}}",
                "{\"unheard-of\":\"x\"}",
                "<html>404</html>"
            })
    void garbage_among_the_acknowledgements_counts_as_not_there_and_is_reported(String garbage) throws IOException {
        way().file(KEY, CHILD, DOCUMENT);
        acknowledged(garbage);

        assertEquals(PENDING, way().ask(KEY, CHILD));
        assertEquals(1, way().report().size());
        assertEquals(KEY + ".json", way().report().get(0).source());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"FILED\"",
                "\"filed\"",
                "\"DONE\"",
                "\"PENDING\",\"reference\":\"DOC-1\"",
                "\"PENDING\",\"state\":\"FILED\"",
                "\"FILED\",\"reference\":\"DOC-1\",\"filedBy\":\"import\"",
                "\"FILED\",\"reference\":\" \",\"filedBy\":\"import\",\"filedAt\":\"2022-06-16T10:00:00Z\"",
                "\"FILED\",\"reference\":\"a\\r\\nINFO all well\",\"filedBy\":\"i\",\"filedAt\":\"2022-06-16T10:00:00Z\"",
                "\"FILED\",\"reference\":\"DOC-1\",\"filedBy\":\"import\",\"filedAt\":\"16/06/2022 10:00\"",
                "\"FILED\",\"reference\":\"DOC-1\",\"filedBy\":\"import\",\"filedAt\":\"2022-06-16T10:00:00\"",
                "\"FILED\",\"reference\":\"D\",\"filedBy\":\"i\",\"filedAt\":\"2022-06-16T10:00:00Z\",\"code\":\"x\"",
                "\"REJECTED\"",
                "\"REJECTED\",\"code\":\"not a code\"",
                "\"REJECTED\",\"code\":\"x\",\"reference\":\"DOC-1\""
            })
    void an_acknowledgement_out_of_form_counts_as_not_there_and_is_reported(String state) throws IOException {
        way().file(KEY, CHILD, DOCUMENT);
        acknowledged(json(state));

        assertEquals(PENDING, way().ask(KEY, CHILD));
        assertEquals(1, way().report().size());
    }

    @Test
    void anything_behind_the_object_and_anything_too_large_is_refused() throws IOException {
        way().file(KEY, CHILD, DOCUMENT);
        for (String behind : List.of(" {}", "x", json(FILED), "\u0000", " ".repeat(65 * 1024))) {
            acknowledged(json(FILED) + behind);
            assertEquals(PENDING, way().ask(KEY, CHILD));
            assertEquals(1, way().report().size());
        }
    }

    @Test
    void an_acknowledgement_of_another_child_or_another_hash_or_key_is_for_a_person_to_look_at() throws IOException {
        way().file(KEY, CHILD, DOCUMENT);
        for (String wrong : List.of(
                json(KEY.text(), "0012346", DOCUMENT.sha256(), FILED),
                json(KEY.text(), "12345", DOCUMENT.sha256(), FILED),
                json(KEY.text(), "0012345", "0".repeat(64), FILED),
                json("f".repeat(32), "0012345", DOCUMENT.sha256(), FILED))) {
            acknowledged(wrong);
            PortRejectedException doubtful = assertThrows(PortRejectedException.class, () -> way().ask(KEY, CHILD));
            assertEquals("RecordFiling refuses " + KEY + ".", doubtful.getMessage());
            assertThrows(PortRejectedException.class, () -> way().file(KEY, CHILD, DOCUMENT));
            assertEquals(1, way().report().size());
        }
    }

    @Test
    void acknowledgements_that_belong_to_nothing_are_reported_and_harm_nothing() throws IOException {
        way().file(KEY, CHILD, DOCUMENT);
        acknowledged(json(FILED));
        String unknown = "f".repeat(32);
        Files.writeString(acknowledgement(unknown + ".json"), json(unknown, "0012345", DOCUMENT.sha256(), FILED));
        Files.writeString(acknowledgement(KEY + " (2).json"), json(FILED));
        Files.writeString(acknowledgement("INFO fake\u202e.json"), "x");
        Files.writeString(acknowledgement("manifests"), json("../../x", "1", "2", FILED));
        Files.createDirectory(acknowledgement("a folder.json"));
        Files.createSymbolicLink(
                acknowledgement("link.json"), folder.resolve("manifests").resolve(KEY + ".json"));

        assertTrue(way().ask(KEY, CHILD).orElseThrow() instanceof FilingAnswer.Filed);
        List<RefusedRow> report = way().report();
        assertEquals(6, report.size());
        assertEquals(
                new TreeSet<>(List.of(
                        unknown + ".json",
                        KEY + " (2).json",
                        "INFO fake?.json",
                        "manifests",
                        "a folder.json",
                        "link.json")),
                report.stream().map(RefusedRow::source).collect(Collectors.toCollection(TreeSet::new)));
        report.forEach(
                row -> assertTrue(row.reason().length() > 10 && row.value().isEmpty(), row.toString()));
    }

    @Test
    void what_bears_the_name_of_a_filing_and_is_no_plain_file_is_not_followed() throws IOException {
        way().file(KEY, CHILD, DOCUMENT);
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.json"), json(FILED));
        Files.createSymbolicLink(acknowledgement(KEY + ".json"), elsewhere);
        assertEquals(PENDING, way().ask(KEY, CHILD));

        FilingRef other = new FilingRef(0, 7);
        Files.createSymbolicLink(folder.resolve("manifests").resolve(other + ".json"), elsewhere);
        assertThrows(PortRejectedException.class, () -> way().ask(other, CHILD));
        assertThrows(PortRejectedException.class, () -> way().file(other, CHILD, DOCUMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../admin", "..\\..\\x", "C:\\x", "CON", "1?x=", "1%2f..", "1#", "=1+1", "\u202ex"})
    void whatever_the_case_system_calls_a_child_no_file_is_named_after_it(String id) throws IOException {
        way(new CaseIds().with(CHILD, id)).file(KEY, CHILD, DOCUMENT);

        assertEquals(List.of(KEY + ".json"), names("manifests"));
        assertEquals(1, names("documents").size());
        assertEquals(List.of("acknowledgements", "documents", "manifests"), names("."));
        byte[] manifest = Files.readAllBytes(folder.resolve("manifests").resolve(KEY + ".json"));
        assertEquals(PENDING, way(new CaseIds().with(CHILD, id)).ask(KEY, CHILD));
        assertTrue(new String(manifest, StandardCharsets.UTF_8).contains("childId"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.pdf",
                "..\\x.pdf",
                "C:\\x.pdf",
                "x\u0000.pdf",
                "a b.pdf",
                "\u202efdp.pdf",
                "-x.pdf",
                ".pdf",
                "a\r\nb.pdf",
                "x.exe",
                "X.pdf",
                "a/b.pdf",
                "x.pdf.exe",
                "a.b.pdf"
            })
    void a_document_has_no_other_name_than_one_of_ours(String name) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new RecordDocument(
                        name, DOCUMENT.kind(), DOCUMENT.format(), DOCUMENT.category(), DOCUMENT.bytes()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new RecordDocument(
                        "a".repeat(77) + ".pdf",
                        DOCUMENT.kind(),
                        DOCUMENT.format(),
                        DOCUMENT.category(),
                        DOCUMENT.bytes()));
    }

    @Test
    void a_merged_record_is_asked_about_under_the_id_that_it_had() throws IOException {
        way().file(KEY, CHILD, DOCUMENT);
        acknowledged(json(FILED));

        CaseIds merged = new CaseIds().with(CHILD, "0099999", "0012345");
        assertTrue(way(merged).ask(KEY, CHILD).orElseThrow() instanceof FilingAnswer.Filed);
        assertThrows(
                PortRejectedException.class,
                () -> way(new CaseIds().with(CHILD, "0099999")).ask(KEY, CHILD));
    }

    @Test
    void where_the_ids_of_a_child_were_erased_it_is_for_a_person_to_look_at() throws IOException {
        way().file(KEY, CHILD, DOCUMENT);
        acknowledged(json(FILED));
        assertThrows(PortRejectedException.class, () -> way(new CaseIds()).ask(KEY, CHILD));
    }

    @Test
    void a_share_that_is_not_mounted_does_not_say_that_nothing_arrived() throws IOException {
        DropFolderFiling way = way();
        Files.delete(folder.resolve("acknowledgements"));
        assertThrows(PortUnavailableException.class, () -> way.ask(KEY, CHILD));
        assertThrows(PortUnavailableException.class, () -> way.file(KEY, CHILD, DOCUMENT));
        assertThrows(PortUnavailableException.class, way::report);
        assertThrows(PortUnavailableException.class, way::clear);
        assertThrows(PortUnavailableException.class, () -> way.acknowledge(KEY, Given.filed()));
        assertEquals(List.of(), names("documents"));
    }

    @Test
    void identities_that_cannot_be_had_are_said_and_nothing_is_laid_down() throws IOException {
        DropFolderFiling way = way(new CaseIds().outOfReach());
        assertThrows(PortUnavailableException.class, () -> way.file(KEY, CHILD, DOCUMENT));
        assertEquals(List.of(), names("documents"));
        assertEquals(List.of(), names("manifests"));
    }

    @Test
    void a_process_that_died_before_the_manifest_is_followed_by_one_that_lays_it_down() throws IOException {
        way().file(KEY, CHILD, DOCUMENT);
        Files.delete(folder.resolve("manifests").resolve(KEY + ".json"));
        Files.writeString(folder.resolve("documents").resolve(".unfinished-0123"), "half");
        assertEquals(Optional.empty(), way().ask(KEY, CHILD));

        way().file(KEY, CHILD, DOCUMENT);
        assertEquals(PENDING, way().ask(KEY, CHILD));
        assertEquals(2, names("documents").size());
    }

    @Test
    void a_manifest_that_somebody_spoilt_is_for_a_person_to_look_at() throws IOException {
        way().file(KEY, CHILD, DOCUMENT);
        Files.writeString(folder.resolve("manifests").resolve(KEY + ".json"), "{\"key\":\"" + KEY + "\"}");
        assertThrows(PortRejectedException.class, () -> way().ask(KEY, CHILD));
        assertThrows(PortRejectedException.class, () -> way().file(KEY, CHILD, DOCUMENT));
    }

    @Test
    void a_page_of_the_host_acknowledges_in_the_right_form_and_the_first_counts() {
        DropFolderFiling way = way();
        assertThrows(IllegalArgumentException.class, () -> way.acknowledge(KEY, Given.filed()));
        way.file(KEY, CHILD, DOCUMENT);
        IllegalArgumentException wrong = assertThrows(
                IllegalArgumentException.class,
                () -> way.acknowledge(
                        KEY, new FilingAnswer.Filed(new FilingAnswer.Receipt("", "somebody", Given.NOON))));
        assertTrue(String.valueOf(wrong.getMessage()).contains("reference"));

        assertTrue(way.acknowledge(KEY, Given.filed()));
        assertFalse(way.acknowledge(KEY, new FilingAnswer.Rejected("document.type", "")));
        assertEquals(Optional.of(Given.filed()), way.ask(KEY, CHILD));
    }

    @Test
    void what_was_acknowledged_is_cleared_away_and_what_is_pending_or_doubtful_stays() throws IOException {
        DropFolderFiling way = way();
        FilingRef pending = new FilingRef(0, 1);
        FilingRef doubtful = new FilingRef(0, 2);
        way.file(KEY, CHILD, DOCUMENT);
        way.file(pending, CHILD, DOCUMENT);
        way.file(doubtful, SIBLING, DOCUMENT);
        acknowledged(json(FILED));
        Files.writeString(
                acknowledgement(doubtful + ".json"), json(doubtful.text(), "0012345", DOCUMENT.sha256(), FILED));

        assertEquals(1, way.clear());
        assertEquals(0, way.clear());
        assertEquals(2, names("documents").size());
        assertEquals(3, names("manifests").size());
        assertEquals(Optional.of(PENDING.get()), way.ask(pending, CHILD));
        assertTrue(way.ask(KEY, CHILD).orElseThrow() instanceof FilingAnswer.Filed);
    }

    @Test
    void nothing_that_may_be_logged_names_a_child() {
        String shown = Manifest.of(KEY, "0012345", DOCUMENT, Given.NOON).toString()
                + Statement.of(Manifest.of(KEY, "0012345", DOCUMENT, Given.NOON).about(), Given.filed());
        assertFalse(shown.contains("0012345"));
        assertFalse(shown.contains("DOC-4711"));
    }
}
