package org.plr.examples.demo.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    private static List<Integer> hundred(Chance chance) {
        return IntStream.range(0, 100).mapToObj(i -> chance.below(6)).toList();
    }

    @Test
    void the_same_seed_and_label_draw_the_same() {
        assertEquals(hundred(new Chance("seed").of("a")), hundred(new Chance("seed").of("a")));
    }

    @Test
    void another_seed_or_label_draws_something_else() {
        assertFalse(hundred(new Chance("seed").of("a")).equals(hundred(new Chance("seed").of("b"))));
        assertFalse(hundred(new Chance("seed").of("a")).equals(hundred(new Chance("other").of("a"))));
    }

    @Test
    void one_matter_does_not_disturb_another() {
        Chance chance = new Chance("seed");
        List<Integer> undisturbed = hundred(chance.of("b"));
        hundred(chance.of("a"));
        hundred(chance);
        assertEquals(undisturbed, hundred(chance.of("b")));
    }

    @Test
    void draws_stay_within_their_bounds_and_reach_both() {
        Chance chance = new Chance("bounds");
        List<Integer> drawn =
                IntStream.range(0, 300).mapToObj(i -> chance.between(-2, 2)).toList();
        assertEquals(-2, drawn.stream().min(Integer::compare).orElseThrow());
        assertEquals(2, drawn.stream().max(Integer::compare).orElseThrow());
    }

    @Test
    void as_many_in_a_thousand_as_said() {
        Chance chance = new Chance("thousand");
        long hits = IntStream.range(0, 10_000).filter(i -> chance.perMille(100)).count();
        assertTrue(hits > 850 && hits < 1150, "hits " + hits);
    }

    @Test
    void bytes_of_any_length_are_filled_and_go_on() {
        byte[] first = new byte[70];
        byte[] second = new byte[70];
        SeededBytes bytes = new SeededBytes("seed");
        bytes.fill(first);
        bytes.fill(second);
        assertFalse(Arrays.equals(first, second));
        byte[] again = new byte[70];
        new SeededBytes("seed").fill(again);
        assertArrayEquals(first, again);
    }
}
