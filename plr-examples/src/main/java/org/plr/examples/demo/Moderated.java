package org.plr.examples.demo;

import java.util.function.Consumer;
import org.plr.core.Acting;
import org.plr.core.framework.Grade;
import org.plr.core.moderation.Moderation;
import org.plr.core.moderation.ModerationFact.Decided;
import org.plr.core.moderation.ModerationFact.Verdict;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;
import org.plr.examples.demo.host.Chance;

/**
 * What follows a moderation's decision: the moderator coaches (MOD-4); a changed grade is discussed (MOD-5), and now and then
 * disputed; and where it turned Inadequate, whoever completed the review acts on it (MOD-7).
 */
final class Moderated {
    private final Scene scene;
    private final ReviewRef review;
    private final Chance chance;

    Moderated(Scene scene, ReviewRef review, Chance chance) {
        this.scene = scene;
        this.review = review;
        this.chance = chance.of("decided");
    }

    void decided(Moderation moderation) {
        Decided decision = moderation.decision().orElseThrow();
        if (chance.perMille(850)) {
            PersonRef coach = moderation.turns().get(0).moderator();
            Moderating.planned(scene, chance.between(2, 12), coach, this::coach);
        }
        if (decision.verdict() == Verdict.CHANGED) {
            Moderating.responsible(scene.review(review)).forEach(this::discuss);
            turned(decision.from(), decision.to());
            if (chance.perMille(150)) {
                byAuthor(chance.between(1, 5), this::dispute);
            }
        }
    }

    private void coach(Acting moderator) {
        if (!scene.review(review).isWithdrawn()) {
            scene.answers().accepted("record coaching", moderator.moderations().coached(review));
        }
    }

    private void byAuthor(int days, Consumer<Acting> work) {
        Judging.author(scene, review)
                .ifPresent(author -> Moderating.planned(scene, days, author, acting -> {
                    if (Judging.author(scene, review).filter(author::equals).isPresent()) {
                        work.accept(acting);
                    }
                }));
    }

    private void discuss(PersonRef person) {
        if (chance.perMille(880)) {
            byAuthor(chance.between(1, 15), author -> {
                boolean stillResponsible =
                        Moderating.responsible(scene.review(review)).contains(person);
                if (stillResponsible) {
                    scene.answers()
                            .accepted(
                                    "record that a change was discussed",
                                    author.moderations().discussed(review, person));
                }
            });
        }
    }

    /** A grade that turned Inadequate sets going what every Inadequate one does. */
    private void turned(Grade from, Grade to) {
        Grades grades = new Grades(scene.framework());
        if (grades.isInadequate(to) && !grades.isInadequate(from)) {
            byAuthor(1, author -> {
                new Concerning(scene, review, chance).turned();
                new Remedying(scene, review, chance).graded(to, author);
            });
        }
    }

    private void dispute(Acting author) {
        scene.answers()
                .accepted(
                        "dispute a decision",
                        author.moderations().dispute(review, chance.one(ModerationWords.DISPUTE)));
        scene.timeline()
                .at(scene.days().at(scene.days().after(scene.today(), chance.between(3, 8)), 15 * 60), this::settle);
    }

    private void settle() {
        if (scene.review(review).isWithdrawn()) {
            return;
        }
        Moderation now = scene.answers()
                .accepted("show a moderation", scene.lead().moderations().read(review));
        Decided decision = now.decision().orElseThrow();
        Grade grade = chance.perMille(700) ? decision.to() : decision.from();
        scene.answers()
                .accepted(
                        "decide a dispute",
                        scene.lead().moderations().decideDispute(review, grade, chance.one(ModerationWords.SETTLED)));
        if (!grade.equals(decision.to())) {
            turned(decision.to(), grade);
        }
    }
}
