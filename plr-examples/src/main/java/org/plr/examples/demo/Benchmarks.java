package org.plr.examples.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.plr.core.benchmarking.Exercise;
import org.plr.core.benchmarking.Opening;
import org.plr.core.framework.Grade;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.examples.demo.host.Chance;

/**
 * Benchmarking exercises (MOD-3): twice a year Practice Learning Reviewers grade the same reviews, and none sees what the
 * others gave.
 */
final class Benchmarks {
    private static final int REVIEWS = 8;
    private static final int TEN = 10 * 60;

    private final Scene scene;

    Benchmarks(Scene scene) {
        this.scene = scene;
    }

    /** Enters what begins in a month, the first of the year being 0. */
    void plan(YearMonth month, int number) {
        if (number % 6 == 1) {
            scene.timeline().at(scene.days().at(scene.days().after(month.atDay(8), 0), TEN), () -> open(month));
        }
    }

    private void open(YearMonth month) {
        List<PersonRef> participants = scene.staffing().everybody(Role.PRACTICE_LEARNING_REVIEWER);
        List<Opening.Again> reviews = scene.officer().reviews().all().stream()
                .filter(review -> isFit(review, participants))
                .limit(REVIEWS)
                .map(review -> Opening.Again.of(review.ref()))
                .toList();
        if (participants.size() < 2 || reviews.size() < 2) {
            return;
        }
        Exercise exercise = scene.answers()
                .accepted(
                        "open a benchmarking exercise",
                        scene.lead().benchmarking().open(new Opening(reviews, participants, month.atEndOfMonth())));
        List<ReviewRef> refs = new ArrayList<>();
        reviews.forEach(again -> refs.add(again.review()));
        participants.forEach(person -> grade(exercise, person, refs));
        scene.timeline()
                .at(
                        scene.days().at(scene.days().after(month.atEndOfMonth(), 0), TEN),
                        () -> scene.answers()
                                .accepted(
                                        "close a benchmarking exercise",
                                        scene.lead().benchmarking().close(exercise.ref())));
    }

    private boolean isFit(Review review, List<PersonRef> participants) {
        return review.returnedAt().isPresent()
                && !review.isWithdrawn()
                && !participants.contains(review.reviewer())
                && review.responsible().people().stream().noneMatch(participants::contains);
    }

    private void grade(Exercise exercise, PersonRef person, List<ReviewRef> reviews) {
        Chance chance = scene.chance().of("exercise " + exercise.ref().text() + person.text());
        Moderating.planned(scene, chance.between(1, 8), person, acting -> {
            for (ReviewRef review : reviews) {
                if (!chance.perMille(60)) {
                    Grade given = scene.review(review).graded().orElseThrow().grade();
                    scene.answers()
                            .accepted(
                                    "grade in an exercise",
                                    acting.benchmarking()
                                            .grade(
                                                    exercise.ref(),
                                                    review,
                                                    new Grades(scene.framework()).near(given, chance),
                                                    chance.one(ModerationWords.REASON)));
                }
            }
        });
    }
}
