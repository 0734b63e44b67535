package org.plr.examples.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.allocation.Costs;

/** The page shows what its comments promise. */
class AllocationPageTest {
    private static final List<String> PEOPLE = List.of("Ann", "Bob");

    private static List<String> shown(List<String> reviews, long[][] miles) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new AllocationPage(new PrintStream(bytes, true, UTF_8))
                .giveOut(reviews, PEOPLE, Costs.of(miles.length, 2, (review, person) -> miles[review][person]));
        return bytes.toString(UTF_8).lines().toList();
    }

    @Test
    void loads_are_even_before_the_way_is_short_and_the_reason_is_told() {
        assertEquals(
                List.of("PLR-1: Ann", "PLR-2: Bob", "PLR-3: Bob", "With Bob instead, miles would be 9 instead of 7."),
                shown(List.of("PLR-1", "PLR-2", "PLR-3"), new long[][] {{1, 2}, {4, 3}, {9, 3}}));
    }

    @Test
    void what_stands_in_the_way_is_told() {
        assertEquals(
                List.of("5 reviews can only go to 2 people, who can take 4."),
                shown(List.of("a", "b", "c", "d", "e"), new long[5][2]));
    }
}
