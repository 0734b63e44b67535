package org.plr.core.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseIdTest {

    @Test
    void a_clause_is_found_by_the_identifier_that_the_framework_prints() {
        assertSame(ClauseId.CON_1, ClauseId.of("CON-1"));
        assertEquals("CON-1", ClauseId.CON_1.id());
        assertEquals("CON-1", ClauseId.CON_1.toString());
        assertEquals(ClauseKind.DUTY, ClauseId.CON_1.kind());
        assertEquals("Written sharing within 24 hours", ClauseId.CON_1.title());
        assertEquals(
                "PLRs that raise immediate concerns", ClauseId.CON_1.section().title());
    }

    @ParameterizedTest
    @CsvSource({
        "CON1,CON-1",
        "con-1,CON-1",
        "CON_1,CON-1",
        "' CON-1 ',CON-1",
        "TRCK-5,TRK-5",
        "MOD-22,MOD-2",
        "VAL-9,VAL-1"
    })
    void an_unknown_identifier_is_refused_with_the_nearest_that_may_have_been_meant(String typed, String meant) {
        var refused = assertThrows(IllegalArgumentException.class, () -> ClauseId.of(typed));
        assertTrue(refused.getMessage().contains("did you mean " + meant + "?"), refused.getMessage());
    }

    @Test
    void a_refused_identifier_is_never_repeated_whatever_its_length() {
        String typed = "a sentence about a child ".repeat(1_000);
        var refused = assertThrows(IllegalArgumentException.class, () -> ClauseId.of(typed));
        assertFalse(refused.getMessage().contains("child"), refused.getMessage());
    }

    @Test
    void a_clause_without_a_sentence_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Clause(ClauseId.CON_1, " ", List.of()));
    }
}
