package org.plr.core.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plr.core.OtherFrameworks;
import org.plr.core.Refusal;
import org.plr.core.Scenario;
import org.plr.core.clause.Proves;
import org.plr.core.concern.Action;
import org.plr.core.concern.ActionRef;
import org.plr.core.concern.Concern;
import org.plr.core.duty.Standing;
import org.plr.core.framework.Grade;
import org.plr.core.journal.Entry;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;

class TrackersTest {
    private static final UnitRef NO_SUCH_AREA = new UnitRef(0, 77);

    private final Scenario given = Scenario.on("2022-06-10T09:00:00Z");

    private Tracker tracker() {
        return assertAccepted(given.as(Scenario.SERVICE_MANAGER).trackers().area(Scenario.AREA));
    }

    private ActionRef raised(ReviewRef review) {
        Concern after = assertAccepted(given.reviewer()
                .concerns()
                .raiseAction(review, Scenario.TEAM_MANAGER, "Visit the family this week.", null));
        List<Action> actions = after.actions();
        return actions.get(actions.size() - 1).ref();
    }

    @Test
    @Proves({"TRK-1", "TRK-3"})
    void each_review_stands_in_it_from_its_allocation_on_and_shows_its_return_at_once() {
        assertEquals(List.of(), tracker().reviews());
        ReviewRef review = given.reflected();
        assertEquals(Optional.empty(), only().review().returnedAt());
        assertAccepted(given.reviewer().reviews().grade(review, Grade.GOOD, "Calm and thorough."));
        assertAccepted(given.reviewer().reviews().complete(review));
        assertEquals(
                Optional.of(Instant.parse("2022-06-10T09:00:00Z")),
                only().review().returnedAt());
        assertAccepted(given.qa().reviews().withdraw(review, Scenario.correction()));
        assertTrue(only().review().isWithdrawn(), "what was withdrawn does not vanish");
    }

    private TrackedReview only() {
        List<TrackedReview> reviews = tracker().reviews();
        assertEquals(1, reviews.size());
        return reviews.get(0);
    }

    @Test
    @Proves("TRK-1")
    void it_says_from_when_it_is_and_an_area_without_reviews_has_an_empty_one() {
        given.allocated();
        Tracker first = tracker();
        assertEquals(Instant.parse("2022-06-10T09:00:00Z"), first.at());
        assertEquals(given.journal().size(), first.asOf().position());
        assertEquals(given.framework().id(), first.asOf().framework().id());
        given.graded(Grade.GOOD);
        assertTrue(tracker().asOf().position() > first.asOf().position());
        assertEquals(
                List.of(),
                assertAccepted(given.qa().trackers().area(NO_SUCH_AREA)).reviews());
    }

    static Stream<PersonRef> readers() {
        return Stream.of(
                Scenario.SERVICE_MANAGER,
                Scenario.TEAM_MANAGER,
                Scenario.QA_LEAD,
                Scenario.QA_OFFICER,
                Scenario.DIRECTOR);
    }

    @ParameterizedTest
    @MethodSource("readers")
    @Proves("TRK-2")
    void managers_of_the_area_and_above_and_the_quality_assurance_service_see_it(PersonRef reader) {
        given.allocated();
        assertEquals(
                1,
                assertAccepted(given.as(reader).trackers().area(Scenario.AREA))
                        .reviews()
                        .size());
    }

    static Stream<PersonRef> others() {
        return Stream.of(Scenario.PRACTITIONER, Scenario.BOARD_MEMBER, Scenario.ADMINISTRATOR, Scenario.STRANGER);
    }

    @ParameterizedTest
    @MethodSource("others")
    @Proves("TRK-2")
    void nobody_else_sees_it_whether_it_holds_anything_or_not(PersonRef other) {
        given.allocated();
        assertRefused(given.as(other).trackers().area(Scenario.AREA), "access.denied");
        assertRefused(given.as(other).trackers().area(NO_SUCH_AREA), "access.denied");
    }

    @Test
    @Proves("TRK-2")
    void managers_see_the_tracker_of_another_area_only_where_the_council_shares_all() {
        assertRefused(given.as(Scenario.TEAM_MANAGER).trackers().area(Scenario.QUALITY), "access.denied");
        Scenario open = Scenario.on("2022-06-10T09:00:00Z", OtherFrameworks.stating("'TRK-2':{'readers':'ALL_AREAS'}"));
        assertAccepted(open.as(Scenario.TEAM_MANAGER).trackers().area(Scenario.QUALITY));
        assertRefused(open.as(Scenario.PRACTITIONER).trackers().area(Scenario.QUALITY), "access.denied");
        assertRefused(open.as(Scenario.BOARD_MEMBER).trackers().area(Scenario.QUALITY), "access.denied");
    }

    @ParameterizedTest
    @MethodSource("reporters")
    @Proves("TRK-4")
    void team_manager_and_service_manager_may_each_report_an_action_completed(PersonRef manager) {
        ReviewRef review = given.graded(Grade.GOOD);
        ActionRef action = raised(review);
        given.clock.moveTo("2022-06-17T09:00:00Z");
        var concerns =
                given.as(manager).at(Instant.parse("2022-06-14T12:00:00Z")).concerns();
        assertAccepted(concerns.completeAction(review, action, "The family was seen."));
        TrackedAction tracked = tracker().actions().get(0);
        assertEquals(
                Optional.of(Instant.parse("2022-06-14T12:00:00Z")),
                tracked.action().completedAt());
        assertEquals(Standing.MET, tracked.standing(given.clock.instant()));
    }

    static Stream<PersonRef> reporters() {
        return Stream.of(Scenario.TEAM_MANAGER, Scenario.SERVICE_MANAGER);
    }

    @Test
    @Proves("TRK-4")
    void nobody_outside_the_area_reports_one() {
        ReviewRef review = given.graded(Grade.GOOD);
        ActionRef action = raised(review);
        for (PersonRef other : List.of(Scenario.BOARD_MEMBER, Scenario.PRACTITIONER, Scenario.STRANGER)) {
            assertRefused(given.as(other).concerns().completeAction(review, action, null), "access.denied");
            assertEquals(
                    List.of("access.denied"),
                    given.as(other).concerns().tryCompleting(review, action, null).stream()
                            .map(Refusal::code)
                            .toList());
        }
    }

    @Test
    @Proves("TRK-4")
    void to_try_records_nothing_and_meets_the_refusals_of_the_command() {
        ReviewRef review = given.graded(Grade.GOOD);
        ActionRef action = raised(review);
        List<Entry> before = given.journal();
        var manager = given.as(Scenario.TEAM_MANAGER);
        assertEquals(List.of(), manager.concerns().tryCompleting(review, action, "Seen."));
        assertEquals(List.of("evidence.missing"), codes(manager.concerns().tryCompleting(review, action, " ")));
        var early = manager.at(Instant.parse("2022-06-09T09:00:00Z")).concerns();
        assertEquals(List.of("action.before-raising"), codes(early.tryCompleting(review, action, null)));
        var ahead = manager.at(Instant.parse("2022-06-11T09:00:00Z")).concerns();
        assertEquals(List.of("occurred-at.future"), codes(ahead.tryCompleting(review, action, null)));
        assertEquals(
                List.of("subject.unknown"), codes(manager.concerns().tryCompleting(new ReviewRef(9, 9), action, null)));
        assertEquals(before, given.journal());
        assertAccepted(manager.concerns().completeAction(review, action, "Seen."));
        assertEquals(List.of("action.closed"), codes(manager.concerns().tryCompleting(review, action, "Seen.")));
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    @Test
    @Proves("LNK-2")
    void service_manager_and_link_reviewer_see_each_action_that_has_passed_its_limit() {
        ReviewRef review = given.graded(Grade.GOOD);
        ActionRef done = raised(review);
        ActionRef late = raised(review);
        assertAccepted(given.as(Scenario.TEAM_MANAGER).concerns().completeAction(review, done, null));
        assertAccepted(given.qa().links().set(Scenario.SERVICE_MANAGER, Scenario.MODERATOR));
        assertEquals(List.of(), tracker().overdueActions());
        given.clock.moveTo("2022-06-20T23:00:00Z");
        for (PersonRef follower : List.of(Scenario.SERVICE_MANAGER, Scenario.MODERATOR)) {
            Tracker seen = assertAccepted(given.as(follower).trackers().area(Scenario.AREA));
            assertEquals(
                    List.of(late),
                    seen.overdueActions().stream()
                            .map(each -> each.action().ref())
                            .toList());
            assertEquals(2, seen.overdueActions().get(0).number());
            assertEquals(Optional.of(Scenario.MODERATOR), seen.followedBy().link());
            assertEquals(
                    Optional.of(Scenario.SERVICE_MANAGER), seen.followedBy().serviceManager());
            assertEquals(Optional.of(Scenario.MODERATOR), seen.reviews().get(0).link());
        }
    }

    @Test
    @Proves({"LNK-1", "LNK-2"})
    void a_service_manager_without_a_link_is_visibly_so() {
        given.allocated();
        assertEquals(Optional.empty(), tracker().followedBy().link());
        assertEquals(Optional.empty(), only().link());
    }

    @Test
    @Proves("LNK-2")
    void an_action_is_due_as_its_duty_says_and_void_once_it_is_withdrawn() {
        ReviewRef review = given.graded(Grade.GOOD);
        ActionRef action = raised(review);
        TrackedAction open = tracker().actions().get(0);
        assertEquals(Optional.of(Instant.parse("2022-06-20T23:00:00Z")), open.due());
        assertEquals(Standing.OPEN, open.standing(given.clock.instant()));
        assertAccepted(given.qa().concerns().withdrawAction(review, action, Scenario.correction()));
        assertEquals(Standing.VOID, tracker().actions().get(0).standing(given.clock.instant()));
    }

    @Test
    @Proves("CON-5")
    void the_re_audit_stands_beside_its_review() {
        ReviewRef review = given.graded(Grade.INADEQUATE);
        TrackedReview tracked = only();
        assertEquals(review, tracked.review().ref());
        assertTrue(tracked.isInadequate());
        assertTrue(tracked.isTracked());
        assertEquals(Scenario.REVIEWER, tracked.reAudit().orElseThrow().owedBy());
        Review good = given.review(given.graded(Grade.GOOD));
        TrackedReview other = tracker().reviews().stream()
                .filter(each -> each.review().equals(good))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.empty(), other.reAudit());
        assertFalse(other.isTracked());
    }
}
