package org.plr.core.focussed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.focussed.FocussedFact.Side.BOARD;
import static org.plr.core.focussed.FocussedFact.Side.QUALITY_ASSURANCE;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.OtherFrameworks;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.duty.Duty;
import org.plr.core.duty.Standing;
import org.plr.core.people.Body;
import org.plr.core.review.FocussedRef;

@Proves("FOC-1")
class QuarterlyTest {
    private Scenario given = Scenario.on("2022-06-20T09:00:00Z");

    private List<Duty> quarters() {
        return given.qa().duties().all().value().of(ClauseId.FOC_1).duties();
    }

    private List<Standing> standings() {
        return quarters().stream()
                .map(duty -> duty.standing(given.clock.instant()))
                .toList();
    }

    private void runAt(String moment) {
        given.clock.moveTo(moment);
        given.plr.deliveries().run();
    }

    private FocussedRef startedAt(String moment) {
        Instant at = Instant.parse(moment);
        Acting lead = given.qa().at(at);
        Acting board = given.as(Scenario.BOARD_MEMBER).at(at);
        FocussedRef review = assertAccepted(lead.focussed()
                        .plan(new Plan(
                                Plan.Issue.KNOWN,
                                "Drift in plans",
                                Plan.Concern.COHORT,
                                "Children in care",
                                YearMonth.of(2022, 8))))
                .ref();
        assertAccepted(
                board.focussed().commission(review, new Commission(List.of(Commission.Source.BOARD_CONCERN), null)));
        TermsOfReference whole = SampleTerms.complete(Scenario.REVIEWER);
        TermsOfReference.Timescale later =
                new TermsOfReference.Timescale(null, SampleTerms.day("2023-03-31"), SampleTerms.day("2023-04-30"));
        assertAccepted(lead.focussed()
                .writeTerms(
                        review,
                        new TermsOfReference(
                                whole.why(), whole.scope(), whole.sample(), whole.who(), whole.how(), later),
                        null));
        assertAccepted(lead.focussed().agreeTerms(review, 1, QUALITY_ASSURANCE));
        assertAccepted(board.focussed().agreeTerms(review, 1, BOARD));
        assertAccepted(lead.focussed().start(review));
        return review;
    }

    @Test
    void the_first_quarter_is_the_first_whole_one_and_the_board_owes_it() {
        runAt("2022-06-30T22:59:59Z");
        assertEquals(List.of(), quarters());
        runAt("2022-06-30T23:00:00Z");
        Duty quarter = quarters().get(0);
        assertEquals(Body.QUALITY_IMPACT_BOARD, quarter.owedBy());
        assertEquals(Instant.parse("2022-06-30T23:00:00Z"), quarter.arisen());
        assertEquals(Optional.of(Instant.parse("2022-09-30T23:00:00Z")), quarter.due());
    }

    @Test
    void a_quarter_without_a_focussed_review_is_overdue_after_its_last_day() {
        runAt("2022-07-01T09:00:00Z");
        given.clock.moveTo("2022-09-30T22:59:59Z");
        assertEquals(List.of(Standing.OPEN), standings());
        given.clock.moveTo("2022-09-30T23:00:00Z");
        assertEquals(List.of(Standing.OVERDUE), standings());
    }

    @Test
    void one_that_is_started_within_it_meets_it() {
        runAt("2022-09-30T22:00:00Z");
        startedAt("2022-09-30T21:00:00Z");
        assertEquals(List.of(Standing.MET), standings());
    }

    @Test
    void one_that_is_started_late_does_not_meet_the_quarter_before() {
        runAt("2022-10-01T09:00:00Z");
        startedAt("2022-10-01T08:00:00Z");
        assertEquals(List.of(Standing.OVERDUE, Standing.MET), standings());
    }

    @Test
    void one_that_was_started_before_the_quarter_was_opened_here_meets_it_all_the_same() {
        given.clock.moveTo("2022-07-05T09:00:00Z");
        startedAt("2022-07-05T08:00:00Z");
        runAt("2022-07-06T09:00:00Z");
        assertEquals(List.of(Standing.MET), standings());
    }

    @Test
    void a_withdrawn_one_meets_nothing_unless_another_stands_by() {
        runAt("2022-07-05T09:00:00Z");
        FocussedRef first = startedAt("2022-07-05T08:00:00Z");
        FocussedRef second = startedAt("2022-07-05T08:30:00Z");
        assertAccepted(given.qa().focussed().withdraw(first, Scenario.correction()));
        assertEquals(List.of(Standing.MET), standings());
        assertAccepted(given.qa().focussed().withdraw(second, Scenario.correction()));
        assertEquals(List.of(Standing.OPEN), standings());
    }

    @Test
    void after_a_long_silence_every_quarter_since_is_opened_once() {
        runAt("2023-05-01T09:00:00Z");
        given.plr.deliveries().run();
        given.another().deliveries().run();
        assertEquals(
                List.of("2022-06-30T23:00:00Z", "2022-09-30T23:00:00Z", "2023-01-01T00:00:00Z", "2023-03-31T23:00:00Z"),
                quarters().stream().map(duty -> duty.arisen().toString()).toList());
        assertEquals(List.of(Standing.OVERDUE, Standing.OVERDUE, Standing.OVERDUE, Standing.OPEN), standings());
    }

    @Test
    void another_council_may_ask_for_one_every_six_months_or_every_five() {
        given = Scenario.on("2022-06-20T09:00:00Z", OtherFrameworks.stating("'FOC-1':{'every':'P6M'}"));
        runAt("2023-01-01T09:00:00Z");
        assertEquals(
                List.of("2022-06-30T23:00:00Z", "2023-01-01T00:00:00Z"),
                quarters().stream().map(duty -> duty.arisen().toString()).toList());

        given = Scenario.on("2022-06-20T09:00:00Z", OtherFrameworks.stating("'FOC-1':{'every':'P5M'}"));
        runAt("2022-12-01T09:00:00Z");
        assertEquals(
                List.of("2022-06-30T23:00:00Z", "2022-12-01T00:00:00Z"),
                quarters().stream().map(duty -> duty.arisen().toString()).toList());
    }

    @Test
    void another_node_reckons_the_same() {
        runAt("2022-10-05T09:00:00Z");
        startedAt("2022-10-05T08:00:00Z");
        assertEquals(
                quarters(),
                given.another()
                        .as(Actor.of(Scenario.QA_LEAD))
                        .duties()
                        .all()
                        .value()
                        .of(ClauseId.FOC_1)
                        .duties());
    }
}
