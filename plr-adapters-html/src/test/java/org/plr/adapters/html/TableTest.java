package org.plr.adapters.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void the_first_cell_of_a_row_is_its_heading_and_numbers_stand_to_the_right() {
        String table = new Table("Of <what>", "Month", "#Number")
                .row(Html.text("June"), Table.number(3))
                .html()
                .markup();
        assertEquals(
                "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Of &lt;what&gt;\"><table class=\"of-2\">"
                        + "<caption><span>Of &lt;what&gt;</span></caption>"
                        + "<thead><tr><th scope=\"col\">Month</th><th scope=\"col\" class=\"n\">Number</th></tr></thead>"
                        + "<tbody><tr><th scope=\"row\">June</th><td class=\"n\">3</td></tr></tbody></table></div>",
                table);
    }

    @Test
    void a_row_with_more_or_fewer_cells_than_columns_is_refused() {
        Table table = new Table("t", "One", "Two");
        assertThrows(IllegalArgumentException.class, () -> table.row(Html.text("a")));
        assertThrows(IllegalArgumentException.class, () -> table.row(Html.BREAK, Html.BREAK, Html.BREAK));
    }
}
