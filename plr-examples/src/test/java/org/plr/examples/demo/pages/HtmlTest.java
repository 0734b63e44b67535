package org.plr.examples.demo.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void text_never_becomes_markup() {
        assertEquals(
                "&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;",
                Html.text("<b> & \"x\" 'y'").markup());
        assertEquals("<a href=\"&quot;&gt;\">&lt;</a>", Html.link("\">", "<").markup());
        assertEquals("<p>&lt;script&gt;</p>", Html.p("<script>").markup());
    }

    @Test
    void an_element_closes_with_its_name_alone() {
        assertEquals(
                "<th scope=\"row\">x</th>", Html.of("th scope=\"row\"", "x").markup());
    }

    @Test
    void the_first_cell_of_a_row_is_its_heading_and_numbers_stand_to_the_right() {
        String table = new Table("Of <what>", "Month", "#Number")
                .row(Html.text("June"), Table.number(3))
                .html()
                .markup();
        assertEquals(
                "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Of &lt;what&gt;\"><table>"
                        + "<caption><span>Of &lt;what&gt;</span></caption>"
                        + "<thead><tr><th scope=\"col\">Month</th><th scope=\"col\" class=\"n\">Number</th></tr></thead>"
                        + "<tbody><tr><th scope=\"row\">June</th><td class=\"n\">3</td></tr></tbody></table></div>",
                table);
    }

    @Test
    void a_reference_can_be_broken_once() {
        assertEquals(
                "<code>" + "0".repeat(16) + "<wbr/>" + "0".repeat(16) + "</code>",
                Html.ref("0".repeat(32)).markup());
    }
}
