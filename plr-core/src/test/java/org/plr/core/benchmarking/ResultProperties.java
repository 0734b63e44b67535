package org.plr.core.benchmarking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.plr.core.agreement.Places;
import org.plr.core.benchmarking.BenchmarkingFact.Item;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Scale;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;

/** What the result of any exercise keeps to. */
@Proves("MOD-3")
class ResultProperties {
    private static final Places PLACES = Places.of(Scale.OFSTED);
    private static final Instant NOON = Instant.parse("2022-06-20T12:00:00Z");
    private static final int REVIEWS = 4;
    private static final int PEOPLE = 4;

    /** A table of places on the scale, -1 for none: one row a participant, and the gold as the last. */
    @Provide
    Arbitrary<List<List<Integer>>> tables() {
        return Arbitraries.integers()
                .between(-1, PLACES.size() - 1)
                .list()
                .ofSize(REVIEWS)
                .list()
                .ofSize(PEOPLE + 1);
    }

    @Provide
    Arbitrary<List<Integer>> superseded() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(0, REVIEWS - 1))
                .as((person, review) -> person * REVIEWS + review)
                .list()
                .ofMaxSize(5);
    }

    private static @Nullable Grade grade(int place) {
        return place < 0 ? null : PLACES.grades().get(place);
    }

    private static PersonRef person(int number) {
        return new PersonRef(1, number);
    }

    private static ReviewRef review(int number) {
        return new ReviewRef(2, number);
    }

    private static Exercise exercise(List<List<Integer>> table, List<Exercise.Answer> answers) {
        List<Item> items = new ArrayList<>();
        List<PersonRef> people = new ArrayList<>();
        for (int i = 0; i < REVIEWS; i++) {
            items.add(new Item(review(i), grade(table.get(PEOPLE).get(i))));
        }
        for (int i = 0; i < PEOPLE; i++) {
            people.add(person(i));
        }
        return new Exercise(
                new ExerciseRef(3, 3),
                new BenchmarkingFact.Opened(items, people, null),
                "",
                answers,
                new Exercise.Course(NOON, NOON, false, NOON),
                false);
    }

    private static List<Exercise.Answer> answers(List<List<Integer>> table) {
        List<Exercise.Answer> answers = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            for (int j = 0; j < REVIEWS; j++) {
                Grade grade = grade(table.get(i).get(j));
                if (grade != null) {
                    answers.add(new Exercise.Answer(person(i), review(j), grade, null, NOON));
                }
            }
        }
        return answers;
    }

    @Property(tries = 100)
    void the_result_does_not_depend_on_the_order_in_which_people_graded(
            @ForAll("tables") List<List<Integer>> table,
            @ForAll("superseded") List<Integer> superseded,
            @ForAll long seed) {
        List<Exercise.Answer> inOrder = answers(table);
        List<Exercise.Answer> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(seed));
        List<Exercise.Answer> withMistakes = new ArrayList<>();
        superseded.stream()
                .filter(cell -> table.get(cell / REVIEWS).get(cell % REVIEWS) >= 0)
                .forEach(cell -> withMistakes.add(new Exercise.Answer(
                        person(cell / REVIEWS), review(cell % REVIEWS), Grade.INADEQUATE, null, NOON)));
        withMistakes.addAll(shuffled);
        assertEquals(Result.of(exercise(table, inOrder), PLACES), Result.of(exercise(table, withMistakes), PLACES));
    }

    @Property(tries = 100)
    void the_share_of_each_is_what_counting_gives(@ForAll("tables") List<List<Integer>> table) {
        Result result = Result.of(exercise(table, answers(table)), PLACES);
        for (int i = 0; i < PEOPLE; i++) {
            int equal = 0;
            int all = 0;
            for (int j = 0; j < REVIEWS; j++) {
                int own = table.get(i).get(j);
                int gold = table.get(PEOPLE).get(j);
                for (int k = 0; k < PEOPLE && own >= 0; k++) {
                    int other = gold >= 0 ? gold : table.get(k).get(j);
                    boolean counts = gold >= 0 ? k == 0 : k != i && other >= 0;
                    all += counts ? 1 : 0;
                    equal += counts && other == own ? 1 : 0;
                }
            }
            String counted = equal + "/" + all;
            var exact = result.parts().get(i).exact();
            assertEquals(all > 0, exact.isDefined());
            assertTrue(all == 0 || exact.toString().equals(counted), () -> exact + " not " + counted);
        }
    }

    @Property(tries = 100)
    void severity_is_nought_where_everything_agrees_and_turns_with_the_scale(
            @ForAll("tables") List<List<Integer>> table) {
        List<List<Integer>> turned = table.stream()
                .map(row -> row.stream()
                        .map(place -> place < 0 ? place : PLACES.size() - 1 - place)
                        .toList())
                .toList();
        Result result = Result.of(exercise(table, answers(table)), PLACES);
        Result other = Result.of(exercise(turned, answers(turned)), PLACES);
        for (int i = 0; i < PEOPLE; i++) {
            var severity = result.parts().get(i).severity();
            var opposite = other.parts().get(i).severity();
            assertEquals(
                    severity.map(own -> own.shift().total().negate()),
                    opposite.map(own -> own.shift().total()));
            boolean agrees = result.parts()
                    .get(i)
                    .exact()
                    .toOptional()
                    .filter(exact -> exact.numerator() == exact.denominator())
                    .isPresent();
            assertTrue(!agrees || severity.value().shift().total().signum() == 0);
        }
    }
}
