package org.plr.core.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;

/**
 * The grades of a framework (COL-8), from best to worst. The text names only Inadequate; the bundled framework uses
 * Ofsted's four. Another council's may be numbers, 10 to 0 with 6 as the last that meets its standard.
 *
 * @param steps the grades, the best first
 * @param passOrNull the worst grade that meets the council's standard, or null where it sets none
 */
public record Scale(List<Step> steps, @Nullable Grade passOrNull) {
    /** Ofsted's four. */
    public static final Scale OFSTED = new Scale(
            List.of(
                    new Step(Grade.OUTSTANDING, "Outstanding", false),
                    new Step(Grade.GOOD, "Good", false),
                    new Step(Grade.REQUIRES_IMPROVEMENT, "Requires improvement to be good", false),
                    new Step(Grade.INADEQUATE, "Inadequate", true)),
            null);

    /**
     * Keeps the steps as they are now.
     *
     * @throws IllegalArgumentException where there is no step, two are one grade, or the pass is not one of them
     */
    public Scale {
        steps = List.copyOf(steps);
        Set<String> codes = new HashSet<>();
        steps.forEach(step -> codes.add(step.grade.code()));
        if (steps.isEmpty() || codes.size() < steps.size()) {
            throw new IllegalArgumentException("A scale has grades, each of them once (COL-8).");
        }
        if (passOrNull != null && !codes.contains(passOrNull.code())) {
            throw new IllegalArgumentException("The pass is one of the scale's grades: name one of them (COL-8).");
        }
    }

    /**
     * The worst grade that meets the council's standard.
     *
     * @return the grade, or empty where the council sets none
     */
    public Optional<Grade> pass() {
        return Optional.ofNullable(passOrNull);
    }

    /**
     * Whether a grade meets the council's standard: it is the pass or better. Where the council sets no pass, no grade is
     * said to meet it.
     *
     * @param grade the grade
     * @return true where it does; false too where it is not on the scale
     */
    public boolean meetsStandard(Grade grade) {
        for (Step step : steps) {
            if (step.grade.equals(grade)) {
                return passOrNull != null;
            }
            if (step.grade.equals(passOrNull)) {
                return false;
            }
        }
        return false;
    }

    /**
     * One grade of a scale.
     *
     * @param grade the grade
     * @param title how people read it
     * @param inadequate whether it sets going what the text says of Inadequate (CON-1, CON-4, CON-5, MOD-2); a scale
     *     may have several such grades, or none
     */
    public record Step(Grade grade, String title, boolean inadequate) {
        /** Refuses null. */
        public Step {
            Objects.requireNonNull(grade, "grade");
            Objects.requireNonNull(title, "title");
        }
    }

    /**
     * Finds a grade.
     *
     * @param grade the grade
     * @return its step, or empty where it is not on the scale
     */
    public Optional<Step> step(Grade grade) {
        for (Step step : steps) {
            if (step.grade.equals(grade)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether one grade is better than another.
     *
     * @param grade the one
     * @param than the other
     * @return true where it comes before on the scale; false too where one is not on it
     */
    public boolean isBetter(Grade grade, Grade than) {
        List<Grade> order = steps.stream().map(Step::grade).toList();
        return order.contains(grade) && order.contains(than) && order.indexOf(grade) < order.indexOf(than);
    }

    /**
     * The grades' codes, for a message.
     *
     * @return the best first, with commas between them
     */
    public String codes() {
        return steps.stream().map(step -> step.grade.code()).collect(Collectors.joining(", "));
    }

    /**
     * Whether the grade can be given.
     *
     * @param grade the grade
     * @return true where it is on the scale
     */
    public boolean isOnScale(Grade grade) {
        return step(grade).isPresent();
    }

    /**
     * Refuses a grade that is not on the scale (COL-8).
     *
     * @param grade the grade
     * @return the refusal, with {@code $.grade} as its path; empty where the grade can be given
     */
    public Optional<Refusal> refusal(Grade grade) {
        return isOnScale(grade)
                ? Optional.empty()
                : Optional.of(Refusal.by(
                        ClauseId.COL_8,
                        "grade.not-on-scale",
                        "$.grade",
                        "Choose a grade of the framework's scale: " + codes() + "."));
    }

    /**
     * Whether the grade counts as Inadequate.
     *
     * @param grade the grade
     * @return true where its step says so; false too where it is not on the scale
     */
    public boolean isInadequate(Grade grade) {
        Optional<Step> step = step(grade);
        return step.isPresent() && step.get().inadequate;
    }
}
