package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.ClauseId;
import org.plr.core.journal.StreamId;

class DutyIdTest {

    @Test
    void an_id_is_its_text_and_back() {
        DutyId id = new DutyId(ClauseId.CON_1, StreamId.of("review", "0f"), 42);

        assertEquals("CON-1/review/0f/42", id.text());
        assertEquals(id, DutyId.of(id.text()));
    }

    @Test
    void anything_else_is_refused_without_repeating_it() {
        for (String text : List.of(
                "",
                "CON-1",
                "CON-1/42",
                "CON-1/review/0f/",
                "CON-1/review/0f/x",
                "CON-1/review/0f/042",
                "CON-1/review/0f/-1",
                "CON-1/review/0f/0",
                "CON-99/review/0f/1",
                "CON-1/Secret/0f/1",
                "CON-1/review/0f/99999999999999999999")) {
            var refused = assertThrows(IllegalArgumentException.class, () -> DutyId.of(text), text);
            assertFalse(refused.getMessage().contains("Secret"), text);
        }
    }
}
