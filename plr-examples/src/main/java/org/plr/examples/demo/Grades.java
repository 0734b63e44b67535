package org.plr.examples.demo;

import java.util.List;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Scale;
import org.plr.examples.demo.host.Chance;

/**
 * What grades people give, on whatever scale their framework has: of a hundred reviews 6 are of the best third of its
 * grades, 50 of the middle, 34 of the last that are not Inadequate, and 10 are Inadequate.
 */
final class Grades {
    private static final int THIRDS = 3;
    private static final int BEST = 6;
    private static final int MIDDLE = 56;
    private static final int INADEQUATE = 90;

    private final Framework framework;
    private final List<Grade> sound;
    private final List<Grade> inadequate;

    Grades(Framework framework) {
        this.framework = framework;
        this.sound = grades(false);
        this.inadequate = grades(true);
    }

    private List<Grade> grades(boolean inadequate) {
        return framework.scale().steps().stream()
                .filter(step -> step.inadequate() == inadequate)
                .map(Scale.Step::grade)
                .toList();
    }

    /** A grade by chance. */
    Grade drawn(Chance chance) {
        int drawn = chance.below(100);
        if (drawn >= INADEQUATE && !inadequate.isEmpty()) {
            return one(inadequate, chance);
        }
        return one(third(drawn < BEST ? 0 : drawn < MIDDLE ? 1 : 2), chance);
    }

    private static Grade one(List<Grade> of, Chance chance) {
        return of.size() == 1 ? of.get(0) : chance.one(of);
    }

    private List<Grade> third(int number) {
        int from = Math.min(sound.size() * number / THIRDS, sound.size() - 1);
        return sound.subList(from, Math.max(from + 1, sound.size() * (number + 1) / THIRDS));
    }

    /** As another would grade what was graded so: mostly the same, else a step beside it. */
    Grade near(Grade given, Chance chance) {
        List<Grade> scale =
                framework.scale().steps().stream().map(Scale.Step::grade).toList();
        int fate = chance.below(100);
        int place = scale.indexOf(given) + (fate < 74 ? 0 : fate < 94 ? 1 : -1);
        return scale.get(Math.max(0, Math.min(scale.size() - 1, place)));
    }

    boolean isInadequate(Grade grade) {
        return framework.scale().isInadequate(grade);
    }

    /** Whether it is among the last that are not Inadequate. */
    boolean isWeak(Grade grade) {
        return third(2).contains(grade);
    }

    /** The grade that was meant where another was recorded by mistake: one step up or down. */
    Grade meant(Grade wrong) {
        return isInadequate(wrong) || third(1).contains(wrong) ? third(2).get(0) : third(1).get(0);
    }
}
