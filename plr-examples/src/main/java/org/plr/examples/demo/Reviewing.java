package org.plr.examples.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plr.core.Acting;
import org.plr.core.Outcome;
import org.plr.core.framework.Grade;
import org.plr.core.framework.PracticeStandard;
import org.plr.core.framework.Scale;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Collaboration;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.examples.demo.host.Chance;

/**
 * One review in its manager's hands, from the meeting with the practitioner to the return (COL-1 to COL-8). Most are
 * returned in their month; some late, some never.
 */
final class Reviewing {
    private final Scene scene;
    private final ReviewRef review;
    private final Chance chance;
    private final Writing writing;
    private final Remedying remedying;
    private final Returned returned;
    private boolean forgotTheVoice;

    Reviewing(Scene scene, ReviewRef review) {
        this.scene = scene;
        this.review = review;
        this.chance = scene.chance().of("review " + review.text());
        this.writing = new Writing(chance);
        this.remedying = new Remedying(scene, review, chance);
        this.returned = new Returned(scene, review, chance);
    }

    /** Plans the meeting for a working day of the month or soon after it, but not before a day. */
    void plan(List<LocalDate> month, LocalDate notBefore) {
        LocalDate first = scene.days().after(notBefore, 0);
        int fate = chance.below(100);
        if (fate < 3) {
            forget(month);
        } else {
            int place = fate < 9 ? month.size() + chance.between(1, 12) : chance.between(3, month.size() - 5);
            LocalDate day = scene.days().after(month.get(0), place);
            enter(day.isBefore(first) ? first : day, chance.between(9 * 60, 12 * 60), this::meet);
        }
    }

    /** Plans the meeting for one of so many working days from today on; nobody forgets what they were commissioned for. */
    void planWithin(int days) {
        LocalDate day = scene.days().after(scene.today(), chance.between(1, days));
        enter(day, chance.between(9 * 60, 12 * 60), this::meet);
    }

    /** Some of those forgotten are found in the next month and given to another manager. */
    private void forget(List<LocalDate> month) {
        LocalDate found = scene.days().after(month.get(0), month.size() + 3);
        if (chance.perMille(500)) {
            scene.timeline().at(scene.days().at(found, 11 * 60), () -> {
                if (new Reassigning(scene).reassign(review, "The review was not begun in its month.")) {
                    enter(scene.days().after(found, 2), 10 * 60, this::meet);
                }
            });
        }
    }

    private void enter(LocalDate day, int minutes, Consumer<Acting> work) {
        new Errand(day, minutes, this::reviewer, work).enter(scene);
    }

    /** Nobody's any more, once it was withdrawn. */
    private Optional<PersonRef> reviewer() {
        Review now = scene.review(review);
        return now.isWithdrawn() ? Optional.empty() : Optional.of(now.reviewer());
    }

    private void meet(Acting manager) {
        boolean alone = chance.perMille(30);
        List<String> standards = standards();
        if (alone && chance.perMille(400)) {
            refused(
                    "record a review completed alone without a reason",
                    manager.reviews().reflect(review, writing.reflection(Collaboration.ALONE, null, standards)));
        }
        String reason = alone ? chance.one(Sentences.ALONE) : null;
        Collaboration how = alone ? Collaboration.ALONE : Collaboration.ALONGSIDE;
        accepted("write a review", manager.reviews().reflect(review, writing.reflection(how, reason, standards)));
        forgotTheVoice = chance.perMille(40);
        if (!forgotTheVoice) {
            enter(scene.today(), chance.between(13 * 60, 14 * 60), this::hear);
        }
        enter(scene.days().after(scene.today(), chance.below(4)), chance.between(14 * 60 + 10, 15 * 60), this::grade);
    }

    private List<String> standards() {
        Review now = scene.review(review);
        String area = scene.organisation().practiceArea(now.area());
        return scene.framework().standards(area).stream()
                .map(PracticeStandard::code)
                .toList();
    }

    private void hear(Acting manager) {
        if (chance.perMille(780)) {
            accepted("keep feedback", manager.reviews().hear(review, writing.feedback()));
            return;
        }
        if (chance.perMille(60)) {
            refused(
                    "leave out where the record holds feedback",
                    manager.reviews().hearNot(review, writing.noFeedbackWithoutSource()));
        }
        accepted("keep why there is no feedback", manager.reviews().hearNot(review, writing.noFeedback(scene.today())));
    }

    private void grade(Acting manager) {
        Grade grade = new Grades(scene.framework()).drawn(chance);
        if (chance.perMille(20)) {
            refused("grade without a reason", manager.reviews().grade(review, grade, null));
        }
        String rationale = chance.one(Sentences.RATIONALE);
        if (chance.perMille(8)) {
            Instant tomorrow = scene.host().clock().instant().plus(Duration.ofDays(1));
            refused("date a grade tomorrow", manager.at(tomorrow).reviews().grade(review, grade, rationale));
        }
        accepted("grade a review", manager.reviews().grade(review, grade, rationale));
        scene.framework().figures().grades().impact().ifPresent(axis -> gradeImpact(axis, manager));
        new Concerning(scene, review, chance).graded(grade, manager);
        remedying.graded(grade, manager);
        enter(scene.today(), chance.between(15 * 60 + 20, 17 * 60), this::complete);
    }

    private void gradeImpact(Scale axis, Acting manager) {
        Grade impact = chance.of("impact").one(axis.steps()).grade();
        accepted(
                "grade the impact",
                manager.reviews()
                        .gradeImpact(review, impact, chance.of("impact").one(Sentences.IMPACT)));
    }

    private void complete(Acting manager) {
        if (forgotTheVoice) {
            refused(
                    "return a review without the voice of the child",
                    manager.reviews().complete(review));
            hear(manager);
        }
        if (chance.of("paper").perMille(12)) {
            recordLate(scene.host().clock().instant());
        } else {
            accepted("return a review", manager.reviews().complete(review));
            returned.plan();
        }
    }

    /** Handed in on paper, and recorded when the month was long over. */
    private void recordLate(Instant handedIn) {
        LocalDate day = scene.days().first(YearMonth.from(scene.today()).plusMonths(1));
        enter(scene.days().after(day, chance.between(2, 6)), 16 * 60, manager -> {
            accepted("return a review", manager.at(handedIn).reviews().complete(review));
            returned.plan();
        });
    }

    private <T> T accepted(String tried, Outcome<T> outcome) {
        return scene.answers().accepted(tried, outcome);
    }

    private void refused(String tried, Outcome<?> outcome) {
        scene.answers().refused(scene.staffing().title(scene.review(review).reviewer()), tried, outcome);
    }
}
