package org.plr.examples.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plr.core.Acting;
import org.plr.core.framework.Grade;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Responsible;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.examples.demo.host.Chance;
import org.plr.examples.demo.host.SimulatedClock;

/**
 * What a manager does about an immediate concern and an Inadequate grade (CON-1, CON-2). Some write a concern down only 30
 * hours after they saw it; some never record the immediate action.
 */
final class Concerning {
    private static final int LATE_HOURS = 30;

    private final Scene scene;
    private final ReviewRef review;
    private final Chance chance;

    Concerning(Scene scene, ReviewRef review, Chance chance) {
        this.scene = scene;
        this.review = review;
        this.chance = chance.of("concern");
    }

    void graded(Grade grade, Acting manager) {
        boolean inadequate = new Grades(scene.framework()).isInadequate(grade);
        boolean concern = chance.perMille(inadequate ? 500 : 15);
        if (concern && chance.perMille(250)) {
            Instant identified = scene.host().clock().instant();
            later(LATE_HOURS, late -> raise(late.at(identified)));
        } else if (concern) {
            raise(manager);
        }
        if (inadequate || concern) {
            act();
        }
    }

    /** The grade turned Inadequate in moderation. */
    void turned() {
        act();
    }

    private void raise(Acting manager) {
        scene.answers().accepted("raise a concern", manager.concerns().raise(review, chance.one(Sentences.CONCERN)));
    }

    private void act() {
        int fate = chance.below(100);
        if (fate < 80) {
            later(chance.between(1, 4), this::acted);
        } else if (fate < 93) {
            later(24 * chance.between(2, 6), this::acted);
        }
    }

    private void acted(Acting manager) {
        Responsible responsible = scene.review(review).responsible();
        Stream.of(responsible.practitioner(), responsible.teamManager(), responsible.serviceManager())
                .filter(scene.staffing()::isInPost)
                .findFirst()
                .ifPresent(by -> scene.answers()
                        .accepted(
                                "record immediate action",
                                manager.concerns().acted(review, by, chance.one(Sentences.IMMEDIATE_ACTION))));
    }

    private void later(int hours, Consumer<Acting> work) {
        LocalDateTime then = LocalDateTime.ofInstant(scene.host().clock().instant(), SimulatedClock.LONDON)
                .plusHours(hours);
        int minutes = then.getHour() * 60 + then.getMinute();
        new Errand(then.toLocalDate(), minutes, this::reviewer, work).enter(scene);
    }

    private Optional<PersonRef> reviewer() {
        Review now = scene.review(review);
        return now.isWithdrawn() ? Optional.empty() : Optional.of(now.reviewer());
    }
}
