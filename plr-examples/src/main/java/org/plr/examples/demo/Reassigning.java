package org.plr.examples.demo;

import java.util.Optional;
import java.util.stream.Stream;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Correction;
import org.plr.core.review.Responsible;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;

/** Gives a review that its manager cannot complete to the Team Manager or the Service Manager responsible (ROL-1). */
final class Reassigning {
    private final Scene scene;

    Reassigning(Scene scene) {
        this.scene = scene;
    }

    /** Whether somebody was found to whom it could be given. */
    boolean reassign(ReviewRef ref, String reason) {
        Review review = scene.review(ref);
        Optional<PersonRef> other = other(review);
        Optional<PersonRef> approver = scene.staffing().approver();
        if (other.isEmpty() || approver.isEmpty()) {
            return false;
        }
        new TrainingReviewers(scene).beforeReviewOf(other.get());
        Correction correction = new Correction(reason, approver.get());
        scene.answers().accepted("reassign a review", scene.lead().reviews().reassign(ref, other.get(), correction));
        return true;
    }

    private Optional<PersonRef> other(Review review) {
        Responsible responsible = review.responsible();
        return Stream.of(responsible.teamManager(), responsible.serviceManager())
                .filter(manager -> !manager.equals(review.reviewer()))
                .filter(scene.staffing()::isInPost)
                .filter(this::isManager)
                .findFirst();
    }

    /** Where a council has fewer manager roles than the text, a Service Manager may be none (ROL-1). */
    private boolean isManager(PersonRef person) {
        return scene.organisation().roles(person, scene.today()).stream()
                .anyMatch(scene.framework().managerRoles()::contains);
    }
}
