package org.plr.adapters.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.clause.Proves;

class PdfTest {
    private static final FiledDocument DOCUMENT = document();
    private static final byte[] PDF = DOCUMENT.pdf();

    private static FiledDocument document() {
        Given given = new Given(words -> Given.NAMES.contains(words) ? words : words + " of the child. ".repeat(60));
        return given.document(given.returned()).value();
    }

    @Test
    @Proves("TRK-6")
    void the_same_page_is_the_same_bytes_and_another_is_not() {
        assertArrayEquals(PDF, DOCUMENT.pdf());
        FiledDocument other = new FiledDocument(DOCUMENT.html().replace("Partly", "Not at all"));
        assertFalse(Arrays.equals(PDF, other.pdf()));
    }

    @Test
    void it_says_that_it_is_tagged_for_pdf_ua_and_in_which_language_and_under_which_title() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF)) {
            var catalog = pdf.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals("en-GB", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertEquals(
                    "Practice Learning Review", pdf.getDocumentInformation().getTitle());
            String about = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(
                    about.replaceAll("\\s", "").contains("pdfuaid:part>1<") || about.contains("pdfuaid:part=\"1\""),
                    about);
        }
    }

    @Test
    void headings_tables_their_headings_and_paragraphs_are_tagged() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF)) {
            Set<String> tags = new TreeSet<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertTrue(tags.containsAll(Set.of("H1", "H2", "H3", "P", "Table", "TR", "TH", "TD")), tags.toString());
        }
    }

    private static void collect(PDStructureNode node, Set<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                collect(element, tags);
            }
        }
    }

    @Test
    void every_font_is_within_the_file() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF)) {
            assertTrue(pdf.getNumberOfPages() > 2);
            Set<String> fonts = new TreeSet<>();
            for (PDPage page : pdf.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    assertTrue(resources.getFont(name).isEmbedded(), name.getName());
                    fonts.add(resources.getFont(name).getName().replaceAll("^[A-Z]+\\+", ""));
                }
            }
            assertEquals(Set.of("LiberationSans", "LiberationSans-Bold"), fonts);
        }
    }

    @Test
    void its_words_can_be_read_back_in_order_with_every_letter_of_every_name() throws IOException {
        String text = text(PDF);
        Given.NAMED.forEach(name -> assertTrue(text.contains(name), name));
        int at = 0;
        for (String next : List.of(
                "Practice Learning Review",
                "Completed by",
                "The work with the child and family",
                "purpose of the child",
                "The voice of the child and family",
                "Practice standards",
                "Why this grade",
                "Immediate concerns",
                "Remedial actions",
                "Confidential")) {
            int found = text.indexOf(next, at);
            assertTrue(found >= at, next);
            at = found;
        }
    }

    @Test
    void no_letter_of_names_in_latin_greek_or_cyrillic_is_missing() throws IOException {
        String letters = "ĄąĆćĘęŁłŃńÓóŚśŹźŻż ÇçĞğİıÖöŞşÜü ÁáÉéÍíÚú ČčĎďĚěŇňŘřŠšŤťŮůŽž ĂăÂâÎîȘșȚț ŐőŰű ÐðÞþ"
                + " ΑαΆάΩωΏώ АаБбЄєІіЇїҐґЫыЩщ ’‘“”–—€£";
        FiledDocument page = new FiledDocument(DOCUMENT.html().replace("Partly", letters));
        assertTrue(text(page.pdf()).contains(letters));
        assertTrue(text(new FiledDocument(DOCUMENT.html().replace("Partly", "一")).pdf())
                .contains("#"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    @Test
    void hostile_words_make_a_pdf_without_scripts_links_or_forms() throws IOException {
        String hostile =
                HtmlTest.HOSTILE.stream().map(each -> Html.text(each).markup()).collect(Collectors.joining(" "));
        try (PDDocument pdf = Loader.loadPDF(new FiledDocument(DOCUMENT.html().replace("Partly", hostile)).pdf())) {
            assertNull(pdf.getDocumentCatalog().getAcroForm());
            assertNull(pdf.getDocumentCatalog().getOpenAction());
            assertNull(pdf.getDocumentCatalog().getNames());
            for (PDPage each : pdf.getPages()) {
                assertEquals(List.of(), each.getAnnotations());
            }
        }
    }

    /** Even where a page asks for it, which none of ours does. */
    @Test
    void nothing_that_a_page_names_is_fetched_from_the_network() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(300);
            byte[] pdf =
                    fetching("http://127.0.0.1:" + server.getLocalPort() + "/a").pdf();
            assertTrue(text(pdf).contains("visible"));
            assertThrows(SocketTimeoutException.class, () -> accept(server));
        }
    }

    private static void accept(ServerSocket server) throws IOException {
        try (Socket caller = server.accept()) {
            throw new AssertionError("Somebody came: " + caller);
        }
    }

    @Test
    void nothing_that_a_page_names_is_read_from_the_disk(@TempDir Path folder) throws IOException {
        Path hiding = folder.resolve("a.css");
        Files.writeString(hiding, "p { display: none } body::before { content: 'read from the disk' }");
        String text = text(fetching(hiding.toUri().toString()).pdf());
        assertTrue(text.contains("visible"));
        assertFalse(text.contains("read from the disk"));
        assertFalse(text(fetching("file:///etc/passwd").pdf()).contains("root"));
    }

    private static FiledDocument fetching(String to) {
        return new FiledDocument("""
                <html lang="en"><head><title>t</title>
                <link rel="stylesheet" href="%s"/>
                <style>@import url('%s');</style>
                <style>body { background: url('%s'); font-family: x, Liberation Sans }
                @font-face { font-family: x; src: url('%s') }</style></head>
                <body><p>visible</p>
                <img src="%s"/><img src="%s" alt="x"/><object data="%s"></object><iframe src="%s"></iframe>
                <svg xmlns="http://www.w3.org/2000/svg"><image href="%s"/></svg></body></html>
                """.replace("%s", to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body>&x;</body></html>",
                "<!DOCTYPE html SYSTEM \"http://127.0.0.1:9/x.dtd\"><html><body/></html>",
                "<!DOCTYPE html><!DOCTYPE html><html/>",
                "<html><body>&nbsp;</body></html>",
                "<p>one<p>two",
                ""
            })
    void a_page_with_entities_of_its_own_or_that_is_not_well_formed_is_refused(String page) {
        String said = assertThrows(IllegalArgumentException.class, () -> new FiledDocument(page).pdf())
                .getMessage();
        assertFalse(said.contains("passwd"));
    }
}
