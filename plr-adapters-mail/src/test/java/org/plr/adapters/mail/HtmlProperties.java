package org.plr.adapters.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plr.core.spi.Notice.News;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** No text becomes markup, and none leaves its place in JSON. */
class HtmlProperties {
    private static final List<String> HOSTILE = List.of(
            "<img src=x onerror=alert(1)>",
            "\"><svg/onload=1>",
            "</style><script>alert(1)</script>",
            "' onmouseover='x",
            "&lt;b&gt;",
            "&amp;#60;",
            "{{7*7}} ${7*7} #{x}",
            "\u202egnp.exe",
            "\",\"email_address\":\"evil@council.example",
            "\\\"}\n{\\u0000",
            "\ud83d\ude00\u2028\u2029");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.of(HOSTILE),
                Arbitraries.strings().withChars("<>&\"'/=;#x \\{}").ofMaxLength(40));
    }

    @Property
    void what_is_escaped_holds_no_sign_of_markup_and_reads_as_it_was(@ForAll("texts") String text) {
        String escaped = Html.escaped(text);
        assertTrue(escaped.chars().noneMatch(c -> c == '<' || c == '>' || c == '"' || c == '\''), escaped);
        assertEquals(
                text,
                escaped.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&"));
    }

    /** Even a value that the port would never give: it stands where its placeholder stood, as text, and once. */
    @Property
    void a_value_is_never_markup_nor_a_placeholder_of_a_template(@ForAll("texts") String value) {
        Template template = Templates.english().of(Given.notice(1, News.REMINDER, org.plr.core.clause.ClauseId.CON_1));
        String harmless = Html.page("s", template, placeholder -> "v");
        String page = Html.page("s", template, placeholder -> value);
        assertEquals(
                harmless.chars().filter(c -> c == '<').count() + extraBreaks(page, harmless),
                page.chars().filter(c -> c == '<').count());
    }

    /** A line break in a value is a line break of the page, and nothing else is. */
    private static long extraBreaks(String page, String harmless) {
        return signs(page, "<br>") - signs(harmless, "<br>") + 2 * (signs(page, "<p>") - signs(harmless, "<p>"));
    }

    private static long signs(String page, String sign) {
        return page.split(sign, -1).length - 1;
    }

    @Property
    void a_text_in_json_comes_back_as_it_was_and_adds_no_field(@ForAll("texts") String text) {
        if (text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
            return;
        }
        byte[] json = NotifyJson.written(Map.of("reference", text), "personalisation", Map.of("where", text));
        int fields = 0;
        try (JsonParser in = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    assertEquals(text, in.getString());
                    fields++;
                }
            }
        }
        assertEquals(2, fields, () -> new String(json, StandardCharsets.UTF_8));
    }
}
