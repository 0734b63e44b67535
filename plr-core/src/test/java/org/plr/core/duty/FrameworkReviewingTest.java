package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.clause.ClauseId.GOV_1;
import static org.plr.core.duty.Story.instant;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;
import org.plr.core.people.Body;

@Proves("GOV-1")
class FrameworkReviewingTest {

    @Test
    void a_framework_is_reviewed_within_a_year_of_its_effective_date() {
        Duty review = Story.begun().the(GOV_1);

        assertEquals(Body.POLICY_OWNER, review.owedBy());
        assertEquals("GOV-1/framework/bcp-2022-1/1", review.id().text());
        assertEquals("bcp-2022-1", review.framework().id());
        assertEquals(instant("2022-05-23T00:00"), review.arisen());
        assertEquals(Optional.of(instant("2023-05-24T00:00")), review.due());
    }

    @Test
    void a_review_that_has_passed_its_date_is_overdue() {
        Story story = Story.begun();

        assertEquals(Standing.OPEN, story.standing(GOV_1, "2023-05-23T23:59:59.999"));
        assertEquals(Standing.OVERDUE, story.standing(GOV_1, "2023-05-24T00:00"));
    }

    @Test
    void a_review_meets_it_and_sets_the_next_one_going() {
        Story story = Story.begun().at("2023-05-20T12:00").frameworkReviewed("bcp-2022-1", "2024-05-20");

        List<Duty> reviews = story.all(GOV_1);
        assertEquals(Standing.MET, reviews.get(0).standing(instant("2023-06-01T00:00")));
        assertEquals(instant("2023-05-20T12:00"), reviews.get(1).arisen());
        assertEquals(Optional.of(instant("2024-05-21T00:00")), reviews.get(1).due());
        assertEquals("bcp-2022-1", reviews.get(1).framework().id());
    }

    @Test
    void a_later_version_takes_the_place_of_the_review() {
        Story story = Story.begun().at("2023-05-01T12:00").adopted(Council.LITERAL.from("bcp-2023-1", "2023-06-01"));

        List<Duty> reviews = story.all(GOV_1);
        assertEquals(Standing.MET, reviews.get(0).standing(instant("2023-06-01T00:00")));
        assertEquals(instant("2023-06-01T00:00"), reviews.get(1).arisen());
        assertEquals(Optional.of(instant("2024-06-02T00:00")), reviews.get(1).due());
    }

    @Test
    void what_is_still_to_arise_has_no_age_yet() {
        Story story = Story.begun().at("2023-05-01T12:00").adopted(Council.LITERAL.from("bcp-2023-1", "2023-06-01"));

        assertEquals(Duration.ZERO, story.all(GOV_1).get(1).age(instant("2023-05-02T00:00")));
    }

    @Test
    void an_earlier_version_adopted_afterwards_does_not() {
        Story story = Story.begun().adopted(Council.LITERAL.from("bcp-2021-1", "2021-06-01"));

        assertEquals(
                List.of(true, true), story.all(GOV_1).stream().map(Duty::isOpen).toList());
    }

    @Test
    void a_version_already_replaced_is_not_owed_another_review() {
        Story story = Story.begun().adopted(Council.LITERAL.from("bcp-2023-1", "2023-06-01"));

        story.at("2023-07-01T12:00").frameworkReviewed("bcp-2022-1", "2024-07-01");

        assertEquals(2, story.all(GOV_1).size());
    }
}
