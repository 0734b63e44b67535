package org.plr.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Moderation;
import org.plr.core.framework.Moderation.Counting;
import org.plr.core.framework.Moderation.Rounding;

@Proves("MOD-2")
class SampleSizeTest {

    @ParameterizedTest
    @CsvFileSource(resources = "sample-sizes.csv", useHeadersInDisplayName = true)
    void twenty_per_cent_by_each_way_of_counting(int completed, int certain, Counting counting, int drawn) {
        assertEquals(
                new SampleSize(certain, drawn),
                SampleSize.of(sample("1/5", counting, Rounding.UP), completed, certain));
    }

    /** As doubles, 0.07 x 100 is over 7, 0.55 x 100 over 55 and 0.28 x 25 over 7. */
    @ParameterizedTest
    @CsvSource({
        "7/100,100,7",
        "55/100,100,55",
        "28/100,25,7",
        "1/5,23,5",
        "1/5,25,5",
        "1/3,999999999,333333333",
        "0/1,23,0",
        "1/1,23,23",
        "999999999/999999999,2147483647,2147483647",
        "1/999999999,2147483647,3"
    })
    void sizes_are_exact(String rate, int completed, int drawn) {
        assertEquals(
                drawn,
                SampleSize.of(sample(rate, Counting.INCLUSIVE, Rounding.UP), completed, 0)
                        .total());
    }

    @ParameterizedTest
    @CsvSource({"UP,5,5", "HALF_UP,5,4", "DOWN,4,4"})
    void a_part_of_a_review_is_rounded_as_the_council_says(Rounding rounding, int of23, int of22) {
        Moderation.Sample sample = sample("1/5", Counting.INCLUSIVE, rounding);
        assertEquals(of23, SampleSize.of(sample, 23, 0).total());
        assertEquals(of22, SampleSize.of(sample, 22, 0).total());
        assertEquals(
                rounding == Rounding.DOWN ? 0 : 1,
                SampleSize.of(sample("1/2", Counting.INCLUSIVE, rounding), 1, 0).total());
    }

    @Property
    void every_size_is_what_its_words_say(
            @ForAll @IntRange(max = 3_000) int completed,
            @ForAll @IntRange(max = 3_000) int some,
            @ForAll @IntRange(max = 1_000) int part,
            @ForAll Counting counting,
            @ForAll Rounding rounding) {
        int certain = Math.min(some, completed);
        Moderation.Sample sample = sample(part + "/1000", counting, rounding);
        SampleSize size = SampleSize.of(sample, completed, certain);
        int share = rounded(completed, part, rounding);
        int total = switch (counting) {
            case INCLUSIVE -> Math.max(certain, share);
            case INCLUSIVE_AT_LEAST_ONE -> Math.max(Math.max(certain, share), Math.min(completed, certain + 1));
            case ADDITIVE -> certain + rounded(completed - certain, part, rounding);
            case FULL_PLUS -> certain + Math.min(completed - certain, share);
        };
        assertEquals(total, size.total());
        assertEquals(certain, size.certain());
    }

    private static int rounded(int of, int part, Rounding rounding) {
        RoundingMode mode = RoundingMode.valueOf(rounding == Rounding.UP ? "CEILING" : rounding.name());
        return BigDecimal.valueOf((long) of * part, 3).setScale(0, mode).intValueExact();
    }

    @Test
    void more_certain_than_completed_is_misuse() {
        Moderation.Sample sample = sample("1/5", Counting.INCLUSIVE, Rounding.UP);
        assertThrows(IllegalArgumentException.class, () -> SampleSize.of(sample, 4, 5));
        assertThrows(IllegalArgumentException.class, () -> SampleSize.of(sample, 4, -1));
    }

    static Moderation.Sample sample(String rate, Counting counting, Rounding rounding) {
        return new Moderation.Sample(Fraction.of(rate), counting, rounding, null);
    }
}
