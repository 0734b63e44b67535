package org.plr.examples.demo;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.plr.core.Acting;
import org.plr.core.Outcome;
import org.plr.core.draw.MonthDraw;
import org.plr.core.draw.Substitution;
import org.plr.core.framework.Moderation.Moderators;
import org.plr.core.moderation.Moderation;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;

/**
 * Who moderates what the draw selected (MOD-1): on the day of the draw each review is given to the moderator who had fewest so
 * far and is independent of it, and so is each further turn that the council asks for.
 */
final class Moderating {
    private final Scene scene;
    private final Map<PersonRef, Integer> turns = new HashMap<>();

    Moderating(Scene scene) {
        this.scene = scene;
    }

    /** Gives out what a month's draw selected. */
    void selected(MonthDraw draw) {
        scene.lead().draws().all().stream()
                .filter(earlier -> earlier.month().isBefore(draw.month()))
                .forEach(this::cameSince);
        for (ReviewRef review : draw.selected()) {
            if (scene.review(review).isWithdrawn()) {
                replace(draw, review, Substitution.Reason.REVIEW_WITHDRAWN);
            } else if (assign(review).isEmpty()) {
                replace(draw, review, Substitution.Reason.NOBODY_INDEPENDENT);
            }
        }
    }

    /** What reviews recorded late added to an earlier month, once that was given out. */
    private void cameSince(MonthDraw earlier) {
        for (ReviewRef review : earlier.selected()) {
            if (!earlier.drew(review) && !scene.review(review).isWithdrawn() && isAssignedToNobody(review)) {
                assign(review);
            }
        }
    }

    private boolean isAssignedToNobody(ReviewRef review) {
        return scene.answers()
                .accepted("show a moderation", scene.lead().moderations().read(review))
                .turns()
                .isEmpty();
    }

    /** A drawn review that cannot be moderated has a substitute; one that was certain has none. */
    private void replace(MonthDraw draw, ReviewRef review, Substitution.Reason reason) {
        if (!draw.drawn().orElseThrow().drawn().contains(review.text())) {
            return;
        }
        Outcome<MonthDraw> after = scene.lead().draws().substitute(draw.month(), review, reason);
        if (after.isAccepted()) {
            after.value().selected().stream()
                    .filter(substitute -> !draw.selected().contains(substitute))
                    .forEach(this::assign);
        } else {
            String lead = scene.staffing().title(scene.staffing().lead());
            scene.answers().refused(lead, "name a substitute where nobody is left", after);
        }
    }

    /** The next turn of a review, where there is somebody for it. */
    private Optional<PersonRef> assign(ReviewRef review) {
        Optional<PersonRef> moderator = independent(review);
        moderator.ifPresent(person -> {
            tryAuthor(review);
            scene.answers()
                    .accepted(
                            "give out a moderation",
                            scene.officer().moderations().assign(review, person));
            turns.merge(person, 1, Integer::sum);
            new Judging(scene, review, person, this::next).plan();
        });
        return moderator;
    }

    /** What was judged may want another turn. */
    private void next(Moderation moderation) {
        switch (moderation.standing()) {
            case SECOND_AWAITED, THIRD_AWAITED -> assign(moderation.review().ref());
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

    private Optional<PersonRef> independent(ReviewRef ref) {
        Review review = scene.review(ref);
        Moderators moderators = scene.framework().moderation().moderators();
        boolean inadequate = review.isInadequate(scene.framework());
        Set<Role> roles = inadequate ? moderators.ofInadequate() : moderators.roles();
        Set<PersonRef> before = new HashSet<>();
        scene.answers()
                .accepted("show a moderation", scene.lead().moderations().read(ref))
                .turns()
                .forEach(turn -> before.add(turn.moderator()));
        return roles.stream()
                .flatMap(role -> scene.staffing().everybody(role).stream())
                .filter(person -> !before.contains(person) && isIndependent(person, review))
                .min(Comparator.comparingInt(person -> turns.getOrDefault(person, 0)));
    }

    private boolean isIndependent(PersonRef person, Review review) {
        Organisation chart = scene.organisation();
        PersonRef author = review.reviewer();
        return !person.equals(author)
                && !review.responsible().people().contains(person)
                && !chart.isInLineOf(person, author, scene.today())
                && !chart.isInLineOf(author, person, scene.today());
    }

    static void planned(Scene scene, int days, PersonRef who, Consumer<Acting> work) {
        new Errand(scene.days().after(scene.today(), days), 11 * 60, () -> Optional.of(who), work).enter(scene);
    }

    static List<PersonRef> responsible(Review review) {
        return review.responsible().people();
    }
}
