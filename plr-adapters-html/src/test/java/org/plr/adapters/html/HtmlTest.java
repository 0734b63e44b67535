package org.plr.adapters.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.command.Checks;

class HtmlTest {
    /** What people try, as a text and as a name. */
    static final List<String> HOSTILE = List.of(
            "<img src=x onerror=alert(1)>",
            "\"><svg/onload=alert(1)>",
            "' onmouseover='alert(1)",
            "</style><script>alert(1)</script>",
            "</title><script>alert(1)</script>",
            "]]><script>alert(1)</script><!--",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "<iframe src=\"javascript:alert(1)\"></iframe>",
            "<link rel=stylesheet href=http://127.0.0.1:9/a.css>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;",
            "{{7*7}} ${7*7} <%= 7*7 %> #{7*7}",
            "\u202Etxt.exe\u202C",
            "\u2066isolate\u2069",
            "nul \u0000 bell \u0007 lone \uD800 end",
            "\uFFFE and \uFFFF",
            "a\r\nb\u2028c\u0085d");

    @Property
    void whatever_is_typed_is_text_and_no_markup(@ForAll String typed) {
        Parsed parsed = new Parsed(
                Html.of("p title=\"" + Html.text(typed).markup() + "\"", typed).markup());
        assertEquals(List.of("p", "@title"), parsed.shape());
        String shown = typed.replace("\r\n", "\n").replace('\r', '\n');
        assertEquals(shown.length(), parsed.text("p").length());
    }

    @Property
    void two_texts_after_one_another_are_one_text(@ForAll String a, @ForAll String b) {
        String joined = Html.join(Html.text(a), Html.text(b)).markup();
        boolean pairs =
                !a.isEmpty() && !b.isEmpty() && Character.isSurrogatePair(a.charAt(a.length() - 1), b.charAt(0));
        assertEquals(!pairs, Html.text(a + b).markup().equals(joined));
    }

    @Test
    void hostile_words_change_nothing_but_the_words() {
        List<String> harmless = shape(words -> words);
        for (String hostile : HOSTILE) {
            assertEquals(
                    harmless,
                    shape(words -> Given.NAMES.contains(words) || isAllowed(hostile) ? hostile : words),
                    hostile);
        }
    }

    /** The core refuses the others in a text, though not in a name, which is the host's; lines would be paragraphs. */
    private static boolean isAllowed(String hostile) {
        return Checks.isPlain(hostile) && hostile.lines().count() == 1;
    }

    private static List<String> shape(UnaryOperator<String> words) {
        Given given = new Given(words);
        return new Parsed(given.document(given.returned()).value().html()).shape();
    }

    @Test
    void what_turns_the_direction_of_the_page_is_shown_as_a_mark() {
        assertEquals("\uFFFDtxt.exe\uFFFD", Html.text("\u202Etxt.exe\u202C").markup());
        assertEquals("{{7*7}}", Html.text("{{7*7}}").markup());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p onclick=\"x\"",
                "img src=\"x\"",
                "a href=\"x\"",
                "p style=\"x\"",
                "p><script",
                "p title=\"\"><b\"",
                "P",
                ""
            })
    void a_tag_that_runs_styles_or_fetches_is_refused(String tag) {
        assertThrows(IllegalArgumentException.class, () -> Html.of(tag, "text"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "https://example.org", "//example.org", "a b", ""})
    void a_link_that_leaves_the_site_is_refused(String to) {
        assertThrows(IllegalArgumentException.class, () -> Html.link(to, "there"));
        assertFalse(Html.link("reviews/1.html", "there").markup().isEmpty());
    }

    @Test
    void lines_become_paragraphs_and_empty_ones_nothing() {
        assertEquals("<p>a</p><p>b</p>", Html.paragraphs("a\n\n  \r\nb\n").markup());
        assertEquals(Html.NOTHING, Html.paragraphs("\n"));
        assertTrue(Html.ref("0123456789abcdef0123456789abcdef").markup().contains("cdef<wbr/>0123"));
    }
}
