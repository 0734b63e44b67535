package org.plr.core.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.PRACTITIONER;
import static org.plr.core.Scenario.TEAM_MANAGER;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plr.core.Acting;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.duty.Standing;
import org.plr.core.framework.Grade;
import org.plr.core.people.Channel;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;
import org.plr.core.sim.Quiet;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Hold;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.Store;

/** What an operator sees and does about notices. */
@Proves({"CON-1", "TRK-7"})
@ExtendWith(Quiet.class)
class NoticesTest {
    private Office office = Office.open();

    @Test
    void while_a_copied_journal_is_held_nothing_is_claimed_and_once_confirmed_everything_is_sent() {
        office = Office.wired(node -> node.with(held(node.store())));
        office.given.graded(Grade.INADEQUATE);
        assertEquals(Deliveries.Run.NOTHING, office.run());
        assertEquals(List.of(), office.channel.asked());
        assertEquals(
                Optional.of(Hold.ELSEWHERE),
                assertAccepted(office.operator().notices().held()));
        assertEquals(
                Optional.of(Hold.ELSEWHERE),
                assertAccepted(office.operator().notices().confirm()));
        assertEquals(1, office.facts("delivery.sending-confirmed"));
        assertEquals(
                Optional.empty(), assertAccepted(office.operator().notices().held()));
        assertEquals(3, office.run().sent());
    }

    @Test
    void reminders_are_recorded_also_while_nothing_is_sent() {
        office = Office.wired(node -> node.with(held(node.store())));
        office.given.graded(Grade.INADEQUATE);
        assertEquals(1, office.runAfter(Duration.ofHours(4)).reminded());
    }

    @Test
    void where_there_is_no_hold_a_confirmation_changes_nothing() {
        assertEquals(
                Optional.empty(), assertAccepted(office.operator().notices().confirm()));
        assertEquals(0, office.facts("delivery.sending-confirmed"));
    }

    /** A store that holds notices back until it is confirmed, and fails the test where one is claimed. */
    private static Store held(Store store) {
        boolean[] held = {true};
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "hold":
                            return held[0] ? Optional.of(Hold.ELSEWHERE) : Optional.empty();
                        case "confirm":
                            held[0] = false;
                            return null;
                        default:
                            assertTrue(!held[0] || !method.getName().equals("claim"), "claimed while held");
                            try {
                                return method.invoke(store, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                    }
                });
    }

    @Test
    void a_parked_notice_that_is_put_back_is_offered_as_if_it_had_never_been_tried() {
        NoticeRef parked = parked();
        KeptNotice back = assertAccepted(office.operator().notices().putBack(parked));
        assertEquals(KeptNotice.Standing.WAITING, back.standing());
        assertEquals(1, office.facts("delivery.notice-put-back"));
        for (int tried = 1; tried <= 11; tried++) {
            assertEquals(0, office.runAfter(Duration.ofHours(1)).parked());
        }
        assertEquals(1, office.runAfter(Duration.ofHours(1)).parked());
    }

    @Test
    void a_notice_that_was_put_back_meets_its_duty_when_it_is_taken() {
        NoticeRef parked = parked();
        assertAccepted(office.operator().notices().putBack(parked));
        office.channel.isUp();
        assertTrue(office.run().sent() >= 1);
        assertEquals(
                KeptNotice.Standing.ACCEPTED,
                office.given.store.notice(parked).orElseThrow().standing());
        assertEquals(1, office.channel.written().get(parked));
    }

    @Test
    void only_a_parked_notice_is_put_back() {
        office.given.graded(Grade.INADEQUATE);
        NoticeRef waiting = ref(TEAM_MANAGER);
        assertRefused(office.operator().notices().putBack(waiting), "notice.not-parked");
        office.answersTo(PRACTITIONER, new Delivery.Refused("smtp.550"));
        office.run();
        assertRefused(office.operator().notices().putBack(waiting), "notice.not-parked");
        assertRefused(office.operator().notices().putBack(ref(PRACTITIONER)), "notice.not-parked");
        assertRefused(office.operator().notices().putBack(new NoticeRef(7, 7)), "notice.not-parked");
        assertEquals(0, office.facts("delivery.notice-put-back"));
    }

    private NoticeRef parked() {
        office.given.graded(Grade.INADEQUATE);
        office.answersTo(TEAM_MANAGER, new Delivery.Deferred("smtp.450"));
        NoticeRef ref = ref(TEAM_MANAGER);
        for (int tried = 0; tried < 12; tried++) {
            office.runAfter(Duration.ofHours(1));
        }
        assertEquals(
                List.of(ref),
                office.notices(KeptNotice.Standing.PARKED).stream()
                        .map(kept -> kept.notice().ref())
                        .toList());
        return ref;
    }

    private NoticeRef ref(PersonRef person) {
        return office.noticeTo(person).notice().ref();
    }

    @Test
    void a_sharing_whose_message_came_back_is_open_again_with_its_old_due_and_overdue_in_its_time() {
        ReviewRef review = office.given.graded(Grade.INADEQUATE);
        office.run();
        assertEquals(Standing.MET, office.standing(review, ClauseId.CON_1));
        office.given.clock.moveTo("2022-06-11T11:00:00Z");
        assertAccepted(office.operator().notices().bounced(ref(TEAM_MANAGER), "dsn.5.1.1"));
        assertEquals(
                Instant.parse("2022-06-11T09:00:00Z"),
                office.only(review, ClauseId.CON_1).due().orElseThrow());
        assertEquals(Standing.OVERDUE, office.standing(review, ClauseId.CON_1));
        assertEquals(List.of(TEAM_MANAGER), office.only(review, ClauseId.CON_1).outstanding());
        assertEquals(1, office.overdue(ClauseId.CON_1).size());
        assertAccepted(office.given.reviewer().concerns().shared(review, TEAM_MANAGER, Channel.LETTER));
        assertEquals(Standing.MET_LATE, office.standing(review, ClauseId.CON_1));
    }

    @Test
    void an_outcome_whose_message_came_back_is_to_be_told_again() {
        ReviewRef review = office.given.returned(Grade.GOOD);
        office.run();
        assertEquals(Standing.MET, office.standing(review, ClauseId.TRK_7));
        Optional<Instant> due = office.only(review, ClauseId.TRK_7).due();
        assertAccepted(office.operator().notices().bounced(ref(PRACTITIONER), "dsn.5.2.2"));
        assertTrue(office.only(review, ClauseId.TRK_7).isOpen());
        assertEquals(due, office.only(review, ClauseId.TRK_7).due());
        assertEquals(List.of(PRACTITIONER), office.only(review, ClauseId.TRK_7).outstanding());
    }

    @Test
    void a_reminder_that_came_back_changes_no_duty() {
        ReviewRef review = office.given.graded(Grade.INADEQUATE);
        office.answersTo(TEAM_MANAGER, new Delivery.Refused("smtp.550"));
        office.runAfter(Duration.ofHours(4));
        var before = office.only(review, ClauseId.CON_1);
        int entries = office.given.journal().size();
        assertAccepted(office.operator().notices().bounced(ref(Scenario.REVIEWER), "dsn.5.1.1"));
        assertEquals(before, office.only(review, ClauseId.CON_1));
        assertEquals(entries, office.given.journal().size());
    }

    @Test
    void a_message_that_came_back_twice_is_told_once_and_undoes_nothing_that_was_done_since() {
        ReviewRef review = office.given.graded(Grade.INADEQUATE);
        office.run();
        NoticeRef ref = ref(TEAM_MANAGER);
        assertAccepted(office.operator().notices().bounced(ref, "dsn.5.1.1"));
        assertAccepted(office.given.reviewer().concerns().shared(review, TEAM_MANAGER, Channel.LETTER));
        assertAccepted(office.operator().notices().bounced(ref, "dsn.5.1.1"));
        assertEquals(Standing.MET, office.standing(review, ClauseId.CON_1));
        assertEquals(1, office.facts("concern.sharing-bounced"));
    }

    @Test
    void only_what_a_channel_had_taken_can_come_back() {
        office.given.graded(Grade.INADEQUATE);
        assertRefused(office.operator().notices().bounced(ref(TEAM_MANAGER), "dsn.5.1.1"), "notice.not-accepted");
        office.answersTo(PRACTITIONER, new Delivery.Refused("smtp.550"));
        office.run();
        assertRefused(office.operator().notices().bounced(ref(PRACTITIONER), "dsn.5.1.1"), "notice.not-accepted");
        assertRefused(office.operator().notices().bounced(new NoticeRef(7, 7), "dsn.5.1.1"), "notice.not-accepted");
        assertEquals(0, office.facts("concern.sharing-bounced"));
    }

    @Test
    void a_code_is_a_code_and_no_text() {
        office.given.graded(Grade.INADEQUATE);
        office.run();
        NoticeRef ref = ref(TEAM_MANAGER);
        String[] bad = {null, "", " ", "no such person", "5.1.1\n", "<x@y>", "a".repeat(61), "dsn:5", "é", "a\u0000"};
        for (String code : bad) {
            assertRefused(office.operator().notices().bounced(ref, code), "code.form");
        }
        assertEquals(0, office.facts("concern.sharing-bounced"));
        assertAccepted(office.operator().notices().bounced(ref, "a".repeat(60)));
    }

    @Test
    void whoever_may_not_handle_notices_is_refused_and_changes_nothing() {
        office.given.graded(Grade.INADEQUATE);
        office.run();
        NoticeRef ref = ref(TEAM_MANAGER);
        int entries = office.given.journal().size();
        for (PersonRef person : List.of(Scenario.REVIEWER, Scenario.DIRECTOR, Scenario.QA_LEAD, Scenario.STRANGER)) {
            Acting acting = office.plr.as(org.plr.core.Actor.of(person));
            assertEquals(
                    1, acting.notices().bounced(ref, "dsn.5.1.1").refusals().size());
            assertEquals(1, acting.notices().putBack(ref).refusals().size());
            assertEquals(1, acting.notices().confirm().refusals().size());
            boolean mayRead = person.equals(Scenario.QA_LEAD);
            assertEquals(
                    mayRead, acting.notices().of(KeptNotice.Standing.ACCEPTED).isAccepted());
            assertEquals(mayRead, acting.notices().held().isAccepted());
        }
        assertEquals(entries, office.given.journal().size());
    }
}
