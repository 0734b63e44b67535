package org.plr.examples.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plr.core.Acting;
import org.plr.core.Outcome;
import org.plr.core.draw.MonthDraw;
import org.plr.core.draw.Substitution;
import org.plr.core.moderation.Moderation;
import org.plr.core.moderation.ModeratorPlan;
import org.plr.core.moderation.ModeratorPlan.Cause;
import org.plr.core.moderation.ModeratorsAsked;
import org.plr.core.moderation.Stage;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.examples.demo.host.Chosen;

/**
 * Who moderates what the draw selected (MOD-1): on the day of the draw the library proposes a moderator for every turn that is
 * open, also one that came in late since an earlier month, and an officer gives them out as proposed; where two judged apart, a
 * third likewise.
 */
final class Moderating {
    private final Scene scene;

    Moderating(Scene scene) {
        this.scene = scene;
    }

    /** Gives out what a month's draw selected, and then what came in a drawn review's place. */
    void selected(MonthDraw draw) {
        draw.selected().stream()
                .filter(review -> scene.review(review).isWithdrawn())
                .forEach(review -> replace(draw, review, Substitution.Reason.REVIEW_WITHDRAWN));
        giveOut(draw.month()).stream()
                .filter(left -> left.stage() == Stage.FIRST && left.cause() == Cause.NOBODY_INDEPENDENT)
                .forEach(left -> replace(draw, left.review(), Substitution.Reason.NOBODY_INDEPENDENT));
        giveOut(draw.month());
    }

    /** A drawn review that cannot be moderated has a substitute; one that was certain has none. */
    private void replace(MonthDraw draw, ReviewRef review, Substitution.Reason reason) {
        if (!draw.drawn().orElseThrow().drawn().contains(review.text())) {
            return;
        }
        Outcome<MonthDraw> after = scene.lead().draws().substitute(draw.month(), review, reason);
        if (!after.isAccepted()) {
            String lead = scene.staffing().title(scene.staffing().lead());
            scene.answers().refused(lead, "name a substitute where nobody is left", after);
        }
    }

    /** A review that wants two moderators at once has one in each round. Answers with what nobody could be proposed for. */
    private List<ModeratorPlan.Unassigned> giveOut(YearMonth month) {
        ModeratorPlan plan = proposed(month);
        while (!plan.turns().isEmpty()) {
            for (ModeratorPlan.Turn turn : plan.turns()) {
                scene.answers().chose(Chosen.by(plan, turn));
                give(turn, month);
            }
            plan = proposed(month);
        }
        return plan.unassigned();
    }

    private ModeratorPlan proposed(YearMonth month) {
        return scene.answers()
                .accepted(
                        "have moderators proposed",
                        scene.officer().moderations().propose(ModeratorsAsked.of(month)));
    }

    private void give(ModeratorPlan.Turn turn, YearMonth month) {
        if (turn.stage() == Stage.FIRST) {
            tryAuthor(turn.review());
        }
        scene.answers()
                .accepted(
                        "give out a moderation", scene.officer().moderations().assign(turn.review(), turn.moderator()));
        new Judging(scene, turn, moderation -> next(moderation, month)).plan();
    }

    /** What was judged may want another turn. */
    private void next(Moderation moderation, YearMonth month) {
        switch (moderation.standing()) {
            case SECOND_AWAITED, THIRD_AWAITED -> giveOut(month);
            default -> {}
        }
    }

    /** Now and then the author would like to moderate their own. */
    private void tryAuthor(ReviewRef review) {
        if (scene.chance().of("author " + review.text()).perMille(20)) {
            scene.answers()
                    .refused(
                            scene.staffing().title(scene.staffing().officer()),
                            "have a review moderated by who completed it",
                            scene.officer()
                                    .moderations()
                                    .assign(review, scene.review(review).reviewer()));
        }
    }

    static void planned(Scene scene, int days, PersonRef who, Consumer<Acting> work) {
        new Errand(scene.days().after(scene.today(), days), 11 * 60, () -> Optional.of(who), work).enter(scene);
    }

    static List<PersonRef> responsible(Review review) {
        return review.responsible().people();
    }
}
