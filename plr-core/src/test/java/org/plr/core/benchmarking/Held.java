package org.plr.core.benchmarking;

import static org.plr.core.Scenario.assertAccepted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.Scenario;
import org.plr.core.framework.Frameworks;
import org.plr.core.framework.Grade;
import org.plr.core.people.Cover;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;
import org.plr.core.review.ReviewRef;

/** A council with three more managers, Ann, Ben and Cay, and three returned reviews that none of them knows. */
final class Held {
    static final PersonRef ANN = new PersonRef(7, 1);
    static final PersonRef BEN = new PersonRef(7, 2);
    static final PersonRef CAY = new PersonRef(7, 3);
    static final String WHY = "Because of the visits in March.";

    final Scenario given;
    final List<ReviewRef> reviews = new ArrayList<>();

    private Held(Scenario given) {
        this.given = given;
        given.load(organisation(Scenario.organisation(List.of())));
        for (Grade grade : List.of(Grade.GOOD, Grade.INADEQUATE, Grade.OUTSTANDING)) {
            reviews.add(given.returned(grade));
        }
    }

    static Held here() {
        return new Held(Scenario.on("2022-06-20T09:00:00Z"));
    }

    static Held under(Frameworks frameworks) {
        return new Held(Scenario.on("2022-06-20T09:00:00Z", frameworks));
    }

    /** With the three as Assistant Team Managers of the reviewer's team. */
    static Organisation organisation(Organisation chart) {
        String post = chart.text()
                .lines()
                .filter(line -> line.contains(Scenario.REVIEWER.text()) && line.contains(Role.TEAM_MANAGER.code()))
                .findFirst()
                .orElseThrow();
        List<String> lines = new ArrayList<>(chart.text().lines().toList());
        for (PersonRef person : List.of(ANN, BEN, CAY)) {
            lines.add(post.replace(Scenario.REVIEWER.text(), person.text())
                    .replace(Role.TEAM_MANAGER.code(), Role.ASSISTANT_TEAM_MANAGER.code()));
        }
        return parsed(lines);
    }

    private static Organisation parsed(List<String> lines) {
        lines.subList(1, lines.size()).sort(null);
        return Organisation.parse(String.join("\n", lines) + "\n");
    }

    /** Loads the same people, one of whom covers for another. */
    void cover(Cover cover) {
        Organisation chart = organisation(Scenario.organisation(List.of()));
        List<String> lines = new ArrayList<>(chart.text().lines().toList());
        lines.add(String.join(
                "\t",
                "cover",
                cover.absent().text(),
                cover.delegate().text(),
                cover.valid().from().toString(),
                "-"));
        given.load(parsed(lines));
    }

    Benchmarking lead() {
        return given.qa().benchmarking();
    }

    Benchmarking as(PersonRef person) {
        return given.as(person).benchmarking();
    }

    /** Of all three reviews, with these gold grades, null for none. */
    Opening opening(@Nullable Grade first, @Nullable Grade second, @Nullable Grade third) {
        return new Opening(
                List.of(
                        new Opening.Again(reviews.get(0), first),
                        new Opening.Again(reviews.get(1), second),
                        new Opening.Again(reviews.get(2), third)),
                List.of(ANN, BEN, CAY),
                null);
    }

    ExerciseRef opened(Opening opening) {
        return assertAccepted(lead().open(opening)).ref();
    }

    ExerciseRef opened() {
        return opened(opening(null, null, null));
    }

    Outcome<Exercise> give(ExerciseRef exercise, PersonRef who, int review, Grade grade) {
        return as(who).grade(exercise, reviews.get(review), grade, WHY);
    }

    /** Grades of the reviews in order, null where one is left out. */
    void graded(ExerciseRef exercise, PersonRef who, @Nullable Grade... grades) {
        for (int i = 0; i < grades.length; i++) {
            Grade grade = grades[i];
            if (grade != null) {
                assertAccepted(give(exercise, who, i, grade));
            }
        }
    }

    Result closed(ExerciseRef exercise) {
        assertAccepted(lead().close(exercise));
        return assertAccepted(lead().result(exercise));
    }

    static Result.Part part(Result result, PersonRef who) {
        return result.parts().stream()
                .filter(part -> part.participant().equals(who))
                .findFirst()
                .orElseThrow();
    }

    /** In the order of Ann, Ben, Cay. */
    static List<String> exact(Result result) {
        return Stream.of(ANN, BEN, CAY)
                .map(who -> part(result, who).exact().toString())
                .toList();
    }

    static List<String> shifts(Result result) {
        return Stream.of(ANN, BEN, CAY)
                .map(who -> part(result, who).severity().map(own -> own.shift()).toString())
                .toList();
    }
}
