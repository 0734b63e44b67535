package org.plr.benchmarks.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.plr.core.draw.Code;
import org.plr.core.draw.DrawRequest;
import org.plr.core.draw.DrawRule;
import org.plr.core.draw.FrozenReview;
import org.plr.core.draw.Seed;
import org.plr.core.framework.Consistency.Allocation;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Moderation.Counting;

/** Reviews to draw from, the same every time: 50 strata, one review in twenty Inadequate, ids of 16 characters. */
final class Month {
    static final int STRATA = 50;
    private static final Seed SEED =
            new Seed("2022-06", "lottery 2022-07-02: 03.11.24.33.41.52./", Code.of(new byte[32]));

    private Month() {}

    static DrawRequest of(int reviews) {
        SplittableRandom random = new SplittableRandom(20220702);
        List<FrozenReview> frozen = new ArrayList<>(reviews);
        String[] strata = new String[STRATA];
        for (int i = 0; i < STRATA; i++) {
            strata[i] = "team " + i;
        }
        for (int i = 0; i < reviews; i++) {
            Grade grade = random.nextInt(20) == 0 ? Grade.INADEQUATE : Grade.GOOD;
            String id = String.format("PLR-%012x", random.nextLong() >>> 16);
            frozen.add(new FrozenReview(id, grade, strata[random.nextInt(STRATA)]));
        }
        DrawRule rule =
                DrawRule.of(new Fraction(1, 5), Counting.INCLUSIVE, Set.of(Grade.INADEQUATE), Allocation.HAMILTON);
        return DrawRequest.of(SEED, rule, frozen);
    }
}
