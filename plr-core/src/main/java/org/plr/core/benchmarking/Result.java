package org.plr.core.benchmarking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.agreement.Agreement;
import org.plr.core.agreement.Coefficient;
import org.plr.core.agreement.Confidence;
import org.plr.core.agreement.Disagreement;
import org.plr.core.agreement.Interval;
import org.plr.core.agreement.Metric;
import org.plr.core.agreement.Places;
import org.plr.core.agreement.Ratings;
import org.plr.core.agreement.Ratio;
import org.plr.core.agreement.Said;
import org.plr.core.agreement.Severity;
import org.plr.core.clause.RuleOf;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Grade;
import org.plr.core.people.PersonRef;

/**
 * What a closed benchmarking exercise shows (MOD-3). It does not depend on the order in which people graded, and what
 * cannot be said is undefined with its reason.
 *
 * @param exercise which exercise
 * @param reviews how many reviews it has
 * @param compared how many of them two participants or more graded
 * @param among how far the participants agree among themselves; no gold grade is in it
 * @param parts each participant's part, in the order in which they were named
 */
@RuleOf("MOD-3")
public record Result(ExerciseRef exercise, int reviews, int compared, Among among, List<Part> parts) {

    /** Keeps the list as it is now. */
    public Result {
        parts = List.copyOf(parts);
    }

    /**
     * How far the participants agree among themselves, whoever of them graded which reviews.
     *
     * @param exact the share of pairs of grades within a review that are equal, on average over the reviews compared
     * @param interval Wilson's interval of 95 per cent for it
     * @param adjacent the same share, where a grade next to the other counts as agreement too
     * @param alpha Krippendorff's alpha with his ordinal metric: agreement beyond chance, where far is worse than near
     * @param ac Gwet's AC1: exact agreement beyond chance, which does not collapse where nearly all grades are the same
     */
    public record Among(
            Said<Ratio> exact,
            Said<Interval> interval,
            Said<Ratio> adjacent,
            Said<Coefficient> alpha,
            Said<Coefficient> ac) {
        private static Among of(Agreement agreement) {
            return new Among(
                    agreement.agreement(),
                    agreement.interval(Confidence.OF_95_PERCENT),
                    agreement.adjacent(),
                    agreement.alpha(Metric.ORDINAL),
                    agreement.ac(Disagreement.UNWEIGHTED));
        }
    }

    /**
     * One participant's part.
     *
     * @param participant who
     * @param graded how many of the reviews they graded
     * @param exact the share of comparisons in which their grade is equal, as counted: on each review that they graded with
     *     the gold grade where there is one, else with the grade of each other participant who graded it
     * @param severity which way those lie from their grades, review by review, and how sure that is; positive where the
     *     participant grades mildly
     */
    public record Part(PersonRef participant, int graded, Said<Fraction> exact, Said<Severity> severity) {}

    static Result of(Exercise exercise, Places places) {
        Latest latest = Latest.of(exercise);
        List<Part> parts = exercise.participants().stream()
                .map(participant -> part(exercise, latest, participant, places))
                .toList();
        return new Result(
                exercise.ref(),
                exercise.items().size(),
                exercise.compared(),
                Among.of(Agreement.of(
                        Ratings.ofUnits(places, units(exercise, latest)).value())),
                parts);
    }

    private static Part part(Exercise exercise, Latest latest, PersonRef participant, Places places) {
        Comparing comparing = new Comparing(exercise, latest, participant);
        long graded = exercise.items().stream()
                .filter(item -> latest.grade(participant, item.review()).isPresent())
                .count();
        return new Part(participant, (int) graded, comparing.exact(), comparing.severity(places));
    }

    private static List<List<@Nullable Grade>> units(Exercise exercise, Latest latest) {
        List<List<@Nullable Grade>> units = new ArrayList<>();
        for (BenchmarkingFact.Item item : exercise.items()) {
            List<@Nullable Grade> unit = new ArrayList<>();
            exercise.participants()
                    .forEach(who -> unit.add(latest.grade(who, item.review()).orElse(null)));
            units.add(unit);
        }
        return units;
    }
}
