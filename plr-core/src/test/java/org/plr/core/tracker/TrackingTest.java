package org.plr.core.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.Scenario.assertAccepted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.Scenario;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.review.Feedback;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.Voice;

@Proves("CON-4")
class TrackingTest {
    private final Scenario given = Scenario.on("2022-06-10T09:00:00Z");

    private int tracked() {
        return assertAccepted(given.qa().trackers().area(Scenario.AREA))
                .tracked()
                .size();
    }

    @Test
    void a_review_that_changed_hands_leaves_the_tracker_once_it_was_audited_again() {
        ReviewRef review = given.graded(Grade.INADEQUATE);
        assertAccepted(given.qa().reviews().reassign(review, Scenario.SERVICE_MANAGER, Scenario.correction()));
        assertEquals(1, tracked());

        given.clock.moveTo("2022-08-15T09:00:00Z");
        auditedAgain(review);

        assertEquals(0, tracked());
    }

    private void auditedAgain(ReviewRef first) {
        var allocation = Scenario.allocation().auditingAgain(first, "The first reviewer is away.");
        ReviewRef again =
                assertAccepted(given.qa().reviews().allocate(allocation)).ref();
        var reviews = given.reviewer().reviews();
        assertAccepted(reviews.reflect(again, given.reflection()));
        assertAccepted(reviews.hear(again, new Feedback(List.of(Voice.CHILD), "Better now.")));
        assertAccepted(reviews.grade(again, Grade.GOOD, "It has improved."));
        assertAccepted(reviews.complete(again));
    }
}
