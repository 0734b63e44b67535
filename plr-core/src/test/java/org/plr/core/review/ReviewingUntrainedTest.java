package org.plr.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.Scenario.MODERATOR;
import static org.plr.core.Scenario.REVIEWER;
import static org.plr.core.Scenario.TEAM_MANAGER;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.plr.core.OtherFrameworks;
import org.plr.core.Outcome;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;

/** The text shows who is untrained and has them review all the same; a council may say that they are not allocated. */
@Proves("LNK-4")
class ReviewingUntrainedTest {
    private final Scenario given =
            Scenario.on("2022-06-10T09:00:00Z", OtherFrameworks.stating("'LNK-4':{'untrained':'NOT_ALLOCATED'}"));

    private Outcome<Review> allocate() {
        return given.qa().reviews().allocate(Scenario.allocation());
    }

    private void train(String at) {
        assertAccepted(given.qa().at(Instant.parse(at)).training().record(REVIEWER, MODERATOR));
    }

    @Test
    void under_the_text_as_it_reads_an_untrained_manager_is_given_reviews() {
        assertAccepted(Scenario.on("2022-06-10T09:00:00Z").qa().reviews().allocate(Scenario.allocation()));
    }

    @Test
    void where_the_council_says_so_an_untrained_manager_is_given_none() {
        Outcome<Review> refused = allocate();
        assertRefused(refused, "reviewer.untrained");
        assertEquals(ClauseId.LNK_4, refused.refusals().get(0).clause());
        assertEquals("$.reviewer", refused.refusals().get(0).path());
        train("2022-06-10T08:00:00Z");
        assertAccepted(allocate());
    }

    @Test
    void it_is_the_day_of_the_training_that_counts() {
        train("2022-06-10T08:00:00Z");
        Instant before = Instant.parse("2022-06-09T16:00:00Z");
        assertRefused(given.qa().at(before).reviews().allocate(Scenario.allocation()), "reviewer.untrained");
        Instant early = Instant.parse("2022-06-10T07:00:00Z");
        assertAccepted(given.qa().at(early).reviews().allocate(Scenario.allocation()));
    }

    @Test
    void coaching_alone_is_no_training_and_a_withdrawn_one_none_any_more() {
        assertAccepted(given.qa().training().coached(REVIEWER, MODERATOR));
        assertRefused(allocate(), "reviewer.untrained");
        train("2022-06-10T08:00:00Z");
        assertAccepted(given.qa().training().withdraw(REVIEWER, 2, Scenario.correction()));
        assertRefused(allocate(), "reviewer.untrained");
    }

    @Test
    void a_review_is_not_reassigned_to_an_untrained_manager() {
        train("2022-06-10T08:00:00Z");
        ReviewRef review = assertAccepted(allocate()).ref();
        Outcome<Review> refused = given.qa().reviews().reassign(review, TEAM_MANAGER, Scenario.correction());
        assertRefused(refused, "reviewer.untrained");
        assertEquals("$.to", refused.refusals().get(0).path());
    }
}
