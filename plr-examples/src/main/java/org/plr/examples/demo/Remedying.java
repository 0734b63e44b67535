package org.plr.examples.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plr.core.Acting;
import org.plr.core.concern.Action;
import org.plr.core.concern.ActionRef;
import org.plr.core.concern.Concern;
import org.plr.core.framework.Grade;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Correction;
import org.plr.core.review.Responsible;
import org.plr.core.review.ReviewRef;
import org.plr.examples.demo.host.Chance;

/**
 * Remedial actions of one review (CON-3, TRK-4): raised with the grade, most of them done within 10 days, some late, some
 * handed over, some never.
 */
final class Remedying {
    private final Scene scene;
    private final ReviewRef review;
    private final Chance chance;

    Remedying(Scene scene, ReviewRef review, Chance chance) {
        this.scene = scene;
        this.review = review;
        this.chance = chance.of("actions");
    }

    void graded(Grade grade, Acting manager) {
        int actions = number(grade);
        for (int i = 0; i < actions; i++) {
            raise(manager);
        }
    }

    private int number(Grade grade) {
        Grades grades = new Grades(scene.framework());
        if (grades.isInadequate(grade)) {
            return chance.between(2, 3);
        }
        return grades.isWeak(grade) ? chance.between(1, 2) : chance.below(2);
    }

    private void raise(Acting manager) {
        LocalDate sooner = chance.perMille(150) ? scene.today().plusDays(chance.between(3, 6)) : null;
        Concern after = scene.answers()
                .accepted(
                        "raise a remedial action",
                        manager.concerns().raiseAction(review, owner(), chance.one(Sentences.ACTION), sooner));
        List<Action> actions = after.actions();
        plan(actions.get(actions.size() - 1).ref());
    }

    private PersonRef owner() {
        Responsible responsible = scene.review(review).responsible();
        boolean practitioner = chance.perMille(700);
        return Stream.of(responsible.practitioner(), responsible.teamManager(), responsible.serviceManager())
                .skip(practitioner ? 0 : 1)
                .filter(scene.staffing()::isInPost)
                .findFirst()
                .orElseGet(scene.staffing()::lead);
    }

    private void plan(ActionRef action) {
        int fate = chance.below(100);
        if (fate < 73) {
            in(chance.between(2, 8), done(action));
        } else if (fate < 85) {
            in(chance.between(11, 24), done(action));
        } else if (fate < 91) {
            in(3, manager -> handOver(action, manager));
            in(7, done(action));
        } else if (fate < 92) {
            scene.timeline().at(scene.days().at(scene.days().after(scene.today(), 4), 11 * 60), () -> withdraw(action));
        }
    }

    private void in(int days, Consumer<Acting> work) {
        LocalDate day = scene.days().after(scene.today().plusDays(days), 0);
        new Errand(day, chance.between(9 * 60, 17 * 60), () -> scene.managing(review), work).enter(scene);
    }

    private Consumer<Acting> done(ActionRef action) {
        String evidence = chance.perMille(800) ? chance.one(Sentences.EVIDENCE) : null;
        return manager -> {
            if (isOpen(action)) {
                scene.answers()
                        .accepted(
                                "complete a remedial action",
                                manager.concerns().completeAction(review, action, evidence));
            }
        };
    }

    private void handOver(ActionRef action, Acting manager) {
        scene.managing(review)
                .filter(to -> isOpen(action))
                .ifPresent(to -> scene.answers()
                        .accepted(
                                "hand a remedial action over",
                                manager.concerns().handOverAction(review, action, to)));
    }

    private void withdraw(ActionRef action) {
        scene.staffing().approver().filter(approver -> isOpen(action)).ifPresent(approver -> {
            Correction correction = new Correction(chance.one(Sentences.RECORDED_BY_MISTAKE), approver);
            scene.answers()
                    .accepted(
                            "withdraw a remedial action",
                            scene.lead().concerns().withdrawAction(review, action, correction));
        });
    }

    private boolean isOpen(ActionRef action) {
        Concern now = scene.answers()
                .accepted("show a review", scene.officer().concerns().read(review));
        return !now.review().isWithdrawn()
                && now.action(action).filter(Action::isOpen).isPresent();
    }
}
