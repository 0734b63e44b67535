package org.plr.core.benchmarking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plr.core.agreement.Places;
import org.plr.core.agreement.Said;
import org.plr.core.agreement.Severity;
import org.plr.core.agreement.Undefined;
import org.plr.core.benchmarking.BenchmarkingFact.Item;
import org.plr.core.clause.RuleOf;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Grade;
import org.plr.core.people.PersonRef;

/**
 * What one participant's grades are held against (MOD-3): on each review that they graded, the gold grade where there is
 * one, and else the grade of each other participant who graded it.
 *
 * <p>Example: on one review with the gold grade Good somebody gives Good; on another without, where they give Good too, two
 * others give Good and Inadequate. That is 2 of 3 comparisons in exact agreement, 2/3.
 */
@RuleOf("MOD-3")
final class Comparing {
    private final Exercise exercise;
    private final Latest latest;
    private final PersonRef person;

    Comparing(Exercise exercise, Latest latest, PersonRef person) {
        this.exercise = exercise;
        this.latest = latest;
        this.person = person;
    }

    /** One review that the person graded, and what it is held against, in no order that matters. */
    private record Compared(Grade own, List<Grade> others) {
        int equal() {
            return (int) others.stream().filter(own::equals).count();
        }
    }

    /** The share of comparisons that are equal, as counted. */
    Said<Fraction> exact() {
        List<Compared> compared = compared();
        int all = compared.stream().mapToInt(one -> one.others().size()).sum();
        return all == 0
                ? Said.undefined(nothing())
                : Said.of(
                        new Fraction(compared.stream().mapToInt(Compared::equal).sum(), all));
    }

    /**
     * How far, and which way, what they are held against lies from their grades, review by review. Of several grades that
     * is the one in the middle; where two are in the middle, whichever lies nearer to their own, and none where their own
     * lies between: nobody is called harsh or mild by more than the others bear out.
     */
    Said<Severity> severity(Places places) {
        List<Severity.Moderated> reviews = compared().stream()
                .map(one -> new Severity.Moderated(person, one.own(), middle(one, places)))
                .toList();
        return reviews.isEmpty()
                ? Said.undefined(nothing())
                : Said.of(Severity.of(places, reviews).get(0));
    }

    private static Grade middle(Compared one, Places places) {
        List<Integer> sorted = one.others().stream()
                .map(grade -> place(places, grade))
                .sorted()
                .toList();
        int best = sorted.get((sorted.size() - 1) / 2);
        int worst = sorted.get(sorted.size() / 2);
        return places.grades().get(Math.min(Math.max(place(places, one.own()), best), worst));
    }

    private static int place(Places places, Grade grade) {
        return places.place(grade).orElseThrow();
    }

    private Undefined nothing() {
        return exercise.items().stream()
                        .anyMatch(item -> latest.grade(person, item.review()).isPresent())
                ? Undefined.NO_PAIRS
                : Undefined.NO_UNITS;
    }

    private List<Compared> compared() {
        List<Compared> compared = new ArrayList<>();
        for (Item item : exercise.items()) {
            Optional<Grade> own = latest.grade(person, item.review());
            List<Grade> others = own.isPresent() ? heldAgainst(item) : List.of();
            if (!others.isEmpty()) {
                compared.add(new Compared(own.orElseThrow(), others));
            }
        }
        return compared;
    }

    private List<Grade> heldAgainst(Item item) {
        Grade gold = item.gold();
        Stream<Grade> others = exercise.participants().stream()
                .filter(other -> !other.equals(person))
                .flatMap(other -> latest.grade(other, item.review()).stream());
        return gold == null ? others.toList() : List.of(gold);
    }
}
