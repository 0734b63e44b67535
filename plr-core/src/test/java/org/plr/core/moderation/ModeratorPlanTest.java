package org.plr.core.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.MODERATOR;
import static org.plr.core.Scenario.QA_LEAD;
import static org.plr.core.Scenario.QA_OFFICER;
import static org.plr.core.Scenario.REVIEWER;
import static org.plr.core.Scenario.SECOND_MODERATOR;
import static org.plr.core.Scenario.TEAM_MANAGER;
import static org.plr.core.Scenario.THIRD_MODERATOR;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;
import static org.plr.core.moderation.Proposals.JUNE;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.plr.core.Scenario;
import org.plr.core.allocation.Assigned;
import org.plr.core.clause.Proves;
import org.plr.core.draw.Seed;
import org.plr.core.framework.Grade;
import org.plr.core.moderation.ModeratorPlan.Cause;
import org.plr.core.moderation.ModeratorPlan.Load;
import org.plr.core.moderation.ModeratorPlan.Turn;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;

/** Who should moderate what the draw selected. */
@Proves("MOD-1")
class ModeratorPlanTest {
    private static final List<PersonRef> THREE = List.of(MODERATOR, SECOND_MODERATOR, THIRD_MODERATOR);

    private static Proposals council() {
        return Proposals.since("2022-06-10T09:00:00Z");
    }

    private static PersonRef moderatorOf(ReviewRef review, ModeratorPlan plan) {
        return plan.turns().stream()
                .filter(turn -> turn.review().equals(review))
                .map(Turn::moderator)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_review_that_the_draw_selected_has_a_moderator_and_the_loads_are_even() {
        Proposals june = council();
        Set<ReviewRef> reviews = new HashSet<>(june.returned(7));
        june.revealed();
        int entries = june.given.journal().size();
        ModeratorPlan plan = june.proposed();
        assertEquals(
                reviews, new HashSet<>(plan.turns().stream().map(Turn::review).toList()));
        assertTrue(plan.turns().stream().allMatch(turn -> turn.stage() == Stage.FIRST));
        assertEquals(
                List.of(2, 2, 3),
                plan.loads().stream().map(Load::after).sorted().toList());
        assertTrue(plan.loads().stream().allMatch(load -> load.before() == 0));
        assertEquals(List.of(), plan.unassigned());
        assertTrue(plan.isProved());
        assertEquals(JUNE, plan.month());
        assertEquals(entries, june.given.journal().size(), "a proposal records nothing");
    }

    @Test
    void every_proposed_turn_can_be_given_and_then_none_is_left() {
        Proposals june = council();
        june.returned(5);
        june.revealed();
        ModeratorPlan plan = june.proposed();
        assertEquals(plan.turns(), june.proposed().turns());
        june.give(plan);
        ModeratorPlan after = june.proposed();
        assertEquals(List.of(), after.turns());
        assertEquals(
                plan.loads().stream().map(Load::after).toList(),
                after.loads().stream().map(Load::before).toList());
        assertEquals(0, after.repeats());
    }

    @Test
    @Proves({"MOD-1", "MOD-2"})
    void before_the_reveal_nobody_can_plan() {
        Proposals june = council();
        june.returned(3);
        assertRefused(june.as(QA_OFFICER).propose(ModeratorsAsked.of(JUNE)), "draw.not-revealed");
        assertAccepted(june.given.qa().draws().announce(JUNE, "the lottery of 2 July"));
        june.given.clock.moveTo("2022-07-01T08:00:00Z");
        assertAccepted(june.given.qa().draws().freeze(JUNE));
        assertRefused(june.as(QA_OFFICER).propose(ModeratorsAsked.of(JUNE)), "draw.not-revealed");
    }

    @Test
    void only_who_may_assign_moderators_may_plan() {
        Proposals june = council();
        june.returned(1);
        june.revealed();
        for (PersonRef other : List.of(REVIEWER, MODERATOR, Scenario.BOARD_MEMBER, Scenario.STRANGER)) {
            assertRefused(june.as(other).propose(ModeratorsAsked.of(JUNE)), "access.denied");
        }
        assertAccepted(june.as(QA_LEAD).propose(ModeratorsAsked.of(JUNE)));
    }

    @Test
    void a_question_that_cannot_be_answered_is_refused_with_everything_wrong() {
        Proposals june = council();
        june.revealed();
        var asked = new ModeratorsAsked(null, Map.of(MODERATOR, -1, REVIEWER, 2));
        assertRefused(june.as(QA_OFFICER).propose(asked), "month.missing", "capacity.negative");
        Map<PersonRef, Integer> hole = new HashMap<>();
        hole.put(MODERATOR, null);
        assertThrows(NullPointerException.class, () -> new ModeratorsAsked(JUNE, hole));
    }

    @Test
    void a_month_without_a_review_has_an_empty_plan() {
        Proposals june = council();
        june.revealed();
        ModeratorPlan plan = june.proposed();
        assertEquals(List.of(), plan.turns());
        assertEquals(List.of(), plan.unassigned());
        assertEquals(3, plan.loads().size());
        assertTrue(plan.isProved());
    }

    @Test
    void whoever_is_absent_today_is_left_out() {
        Proposals june = council();
        june.returned(4);
        june.revealed();
        june.absent(MODERATOR);
        ModeratorPlan plan = june.proposed();
        assertTrue(plan.turns().stream().noneMatch(turn -> turn.moderator().equals(MODERATOR)));
        assertEquals(2, plan.loads().size());
        june.absent(MODERATOR, SECOND_MODERATOR, THIRD_MODERATOR);
        ModeratorPlan empty = june.proposed();
        assertEquals(4, empty.unassigned().size());
        assertTrue(empty.unassigned().stream().allMatch(left -> left.cause() == Cause.ABSENT));
        june.given.clock.moveTo("2022-08-01T08:00:00Z");
        assertEquals(4, june.proposed().turns().size());
    }

    @Test
    void nobody_takes_more_than_they_can_and_who_is_left_over_is_told_why() {
        Proposals june = council();
        june.returned(5);
        june.revealed();
        Map<PersonRef, Integer> capacity = Map.of(MODERATOR, 1, SECOND_MODERATOR, 2, THIRD_MODERATOR, 0, REVIEWER, 9);
        ModeratorPlan plan = june.proposed(new ModeratorsAsked(JUNE, capacity));
        assertEquals(List.of(1, 2, 0), plan.loads().stream().map(Load::after).toList());
        assertEquals(2, plan.unassigned().size());
        for (ModeratorPlan.Unassigned left : plan.unassigned()) {
            assertEquals(Cause.NO_ROOM, left.cause());
            assertEquals("4 reviews can only go to 3 moderators, who can take 3.", left.because());
            assertTrue(plan.why(left.review()).isEmpty());
        }
    }

    @Test
    void a_review_of_which_nobody_is_independent_stays_without_a_moderator() {
        Proposals june = new Proposals("'MOD-1':{'moderators':['TEAM_MANAGER']}");
        ReviewRef review = june.returned(1).get(0);
        june.revealed();
        ModeratorPlan plan = june.proposed();
        assertEquals(List.of(), plan.turns());
        assertEquals(Cause.NOBODY_INDEPENDENT, plan.unassigned().get(0).cause());
        assertEquals(review, plan.unassigned().get(0).review());
        assertRefused(june.as(QA_OFFICER).assign(review, TEAM_MANAGER), "moderator.is-responsible");
    }

    @Test
    void nobody_plans_who_moderates_their_own_review() {
        Proposals june = new Proposals("'ROL-1':{'managerRoles':['QUALITY_ASSURANCE_OFFICER','TEAM_MANAGER']}");
        ReviewRef own = june.returnedBy(QA_OFFICER);
        june.revealed();
        ModeratorPlan plan = june.proposed();
        assertEquals(Cause.OWN_REVIEW, plan.unassigned().get(0).cause());
        ModeratorPlan ofLead = assertAccepted(june.as(QA_LEAD).propose(ModeratorsAsked.of(JUNE)));
        assertAccepted(june.as(QA_LEAD).assign(own, moderatorOf(own, ofLead)));
    }

    @Test
    void an_inadequate_review_goes_to_the_roles_that_the_council_names_for_those() {
        Proposals june = new Proposals(
                "'MOD-1':{'moderators':['PRACTICE_LEARNING_REVIEWER'],'ofInadequate':['QUALITY_ASSURANCE_OFFICER']}");
        ReviewRef inadequate = june.given.returned(Grade.INADEQUATE);
        ReviewRef good = june.given.returned(Grade.GOOD);
        june.revealed();
        ModeratorPlan plan = june.proposed();
        assertEquals(QA_OFFICER, moderatorOf(inadequate, plan));
        assertTrue(THREE.contains(moderatorOf(good, plan)));
        june.give(plan);
    }

    @Test
    void whoever_took_turns_in_the_last_twelve_months_is_given_fewer() {
        Proposals june = Proposals.since("2021-07-02T09:00:00Z");
        june.tookBefore(june.given.returned(Grade.GOOD), SECOND_MODERATOR);
        june.given.clock.moveTo("2021-07-03T09:00:00Z");
        june.tookBefore(june.given.returned(Grade.GOOD), MODERATOR);
        june.given.clock.moveTo("2022-06-10T09:00:00Z");
        june.returned(5);
        june.revealed();
        ModeratorPlan plan = june.proposed();
        assertEquals(
                List.of(new Load(MODERATOR, 1, 2), new Load(SECOND_MODERATOR, 0, 2), new Load(THIRD_MODERATOR, 0, 2)),
                plan.loads());
    }

    @Test
    void an_open_turn_is_a_load_however_old_and_one_of_a_withdrawn_review_is_none() {
        Proposals june = Proposals.since("2021-01-10T09:00:00Z");
        ReviewRef open = june.given.selected(june.given.returned(Grade.GOOD));
        ReviewRef withdrawn = june.given.selected(june.given.returned(Grade.GOOD));
        assertAccepted(june.as(QA_OFFICER).assign(open, MODERATOR));
        assertAccepted(june.as(QA_OFFICER).assign(withdrawn, SECOND_MODERATOR));
        assertAccepted(june.given.qa().reviews().withdraw(withdrawn, Scenario.correction()));
        june.given.clock.moveTo("2022-06-10T09:00:00Z");
        june.revealed();
        assertEquals(
                List.of(1, 0, 0),
                june.proposed().loads().stream().map(Load::before).toList());
    }

    @Test
    void the_same_moderator_meets_the_same_author_as_seldom_as_can_be() {
        Proposals june = council();
        june.tookBefore(june.given.returned(Grade.GOOD), MODERATOR);
        june.tookBefore(june.given.returned(Grade.GOOD), SECOND_MODERATOR);
        june.tookBefore(june.returnedByTeamManager(), THIRD_MODERATOR);
        ReviewRef ofReviewer = june.given.returned(Grade.GOOD);
        june.revealed();
        // June draws all four; of the first three the moderation is done.
        ModeratorPlan plan = june.proposed();
        assertEquals(THIRD_MODERATOR, moderatorOf(ofReviewer, plan));
        assertEquals(0, plan.repeats());
        assertEquals(1, plan.turns().size());
        var decided = plan.why(ofReviewer).orElseThrow().decided().orElseThrow();
        assertEquals("repeats of moderator and author", decided.aim());
    }

    @Test
    void a_second_and_a_third_turn_go_to_somebody_who_had_none_before() {
        Proposals june = new Proposals("'MOD-1':{'second':{'agreeWithin':0}}");
        ReviewRef review = june.returned(1).get(0);
        june.revealed();
        ModeratorPlan first = june.proposed();
        june.give(first);
        ModeratorPlan second = june.proposed();
        assertEquals(Stage.SECOND, second.turns().get(0).stage());
        june.give(second);
        assertEquals(List.of(), june.proposed().turns());
        PersonRef one = moderatorOf(review, first);
        PersonRef other = moderatorOf(review, second);
        assertAccepted(june.as(one).judge(review, SampleJudgements.met(Grade.GOOD)));
        assertAccepted(june.as(other).judge(review, SampleJudgements.blind(Grade.OUTSTANDING)));
        ModeratorPlan third = june.proposed();
        assertEquals(Stage.THIRD, third.turns().get(0).stage());
        assertEquals(Set.copyOf(THREE), Set.of(one, other, moderatorOf(review, third)));
        june.give(third);
    }

    @Test
    void what_an_earlier_month_left_over_is_planned_with_the_next_and_a_withdrawn_review_never() {
        Proposals june = council();
        List<ReviewRef> reviews = june.returned(2);
        june.revealed();
        assertAccepted(june.given.qa().reviews().withdraw(reviews.get(0), Scenario.correction()));
        assertAccepted(june.given.qa().draws().announce(JUNE.plusMonths(1), "the lottery of 2 August"));
        june.given.clock.moveTo("2022-08-01T08:00:00Z");
        assertAccepted(june.given.qa().draws().freeze(JUNE.plusMonths(1)));
        assertAccepted(june.given.qa().draws().reveal(JUNE.plusMonths(1), "lottery 2022-08-02: 1.2.3"));
        ModeratorPlan july = june.proposed(ModeratorsAsked.of(JUNE.plusMonths(1)));
        assertEquals(
                List.of(reviews.get(1)), july.turns().stream().map(Turn::review).toList());
    }

    @Test
    void why_says_what_another_choice_would_cost() {
        Proposals june = council();
        ReviewRef review = june.returned(1).get(0);
        june.revealed();
        ModeratorPlan alone = june.proposed(new ModeratorsAsked(JUNE, Map.of(MODERATOR, 0, SECOND_MODERATOR, 0)));
        assertEquals(
                "With nobody instead, reviews without a moderator would be 1 instead of 0.",
                alone.why(review).orElseThrow().sentence());
        assertTrue(alone.why(new ReviewRef(9, 9)).isEmpty());
        assertEquals(
                List.of(THIRD_MODERATOR),
                alone.turns().stream().map(Turn::moderator).toList());
        assertFalse(alone.toString().contains(THIRD_MODERATOR.text()));
    }

    @Test
    void where_all_is_equal_the_lowest_ticket_decides_which_anybody_can_compute() throws Exception {
        Set<PersonRef> chosen = new HashSet<>();
        for (int earlier = 0; earlier < 6; earlier++) {
            Proposals june = council();
            june.given.drawSecret = new byte[] {
                (byte) earlier,
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
                31,
                32
            };
            ReviewRef review = june.returned(1).get(0);
            Seed seed = june.revealed().request().orElseThrow().seed();
            byte[] key =
                    hmac(HexFormat.of().parseHex(seed.code().hex()), seed.period() + "\n" + seed.publicRandomness());
            PersonRef lowest = THREE.stream()
                    .min(Comparator.comparing(person -> ticket(key, review, person)))
                    .orElseThrow();
            ModeratorPlan plan = june.proposed();
            assertEquals(lowest, moderatorOf(review, plan));
            chosen.add(lowest);
            assertTrue(plan.why(review).orElseThrow().sentence().contains("the lower ticket decides"));
        }
        assertNotEquals(1, chosen.size(), "another draw, another choice");
    }

    private static String ticket(byte[] key, ReviewRef review, PersonRef moderator) {
        return HexFormat.of().formatHex(hmac(key, review.text() + "\n" + moderator.text()));
    }

    private static byte[] hmac(byte[] key, String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.GeneralSecurityException none) {
            throw new IllegalStateException(none);
        }
    }

    @Test
    void whoever_asks_the_solver_the_same_has_the_same_plan() {
        Proposals june = council();
        june.returned(6);
        june.revealed();
        ModeratorPlan plan = june.proposed();
        Assigned again = (Assigned)
                org.plr.core.allocation.Assigning.assign(plan.request()).value();
        Stream<String> pairs = plan.turns().stream()
                .map(turn -> turn.review().text() + turn.moderator().text());
        assertEquals(
                pairs.sorted().toList(),
                again.columns().entrySet().stream()
                        .map(pair -> pair.getKey() + pair.getValue())
                        .sorted()
                        .toList());
    }
}
