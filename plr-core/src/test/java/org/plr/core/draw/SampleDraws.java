package org.plr.core.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.plr.core.framework.Consistency.Allocation;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Moderation.Counting;
import org.plr.core.framework.Moderation.Rounding;

/** A month to draw from: 23 reviews, of which the fourth and the seventeenth are Inadequate. */
final class SampleDraws {
    static final Code CODE = Code.of("3d895243a550465c3786245d13e2e8548635141688a4592d25b020c41ca73bf5");
    static final Seed JUNE = new Seed("2022-06", "lottery 2022-07-02: 03.11.24.33.41.52./", CODE);

    private SampleDraws() {}

    static DrawRule rule(String rate, Counting counting, Allocation allocation) {
        return new DrawRule(SampleSizeTest.sample(rate, counting, Rounding.UP), Set.of(Grade.INADEQUATE), allocation);
    }

    static DrawRule rule(Allocation allocation) {
        return rule("1/5", Counting.INCLUSIVE, allocation);
    }

    static List<FrozenReview> june() {
        List<FrozenReview> reviews = new ArrayList<>();
        for (int i = 1; i <= 23; i++) {
            reviews.add(FrozenReview.of(id(i), i == 4 || i == 17 ? Grade.INADEQUATE : Grade.GOOD));
        }
        return reviews;
    }

    static List<FrozenReview> good(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> FrozenReview.of(id(i), Grade.GOOD))
                .toList();
    }

    static String id(int number) {
        return "PLR-2022-06-%03d".formatted(number);
    }

    static Drawn draw(DrawRule rule, List<FrozenReview> reviews) {
        return Draw.of(DrawRequest.of(JUNE, rule, reviews)).value();
    }
}
