package org.plr.examples.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plr.core.Acting;
import org.plr.core.framework.Grade;
import org.plr.core.moderation.Judgement;
import org.plr.core.moderation.Judgement.Evidence;
import org.plr.core.moderation.Judgement.Partnership;
import org.plr.core.moderation.Moderation;
import org.plr.core.moderation.ModerationPrinciple;
import org.plr.core.moderation.ModeratorPlan;
import org.plr.core.moderation.Stage;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.examples.demo.host.Chance;

/**
 * One moderator's turn at one review (MOD-8), and what follows once the grade is decided. Most grades are upheld; of those
 * that are not, most are found too mild.
 */
final class Judging {
    private final Scene scene;
    private final ReviewRef review;
    private final PersonRef moderator;
    private final boolean first;
    private final Consumer<Moderation> then;
    private final Chance chance;

    /**
     * A turn.
     *
     * @param scene what everybody works with
     * @param turn of which review, and whose
     * @param then told of the moderation after it
     */
    Judging(Scene scene, ModeratorPlan.Turn turn, Consumer<Moderation> then) {
        this.scene = scene;
        this.review = turn.review();
        this.moderator = turn.moderator();
        this.first = turn.stage() == Stage.FIRST;
        this.then = then;
        this.chance = scene.chance().of("moderation " + review.text() + moderator.text());
    }

    /** Most turns are taken within three weeks, a few never. */
    void plan() {
        if (!chance.perMille(40)) {
            Moderating.planned(scene, chance.between(2, 14), moderator, this::judge);
        }
    }

    private void judge(Acting acting) {
        Review now = scene.review(review);
        if (now.isWithdrawn()) {
            return;
        }
        Grade given = now.graded().orElseThrow().grade();
        Grade grade = new Grades(scene.framework()).near(given, chance);
        if (chance.perMille(60)) {
            scene.answers()
                    .refused(
                            scene.staffing().title(moderator),
                            "judge a review without written feedback",
                            acting.moderations().judge(review, judgement(grade, given, null)));
        }
        Moderation after = scene.answers()
                .accepted(
                        "judge a review",
                        acting.moderations()
                                .judge(review, judgement(grade, given, chance.one(ModerationWords.FEEDBACK))));
        if (after.decision().isPresent()) {
            new Moderated(scene, review, chance).decided(after);
        } else {
            then.accept(after);
        }
    }

    private Judgement judgement(Grade grade, Grade given, @Nullable String feedback) {
        List<Evidence> evidence = new ArrayList<>();
        Arrays.stream(ModerationPrinciple.values())
                .forEach(principle -> evidence.add(new Evidence(principle, chance.one(ModerationWords.EVIDENCE))));
        Partnership partnership = chance.perMille(900)
                ? Partnership.ofMeeting()
                : Partnership.notPossible(chance.one(ModerationWords.NOT_MET));
        String reason = grade.equals(given) ? null : chance.one(ModerationWords.REASON);
        return new Judgement(grade, reason, evidence, feedback, first ? partnership : null);
    }

    static Optional<PersonRef> author(Scene scene, ReviewRef review) {
        Review now = scene.review(review);
        return now.isWithdrawn() ? Optional.empty() : Optional.of(now.reviewer());
    }
}
