package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.Scenario;
import org.plr.core.calendar.Holidays;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.draw.MonthDraw;
import org.plr.core.draw.Substitution;
import org.plr.core.framework.Frameworks;
import org.plr.core.framework.Grade;
import org.plr.core.moderation.SampleJudgements;
import org.plr.core.people.Body;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;

/** What a month's draw selects is owed its moderation. */
@Proves("MOD-2")
class ModeratingTest {
    private static final YearMonth JUNE = YearMonth.of(2022, 6);
    private static final String WITHIN = "{\"id\":\"w\",\"effective\":\"2022-01-01\",\"reviewBy\":\"2099-01-01\","
            + "\"clauses\":{\"MOD-2\":{\"within\":{\"days\":10,\"count\":\"WORKING\"}}}}";

    private static final PersonRef MODERATOR = Scenario.QA_OFFICER;
    private static final String BY_OFFICERS = "{\"id\":\"o\",\"effective\":\"2022-01-01\",\"clauses\":{\"MOD-1\":"
            + "{\"moderators\":[\"QUALITY_ASSURANCE_OFFICER\"]}}}";

    private Scenario given = Scenario.on("2022-06-10T09:00:00Z");

    private MonthDraw revealed(int good, int inadequate) {
        for (int i = 0; i < good + inadequate; i++) {
            given.returned(i < good ? Grade.GOOD : Grade.INADEQUATE);
        }
        assertAccepted(given.qa().draws().announce(JUNE, "the lottery of 2 July"));
        given.clock.moveTo("2022-07-01T08:00:00Z");
        assertAccepted(given.qa().draws().freeze(JUNE));
        assertEquals(List.of(), duties());
        given.clock.moveTo("2022-07-03T08:00:00Z");
        return assertAccepted(given.qa().draws().reveal(JUNE, "lottery 2022-07-02: 03.11.24"));
    }

    private List<Duty> duties() {
        return assertAccepted(given.qa().duties().all()).of(ClauseId.MOD_2).duties();
    }

    @Test
    void the_quality_assurance_service_owes_the_moderation_of_each_review_selected_without_a_time() {
        MonthDraw june = revealed(9, 1);
        List<ReviewRef> owed = new ArrayList<>();
        for (Duty duty : duties()) {
            owed.add(ReviewRef.of(duty.subject().subject()));
            assertEquals(Body.QUALITY_ASSURANCE_SERVICE, duty.owedBy());
            assertEquals(Optional.empty(), duty.due());
            assertEquals("2022-07-03T08:00:00Z", duty.arisen().toString());
        }
        assertEquals(List.copyOf(june.selected()), owed);
    }

    @Test
    void where_the_council_sets_days_they_count_from_the_months_end_and_move_with_new_holidays() {
        given = Scenario.on("2022-06-10T09:00:00Z", Frameworks.of(WITHIN));
        revealed(5, 0);
        assertEquals("2022-07-14T23:00:00Z", duties().get(0).due().orElseThrow().toString());
        assertAccepted(given.as(Scenario.ADMINISTRATOR)
                .reference()
                .loadHolidays(Holidays.englandAndWales().with(java.time.LocalDate.of(2022, 7, 12))));
        assertEquals("2022-07-15T23:00:00Z", duties().get(0).due().orElseThrow().toString());
        given.clock.moveTo("2022-07-15T23:00:00Z");
        assertEquals(Standing.OVERDUE, duties().get(0).standing(given.clock.instant()));
    }

    @Test
    void of_a_review_that_was_replaced_nothing_is_owed_and_of_its_substitute_it_is() {
        MonthDraw june = revealed(10, 0);
        ReviewRef drawn = ReviewRef.of(june.drawn().orElseThrow().drawn().get(0));
        assertAccepted(given.qa().draws().substitute(JUNE, drawn, Substitution.Reason.MANAGER_GONE));
        for (Duty duty : duties()) {
            boolean replaced = duty.subject().subject().equals(drawn.text());
            assertEquals(replaced ? Standing.VOID : Standing.OPEN, duty.standing(given.clock.instant()));
            assertEquals(Optional.ofNullable(replaced ? VoidCause.SUBSTITUTED : null), duty.voidCause());
        }
        assertEquals(3, duties().size());
    }

    @Test
    void late_and_turned_reviews_are_owed_too() {
        ReviewRef late = given.graded(Grade.INADEQUATE);
        MonthDraw june = revealed(10, 0);
        assertAccepted(given.reviewer()
                .at(java.time.Instant.parse("2022-06-29T10:00:00Z"))
                .reviews()
                .complete(late));
        ReviewRef turned = june.population().stream()
                .map(review -> ReviewRef.of(review.id()))
                .filter(review -> !june.selected().contains(review))
                .findFirst()
                .orElseThrow();
        assertAccepted(given.qa().reviews().correctGrade(turned, Grade.INADEQUATE, Scenario.correction()));
        List<String> owed =
                duties().stream().map(duty -> duty.subject().subject()).toList();
        assertEquals(true, owed.contains(late.text()) && owed.contains(turned.text()));
        int entries = duties().size();
        assertAccepted(given.qa().reviews().correctGrade(turned, Grade.GOOD, Scenario.correction()));
        assertEquals(entries, duties().size());
    }

    @Test
    @Proves("MOD-1")
    void a_review_that_no_draw_selected_is_not_moderated() {
        given = Scenario.on("2022-06-10T09:00:00Z", Frameworks.of(BY_OFFICERS));
        MonthDraw june = revealed(10, 0);
        ReviewRef other = june.population().stream()
                .map(review -> ReviewRef.of(review.id()))
                .filter(review -> !june.selected().contains(review))
                .findFirst()
                .orElseThrow();
        assertRefused(given.qa().moderations().assign(other, MODERATOR), "review.not-selected");
    }

    @Test
    void whoever_is_asked_to_moderate_owes_it_until_the_grade_is_decided() {
        given = Scenario.on("2022-06-10T09:00:00Z", Frameworks.of(BY_OFFICERS));
        ReviewRef review = revealed(1, 0).selected().iterator().next();
        assertAccepted(given.qa().moderations().assign(review, MODERATOR));
        assertEquals(MODERATOR, duties().get(0).owedBy());
        assertEquals(Standing.OPEN, duties().get(0).standing(given.clock.instant()));
        assertAccepted(given.as(MODERATOR).moderations().judge(review, SampleJudgements.met(Grade.GOOD)));
        assertEquals(Standing.MET, duties().get(0).standing(given.clock.instant()));
    }

    @Test
    void of_a_review_that_came_in_later_the_days_count_from_then() {
        given = Scenario.on("2022-06-10T09:00:00Z", Frameworks.of(WITHIN));
        ReviewRef late = given.graded(Grade.INADEQUATE);
        revealed(5, 0);
        given.clock.moveTo("2022-09-01T08:00:00Z");
        assertAccepted(given.reviewer()
                .at(java.time.Instant.parse("2022-06-29T10:00:00Z"))
                .reviews()
                .complete(late));
        Duty owed = of(late).get(0);
        assertEquals("2022-09-15T23:00:00Z", owed.due().orElseThrow().toString());
        assertAccepted(given.as(Scenario.ADMINISTRATOR)
                .reference()
                .loadHolidays(Holidays.englandAndWales().with(java.time.LocalDate.of(2022, 9, 12))));
        assertEquals("2022-09-16T23:00:00Z", of(late).get(0).due().orElseThrow().toString());
    }

    private List<Duty> of(ReviewRef review) {
        return duties().stream()
                .filter(duty -> duty.subject().subject().equals(review.text()))
                .toList();
    }

    @Test
    void of_a_withdrawn_review_nothing_is_owed_whatever_else_comes_in() {
        ReviewRef late = given.graded(Grade.INADEQUATE);
        ReviewRef withdrawn = revealed(1, 1).selected().iterator().next();
        assertAccepted(given.qa().reviews().withdraw(withdrawn, Scenario.correction()));
        assertAccepted(given.reviewer()
                .at(java.time.Instant.parse("2022-06-29T10:00:00Z"))
                .reviews()
                .complete(late));
        assertEquals(
                List.of(Standing.VOID),
                of(withdrawn).stream()
                        .map(duty -> duty.standing(given.clock.instant()))
                        .toList());
        assertEquals(1, of(late).size());
    }

    @Test
    void a_review_whose_moderation_has_begun_is_not_replaced_by_another() {
        given = Scenario.on("2022-06-10T09:00:00Z", Frameworks.of(BY_OFFICERS));
        ReviewRef drawn = revealed(10, 0).selected().iterator().next();
        assertAccepted(given.qa().moderations().assign(drawn, MODERATOR));
        assertRefused(
                given.qa().draws().substitute(JUNE, drawn, Substitution.Reason.NOBODY_INDEPENDENT), "moderation.begun");
        assertAccepted(given.qa().reviews().withdraw(drawn, Scenario.correction()));
        assertAccepted(given.qa().draws().substitute(JUNE, drawn, Substitution.Reason.REVIEW_WITHDRAWN));
    }
}
