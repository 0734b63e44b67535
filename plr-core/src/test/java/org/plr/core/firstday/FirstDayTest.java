package org.plr.core.firstday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.CHILD;
import static org.plr.core.Scenario.OTHER_PRACTITIONER;
import static org.plr.core.Scenario.PRACTITIONER;
import static org.plr.core.Scenario.QA_LEAD;
import static org.plr.core.Scenario.QA_OFFICER;
import static org.plr.core.Scenario.REVIEWER;
import static org.plr.core.Scenario.STRANGER;
import static org.plr.core.Scenario.TEAM;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plr.core.Actor;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.duty.Duty;
import org.plr.core.duty.Standing;
import org.plr.core.firstday.EarlierReview.About;
import org.plr.core.firstday.EarlierReview.Course;
import org.plr.core.firstday.EarlierReview.EarlierAction;
import org.plr.core.firstday.EarlierReview.Since;
import org.plr.core.firstday.EarlierReview.Source;
import org.plr.core.framework.Grade;
import org.plr.core.people.Channel;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Feedback;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.Voice;

class FirstDayTest {
    private static final String FILE = "5e".repeat(32);
    private static final LocalDate ALLOCATED = LocalDate.of(2022, 8, 1);
    private static final LocalDate GRADED = LocalDate.of(2022, 8, 20);
    private static final LocalDate RETURNED = LocalDate.of(2022, 8, 22);
    private static final Source SEVENTH_ROW = new Source(FILE, 1, 7);
    private static final About ABOUT = about(REVIEWER, PRACTITIONER, TEAM);

    private final Scenario council = Scenario.on("2022-09-20T09:00:00Z");

    private static About about(PersonRef reviewer, PersonRef practitioner, UnitRef team) {
        return new About(CHILD, reviewer, practitioner, team, YearMonth.of(2022, 8));
    }

    private static EarlierReview review(Course course, Since since, EarlierAction... actions) {
        return new EarlierReview(SEVENTH_ROW, ABOUT, course, since, List.of(actions));
    }

    private static Course course(@Nullable Grade grade) {
        return new Course(ALLOCATED, grade, GRADED, RETURNED);
    }

    private static EarlierAction action(String raised, @Nullable String completed) {
        return new EarlierAction(
                "Visit every week.",
                PRACTITIONER,
                LocalDate.parse(raised),
                null,
                completed == null ? null : LocalDate.parse(completed));
    }

    private ReviewRef broughtIn(EarlierReview earlier) {
        return assertAccepted(council.qa().firstDay().bringIn(earlier)).ref();
    }

    private Map<ClauseId, List<Standing>> duties(ReviewRef review) {
        return assertAccepted(council.qa().duties().of(review)).duties().stream()
                .collect(Collectors.groupingBy(
                        Duty::clause,
                        TreeMap::new,
                        Collectors.mapping(duty -> duty.standing(council.clock.instant()), Collectors.toList())));
    }

    @Test
    @Proves({"CON-3", "TRK-6", "TRK-7", "TRK-5"})
    void an_open_action_is_overdue_where_it_was_raised_20_days_ago_and_a_completed_one_is_met() {
        ReviewRef review = broughtIn(review(
                course(Grade.GOOD),
                Since.NOTHING,
                action("2022-08-31", null),
                action("2022-09-15", null),
                action("2022-08-20", "2022-08-30"),
                action("2022-08-20", "2022-08-31")));
        assertEquals(
                Map.of(
                        ClauseId.CON_3, List.of(Standing.OVERDUE, Standing.OPEN, Standing.MET, Standing.MET_LATE),
                        ClauseId.LNK_2, List.of(Standing.OVERDUE, Standing.OPEN, Standing.MET, Standing.MET_LATE),
                        ClauseId.TRK_4, List.of(Standing.MET, Standing.MET),
                        ClauseId.TRK_5, List.of(Standing.OPEN),
                        ClauseId.TRK_6, List.of(Standing.OPEN),
                        ClauseId.TRK_7, List.of(Standing.OPEN)),
                duties(review));
    }

    @Test
    @Proves({"CON-1", "CON-2", "CON-5", "TRK-5", "TRK-6", "TRK-7"})
    void what_the_earlier_tracker_says_was_done_is_met() {
        LocalDate later = RETURNED.plusDays(3);
        Since since = new Since(GRADED, GRADED, later, later, later, null, Channel.LETTER);
        ReviewRef review = broughtIn(review(course(Grade.INADEQUATE), since));
        assertEquals(
                Map.of(
                        ClauseId.CON_1, List.of(Standing.MET),
                        ClauseId.CON_2, List.of(Standing.MET),
                        ClauseId.CON_5, List.of(Standing.OPEN),
                        ClauseId.TRK_5, List.of(Standing.MET),
                        ClauseId.TRK_6, List.of(Standing.MET),
                        ClauseId.TRK_7, List.of(Standing.MET)),
                duties(review));
        assertTrue(council.review(review).isAttached());
        assertTrue(council.review(review).isDiscussed());
    }

    @Test
    @Proves("CON-5")
    void a_re_audit_that_the_earlier_tracker_knows_is_done() {
        council.clock.moveTo("2022-12-01T09:00:00Z");
        LocalDate again = LocalDate.of(2022, 10, 25);
        Since since = new Since(GRADED, GRADED, null, null, null, again, Channel.LETTER);
        ReviewRef review = broughtIn(review(course(Grade.INADEQUATE), since));
        assertEquals(List.of(Standing.MET), duties(review).get(ClauseId.CON_5));
    }

    @Test
    @Proves({"CON-1", "TRK-7"})
    void nobody_is_mailed_on_the_first_day_though_an_inadequate_review_was_never_shared() {
        ReviewRef review = broughtIn(review(course(Grade.INADEQUATE), Since.NOTHING, action("2022-08-20", null)));
        council.plr.deliveries().run();
        council.clock.moveTo("2022-09-25T09:00:00Z");
        council.plr.deliveries().run();
        assertEquals(List.of(), council.notifications.sent());
        assertEquals(List.of(Standing.OVERDUE), duties(review).get(ClauseId.CON_1));
    }

    @Test
    @Proves("CON-5")
    void whoever_owes_a_re_audit_is_reminded_where_its_time_opens_after_the_first_day() {
        broughtIn(review(course(Grade.INADEQUATE), Since.NOTHING));
        council.clock.moveTo("2022-10-21T09:00:00Z");
        council.plr.deliveries().run();
        assertEquals(
                List.of(REVIEWER),
                council.notifications.sent().stream()
                        .map(sent -> sent.notice().recipient())
                        .toList());
    }

    @Test
    @Proves("MOD-2")
    void no_draw_takes_in_what_was_returned_before_and_one_completed_here_is_drawn_like_any_other() {
        LocalDate september = LocalDate.of(2022, 9, 10);
        ReviewRef returned =
                broughtIn(review(new Course(ALLOCATED, Grade.INADEQUATE, september, september), Since.NOTHING));
        ReviewRef open = broughtIn(new EarlierReview(
                new Source(FILE, 1, 8), ABOUT, new Course(GRADED, null, null, null), Since.NOTHING, List.of()));
        assertFalse(council.review(open).isReturnedBefore());
        YearMonth month = YearMonth.of(2022, 9);
        assertAccepted(council.qa().draws().announce(month, "the lottery"));
        completed(open);
        council.clock.moveTo("2022-10-01T09:00:00Z");
        assertEquals(
                List.of(open.text()),
                assertAccepted(council.qa().draws().freeze(month)).population().stream()
                        .map(frozen -> frozen.id())
                        .toList());
        assertTrue(council.review(returned).isReturnedBefore());
    }

    private void completed(ReviewRef open) {
        assertAccepted(council.reviewer().reviews().reflect(open, council.reflection()));
        assertAccepted(council.reviewer().reviews().hear(open, new Feedback(List.of(Voice.CHILD), "They felt heard.")));
        assertAccepted(council.reviewer().reviews().grade(open, Grade.GOOD, "The plan is calm."));
        assertAccepted(council.reviewer().reviews().complete(open));
    }

    @Test
    @Proves("MOD-2")
    void one_of_a_month_that_was_drawn_already_is_not_taken_in_late() {
        YearMonth month = YearMonth.of(2022, 9);
        assertAccepted(council.qa().draws().announce(month, "the lottery"));
        council.clock.moveTo("2022-10-01T09:00:00Z");
        assertAccepted(council.qa().draws().freeze(month));
        int before = council.journal().size();
        LocalDate september = LocalDate.of(2022, 9, 10);
        broughtIn(review(new Course(ALLOCATED, Grade.INADEQUATE, september, september), Since.NOTHING));
        assertEquals(
                List.of("review.allocated", "review.brought-in", "review.graded", "review.returned"),
                council.journal().subList(before, council.journal().size()).stream()
                        .map(entry -> entry.draft().type())
                        .toList());
    }

    @Test
    void the_same_row_of_the_same_file_again_changes_nothing() {
        EarlierReview earlier = review(course(Grade.GOOD), Since.NOTHING, action("2022-08-31", null));
        assertEquals(Novelty.NEW, assertAccepted(council.qa().firstDay().preview(earlier)));
        ReviewRef first = broughtIn(earlier);
        int entries = council.journal().size();
        assertEquals(Novelty.KNOWN, assertAccepted(council.qa().firstDay().preview(earlier)));
        assertEquals(first, broughtIn(earlier));
        assertEquals(
                first,
                assertAccepted(council.another()
                                .as(Actor.of(QA_LEAD))
                                .firstDay()
                                .bringIn(earlier))
                        .ref());
        assertEquals(entries, council.journal().size());
    }

    @Test
    void the_same_review_from_another_file_is_refused_and_names_the_first() {
        ReviewRef first = broughtIn(review(course(Grade.GOOD), Since.NOTHING));
        EarlierReview again = new EarlierReview(
                new Source("00".repeat(32), 1, 7), ABOUT, course(Grade.GOOD), Since.NOTHING, List.of());
        var refused = council.qa().firstDay().bringIn(again);
        assertRefused(refused, "source.known");
        assertTrue(refused.refusals().get(0).message().contains(first.text()));
    }

    @Test
    void the_journal_says_which_row_of_which_file_a_review_came_from() {
        broughtIn(review(course(Grade.GOOD), Since.NOTHING));
        String data = council.journal().stream()
                .filter(entry -> entry.draft().type().equals("review.brought-in"))
                .map(entry -> entry.draft().payload())
                .collect(Collectors.joining());
        assertTrue(data.contains(FILE) && data.contains("7"), data);
    }

    @Test
    void a_preview_records_nothing_and_refuses_what_would_be_refused() {
        int before = council.journal().size();
        EarlierReview bad = review(new Course(ALLOCATED, new Grade("EXCELLENT"), GRADED, null), Since.NOTHING);
        var refused = council.qa().firstDay().preview(bad);
        assertRefused(refused, "course.grade.unknown");
        assertEquals(refused.refusals(), council.qa().firstDay().bringIn(bad).refusals());
        assertEquals(before, council.journal().size());
    }

    @Test
    void nobody_but_the_service_manager_quality_assurance_brings_anything_in() {
        EarlierReview earlier = review(course(Grade.GOOD), Since.NOTHING);
        for (PersonRef other : List.of(QA_OFFICER, REVIEWER, PRACTITIONER, STRANGER)) {
            assertFalse(council.as(other).firstDay().bringIn(earlier).isAccepted());
            assertFalse(council.as(other).firstDay().preview(earlier).isAccepted());
        }
    }

    @Test
    void every_reason_is_told_at_once() {
        EarlierReview bad = new EarlierReview(
                SEVENTH_ROW,
                about(STRANGER, OTHER_PRACTITIONER, new UnitRef(9, 9)),
                new Course(ALLOCATED, null, GRADED, LocalDate.of(2023, 1, 1)),
                Since.NOTHING,
                List.of(new EarlierAction("Visit.", STRANGER, ALLOCATED.minusDays(1), null, null)));
        assertRefused(
                council.qa().firstDay().bringIn(bad),
                "course.returned-on.future",
                "course.grade.half",
                "about.reviewer.unknown",
                "about.team.unknown",
                "actions.raised-on.out-of-order",
                "actions.owner.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-08-01,          , 2022-08-22, course.returned-on.ungraded",
        "2022-08-21, 2022-08-20, 2022-08-22, course.graded-on.out-of-order",
        "2022-08-01, 2022-08-20, 2022-08-19, course.returned-on.out-of-order",
        "2022-08-01, 2022-08-20, 2022-09-21, course.returned-on.future",
        "1922-08-01, 2022-08-20, 2022-08-22, course.allocated-on.no-framework"
    })
    void days_in_the_future_out_of_order_or_before_any_framework_are_refused(
            LocalDate allocated, @Nullable LocalDate graded, @Nullable LocalDate returned, String code) {
        Course course = new Course(allocated, graded == null ? null : Grade.GOOD, graded, returned);
        List<String> codes = council.qa().firstDay().bringIn(review(course, Since.NOTHING)).refusals().stream()
                .map(refusal -> refusal.code())
                .toList();
        assertTrue(codes.contains(code), codes.toString());
    }

    @Test
    void what_follows_a_grade_or_a_return_needs_one_and_a_way_of_telling() {
        LocalDate day = RETURNED.plusDays(1);
        Course open = new Course(ALLOCATED, null, null, null);
        assertRefused(
                council.qa().firstDay().bringIn(review(open, new Since(day, day, day, day, day, day, null))),
                "since.shared-on.too-early",
                "since.acted-on.too-early",
                "since.outcome-told-on.too-early",
                "since.attached-on.too-early",
                "since.discussed-on.too-early",
                "since.audited-again-on.too-early",
                "since.channel.missing",
                "since.audited-again-on.not-inadequate");
    }

    @Test
    void what_is_missing_is_named_by_its_path() {
        EarlierReview empty = new EarlierReview(
                new Source("secret.xlsx", 0, 1),
                new About(null, null, null, null, null),
                new Course(null, null, null, null),
                Since.NOTHING,
                List.of(new EarlierAction(" ", null, null, null, null)));
        assertEquals(
                List.of(
                        "$.source",
                        "$.about.child",
                        "$.about.reviewer",
                        "$.about.practitioner",
                        "$.about.team",
                        "$.course.allocatedOn",
                        "$.actions[0].what",
                        "$.actions[0].owner",
                        "$.actions[0].raisedOn"),
                council.qa().firstDay().bringIn(empty).refusals().stream()
                        .map(refusal -> refusal.path())
                        .toList());
    }
}
