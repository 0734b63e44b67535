package org.plr.examples.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.plr.core.duty.Duty;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Responsibility;
import org.plr.core.review.Review;
import org.plr.examples.council.Allocation;

/**
 * Keeps reviews with people who are there (TRK-3): whoever holds the case, the team and the area now is told from then on
 * (CON-1, TRK-7), and what a manager who has left did not return goes to another.
 */
final class HandingOver {
    private final Scene scene;

    HandingOver(Scene scene) {
        this.scene = scene;
    }

    void run() {
        for (Review review : scene.officer().reviews().all()) {
            if (!review.isWithdrawn() && isUnfinished(review)) {
                handOver(review);
            }
            if (!review.isWithdrawn()
                    && review.returnedAt().isEmpty()
                    && !scene.staffing().isInPost(review.reviewer())) {
                new Reassigning(scene).reassign(review.ref(), "The reviewer has left the council.");
            }
        }
    }

    private boolean isUnfinished(Review review) {
        return review.returnedAt().isEmpty()
                || scene
                        .answers()
                        .accepted(
                                "show the duties of a review",
                                scene.officer().duties().of(review.ref()))
                        .duties()
                        .stream()
                        .anyMatch(Duty::isOpen);
    }

    private void handOver(Review review) {
        Map<Responsibility, PersonRef> holders = holders(review);
        for (Responsibility responsibility : Responsibility.values()) {
            PersonRef holder = holders.get(responsibility);
            if (holder != null && !holder.equals(review.responsible().who(responsibility))) {
                scene.answers()
                        .accepted(
                                "hand a responsibility over",
                                scene.officer().reviews().handOver(review.ref(), responsibility, holder));
            }
        }
    }

    /** Nobody, once the case has closed or nobody holds it: then those who held it last stay responsible. */
    private Map<Responsibility, PersonRef> holders(Review review) {
        LocalDate today = scene.today();
        Organisation chart = scene.organisation();
        Optional<Allocation> held = scene.host()
                .refs()
                .childId(review.child())
                .flatMap(child -> scene.host().council().allocationOn(child, today));
        return held.map(allocation -> chart.responsibleFor(
                        scene.host().refs().person(allocation.staffId()),
                        scene.host().refs().unit(allocation.teamId()),
                        today))
                .orElse(Map.of());
    }
}
