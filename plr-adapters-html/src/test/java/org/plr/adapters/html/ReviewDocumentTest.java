package org.plr.adapters.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.testkit.Fixtures.PRACTITIONER_WEST;
import static org.plr.testkit.Fixtures.QUALITY_ASSURANCE_LEAD;
import static org.plr.testkit.Fixtures.QUALITY_ASSURANCE_OFFICER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plr.core.Outcome;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.framework.PracticeStandard;
import org.plr.core.review.Correction;
import org.plr.core.review.ReviewRef;
import org.plr.testkit.Fixtures;
import org.w3c.dom.Element;

class ReviewDocumentTest {
    private final Given given = new Given(words -> "[" + words + "]");

    @Test
    @Proves({"TRK-6", "COL-1", "COL-2", "COL-3", "COL-4", "COL-5", "COL-6", "COL-8", "VAL-1", "VAL-3"})
    void everything_that_was_written_is_in_the_document() {
        String page = given.document(given.returned()).value().html();
        Stream.of("purpose", "lived", "change", "works", "better", "feedback", "rationale", "concern", "action")
                .forEach(each -> assertTrue(page.contains("[" + each + "]"), each));
        Stream.of("Together with the practitioner", "Partly", "Child, Family member", "Child centred", "Inadequate")
                .forEach(each -> assertTrue(page.contains(each), each));
        assertFalse(given.standards().isEmpty());
        for (PracticeStandard standard : given.standards()) {
            assertTrue(page.contains("[standard " + standard.code() + "]"));
            assertTrue(page.contains(Html.text(standard.title()).markup()));
        }
    }

    @Test
    @Proves({"COL-1", "COL-7"})
    void one_completed_alone_and_unheard_says_why_and_what_would_help() {
        String page = given.document(given.returnedAlone()).value().html();
        Stream.of("[alone]", "[unheard]", "[elsewhere]", "[measures]", "3 October 2022", "Without the practitioner")
                .forEach(each -> assertTrue(page.contains(each), each));
        assertFalse(page.contains("None was found."));
    }

    @Test
    @Proves("COL-8")
    void a_corrected_grade_is_shown_with_the_reason_of_the_correction() {
        ReviewRef review = given.returned();
        given.as(QUALITY_ASSURANCE_LEAD)
                .reviews()
                .correctGrade(review, Grade.GOOD, new Correction("[mistyped]", Fixtures.SERVICE_MANAGER))
                .value();
        String page = given.document(review).value().html();
        assertTrue(page.contains("<td>Good</td>"));
        assertTrue(page.contains("[mistyped]"));
        assertFalse(page.contains("[rationale]"));
    }

    @Test
    @Proves("TRK-6")
    void people_and_units_are_named_and_the_child_is_a_reference() {
        String page = given.document(given.returned()).value().html();
        Given.NAMED.forEach(
                name -> assertTrue(page.contains(Html.text("[" + name + "]").markup()), name));
        assertTrue(page.contains("Assessment East"));
        assertTrue(new Parsed(page).text("main").contains(Given.CHILD.text()));
    }

    @Test
    void somebody_whom_the_host_does_not_know_is_shown_by_reference() {
        String page = new ReviewDocument(given.as(QUALITY_ASSURANCE_OFFICER), person -> Optional.empty())
                .of(given.returned())
                .value()
                .html();
        assertTrue(page.contains(Fixtures.PRACTITIONER_EAST.text()));
    }

    @Test
    void each_text_that_is_shown_is_noted_in_the_read_log_as_read_by_the_reader() {
        ReviewRef review = given.returned();
        int before = given.readLog.reads().size();
        given.document(review).value();
        var noted = given.readLog.reads().subList(before, given.readLog.reads().size());
        int reviewAndConcerns = 2;
        assertEquals(reviewAndConcerns + 9 + given.standards().size(), noted.size());
        assertTrue(noted.stream().allMatch(read -> read.actor().equals(QUALITY_ASSURANCE_OFFICER.text())));
    }

    @Test
    void whoever_may_not_read_the_review_gets_no_document() {
        Outcome<FiledDocument> refused =
                new ReviewDocument(given.as(PRACTITIONER_WEST), given::name).of(given.returned());
        assertFalse(refused.isAccepted());
    }

    @Test
    @Proves("TRK-6")
    void a_review_that_is_not_returned_makes_no_document() {
        Outcome<FiledDocument> refused = given.document(given.allocated());
        assertEquals(
                List.of("document.not-returned"),
                refused.refusals().stream().map(each -> each.code()).toList());
        assertFalse(given.document(new ReviewRef(5, 5)).isAccepted());
    }

    @Test
    @Proves("TRK-6")
    void the_same_review_read_again_is_the_same_page() {
        ReviewRef review = given.returned();
        assertEquals(given.document(review).value(), given.document(review).value());
    }

    @Test
    void the_page_tells_its_language_title_and_landmarks_and_its_headings_never_skip_a_level() {
        Parsed page = new Parsed(given.document(given.returned()).value().html());
        assertEquals("en-GB", page.elements().get(0).getAttribute("lang"));
        assertEquals("Practice Learning Review", page.text("title"));
        assertEquals(1, page.named("h1").count());
        Stream.of("header", "main", "footer")
                .forEach(each -> assertEquals(1, page.named(each).count(), each));
        int level = 0;
        for (Element heading : page.named("h1", "h2", "h3", "h4").toList()) {
            int next = heading.getTagName().charAt(1) - '0';
            assertTrue(next <= level + 1, heading.getTextContent());
            level = next;
        }
        Set<String> ids =
                page.elements().stream().map(each -> each.getAttribute("id")).collect(Collectors.toSet());
        page.named("section").forEach(each -> assertTrue(ids.contains(each.getAttribute("aria-labelledby"))));
    }

    @Test
    void every_heading_of_a_table_says_what_it_heads_and_every_table_has_a_caption() {
        Parsed page = new Parsed(given.document(given.returned()).value().html());
        page.named("th").forEach(each -> assertTrue(Set.of("row", "col").contains(each.getAttribute("scope"))));
        assertEquals(page.named("table").count(), page.named("caption").count());
        assertEquals(4, page.named("table").count());
    }

    @Test
    void the_page_forbids_to_fetch_or_run_anything_and_holds_nothing_that_would() {
        String html = given.document(given.returned()).value().html();
        assertTrue(html.contains("http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\""));
        Set<String> fetching = Set.of("@src", "@href", "@style", "@srcset", "@action", "script", "link", "img", "a");
        List<String> found = new Parsed(html)
                .shape().stream()
                        .filter(each -> fetching.contains(each) || each.startsWith("@on"))
                        .toList();
        assertEquals(List.of(), found);
        assertFalse(html.contains("url(") || html.contains("@import") || html.contains("://"));
    }

    /** WCAG 2.2, 1.4.3: 4.5 to 1. */
    @Test
    void every_colour_of_text_stands_out_from_every_background() {
        String css = new String(Page.resource("review.css"), StandardCharsets.UTF_8);
        List<String> texts = colours("[{;] *color: (#[0-9a-f]{6})", css);
        List<String> grounds = colours("background: (#[0-9a-f]{6})", css);
        assertEquals(2, texts.size());
        assertEquals(2, grounds.size());
        for (String text : texts) {
            for (String ground : grounds) {
                assertTrue((light(ground) + 0.05) / (light(text) + 0.05) >= 4.5, text + " on " + ground);
            }
        }
    }

    private static List<String> colours(String pattern, String css) {
        return Pattern.compile(pattern)
                .matcher(css)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static double light(String colour) {
        Matcher parts = Pattern.compile("#(..)(..)(..)").matcher(colour);
        assertTrue(parts.matches());
        return Map.of(1, 0.2126, 2, 0.7152, 3, 0.0722).entrySet().stream()
                .mapToDouble(each -> each.getValue() * linear(Integer.parseInt(parts.group(each.getKey()), 16) / 255.0))
                .sum();
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    @Test
    void a_document_shows_nothing_of_itself_in_a_log() {
        FiledDocument document = given.document(given.returned()).value();
        assertTrue(document.toString().matches("document of [0-9]+ characters"));
        assertThrows(IllegalArgumentException.class, () -> new Table("t", "One", "Two").row(Html.text("a")));
    }
}
