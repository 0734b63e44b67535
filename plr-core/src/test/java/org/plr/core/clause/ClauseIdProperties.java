package org.plr.core.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class ClauseIdProperties {

    @Property
    void whatever_is_typed_either_names_a_clause_or_is_answered_with_one(@ForAll String typed) {
        Assume.that(
                Arrays.stream(ClauseId.values()).noneMatch(clause -> clause.id().equals(typed)));
        var refused = assertThrows(IllegalArgumentException.class, () -> ClauseId.of(typed));
        assertTrue(Arrays.stream(ClauseId.values())
                .anyMatch(clause -> refused.getMessage().contains("mean " + clause + "?")));
    }

    @Property
    void one_wrong_digit_or_letter_is_one_change(
            @ForAll ClauseId clause, @ForAll @CharRange(from = 'a', to = 'z') char wrong) {
        for (int at = 0; at < clause.id().length(); at++) {
            String typed = clause.id().substring(0, at) + wrong + clause.id().substring(at + 1);
            assertEquals(1, Nearest.changes(typed, clause.id()));
        }
    }

    @Property
    void changes_are_counted_the_same_both_ways(
            @ForAll @StringLength(max = 12) String one, @ForAll @StringLength(max = 12) String other) {
        assertEquals(Nearest.changes(one, other), Nearest.changes(other, one));
        assertSame(one.equals(other), Nearest.changes(one, other) == 0);
    }
}
