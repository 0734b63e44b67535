package org.plr.core.draw;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.plr.core.framework.Consistency.Allocation;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Moderation;
import org.plr.core.framework.Moderation.Counting;
import org.plr.core.framework.Scale;

/**
 * How a month is drawn. It is published before the month closes: who could choose it afterwards could choose who is drawn.
 *
 * @param sample how many (MOD-2)
 * @param certain the grades that are always moderated
 * @param allocation how the drawn part is shared out over strata
 */
public record DrawRule(Moderation.Sample sample, Set<Grade> certain, Allocation allocation) {

    /** Keeps the grades as they are now; refuses null. */
    public DrawRule {
        Objects.requireNonNull(sample, "sample");
        certain = Set.copyOf(certain);
        Objects.requireNonNull(allocation, "allocation");
    }

    /**
     * A rule of one's own, rounded up: the text's share is never fallen short of.
     *
     * @param rate the share of all reviews completed in the period
     * @param counting whether the certain ones count toward it
     * @param certain the grades that are always moderated
     * @param allocation how the drawn part is shared out over strata
     * @return the rule
     * @throws IllegalArgumentException where the rate is over 1/1
     */
    public static DrawRule of(Fraction rate, Counting counting, Set<Grade> certain, Allocation allocation) {
        return new DrawRule(new Moderation.Sample(rate, counting, Moderation.Rounding.UP, null), certain, allocation);
    }

    /**
     * A framework's own rule: its rate, whatever counts as Inadequate on its scale, and its allocation over service areas.
     *
     * @param framework the framework in force when the draw was announced
     * @return the rule
     */
    public static DrawRule of(Framework framework) {
        Set<Grade> certain = new LinkedHashSet<>();
        for (Scale.Step step : framework.scale().steps()) {
            if (step.inadequate()) {
                certain.add(step.grade());
            }
        }
        return new DrawRule(
                framework.moderation().sample(),
                certain,
                framework.moderation().consistency().spread().allocation());
    }

    /**
     * The same rule with another rounding.
     *
     * @param rounding what becomes of a part of a review
     * @return the rule
     */
    public DrawRule rounding(Moderation.Rounding rounding) {
        Moderation.Sample rounded =
                new Moderation.Sample(sample.rate(), sample.counting(), rounding, sample.withinOrNull());
        return new DrawRule(rounded, certain, allocation);
    }
}
