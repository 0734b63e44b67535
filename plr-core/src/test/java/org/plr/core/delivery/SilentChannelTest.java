package org.plr.core.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.PRACTITIONER;
import static org.plr.core.Scenario.SERVICE_MANAGER;
import static org.plr.core.Scenario.TEAM_MANAGER;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.duty.Duty;
import org.plr.core.duty.DutyEvent;
import org.plr.core.duty.DutyFact;
import org.plr.core.framework.Grade;
import org.plr.core.journal.Entry;
import org.plr.core.json.JsonFactCodec;
import org.plr.core.review.ReviewRef;
import org.plr.core.sim.Channel;
import org.plr.core.sim.Quiet;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.Notice;
import org.plr.core.spi.NoticeRef;

/** A channel that does not answer, to some messages or to any. */
@Proves("CON-1")
@ExtendWith(Quiet.class)
class SilentChannelTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Office office = Office.open();

    @Test
    void while_the_channel_is_down_three_messages_are_asked_by_each_run_and_none_loses_a_try() {
        office.given.graded(Grade.INADEQUATE);
        office.given.graded(Grade.INADEQUATE);
        office.channel.isDown();
        for (int run = 1; run <= 60; run++) {
            Deliveries.Run done = office.runAfter(MINUTE);
            assertTrue(done.isSilent());
            assertEquals(0, done.parked());
            assertEquals(3 * run, office.channel.asked().size());
        }
        assertEquals(6, office.notices(KeptNotice.Standing.WAITING).size());
        office.channel.isUp();
        assertEquals(6, office.runAfter(MINUTE).sent());
        assertFalse(office.plr.deliveries().last().orElseThrow().isSilent());
    }

    @Test
    void within_a_minute_a_channel_that_is_down_is_not_asked_again() {
        office.given.graded(Grade.INADEQUATE);
        office.channel.isDown();
        office.run();
        office.runAfter(MINUTE.minusMillis(1));
        assertEquals(3, office.channel.asked().size());
        office.runAfter(Duration.ofMillis(1));
        assertEquals(6, office.channel.asked().size());
    }

    @Test
    void a_try_that_burnt_nothing_leaves_all_twelve() {
        office.given.graded(Grade.INADEQUATE);
        office.channel.isDown();
        for (int run = 0; run < 20; run++) {
            office.runAfter(MINUTE);
        }
        office.channel.answers(notice -> new org.plr.core.spi.Delivery.Deferred("smtp.421"));
        for (int tried = 1; tried <= 11; tried++) {
            assertEquals(0, office.runAfter(Duration.ofHours(1)).parked());
        }
        assertEquals(3, office.runAfter(Duration.ofHours(1)).parked());
    }

    @Test
    void one_message_without_an_answer_does_not_keep_the_others_waiting() {
        office.isSilentTo(PRACTITIONER);
        office.given.graded(Grade.INADEQUATE);
        Deliveries.Run run = office.run();
        assertEquals(2, run.sent());
        assertEquals(1, run.postponed());
        assertEquals("no-answer", office.noticeTo(PRACTITIONER).code());
        assertEquals(List.of(TEAM_MANAGER, SERVICE_MANAGER), office.accepted(Notice.News.CONCERN_SHARED));
    }

    @Test
    void messages_without_an_answer_at_the_head_of_the_queue_do_not_keep_those_behind_them_waiting() {
        ReviewRef poison = office.given.graded(Grade.INADEQUATE);
        isSilentAbout(Set.of(poison));
        office.run();
        office.given.graded(Grade.INADEQUATE);
        assertEquals(3, sentWithin(1, 3));
        assertEquals(3, office.notices(KeptNotice.Standing.WAITING).size());
    }

    @Test
    void thirty_messages_without_an_answer_hold_the_others_up_for_minutes_not_for_good() {
        Set<ReviewRef> poison = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            poison.add(office.given.graded(Grade.INADEQUATE));
        }
        isSilentAbout(poison);
        office.given.graded(Grade.INADEQUATE);
        assertEquals(3, sentWithin(15, 3));
    }

    @Test
    void a_message_that_alone_is_never_answered_is_parked_after_its_twelfth_try() {
        ReviewRef poison = office.given.graded(Grade.INADEQUATE);
        isSilentAbout(Set.of(poison));
        for (int run = 1;
                run <= 24 && office.notices(KeptNotice.Standing.PARKED).isEmpty();
                run++) {
            office.given.graded(Grade.INADEQUATE);
            office.runAfter(Duration.ofHours(1));
        }
        assertEquals(3, office.notices(KeptNotice.Standing.PARKED).size());
        assertTrue(office.only(poison, ClauseId.CON_1).isOpen());
    }

    private void isSilentAbout(Set<ReviewRef> poison) {
        List<String> streams = poison.stream()
                .map(org.plr.core.review.Review::stream)
                .map(org.plr.core.journal.StreamId::value)
                .toList();
        office.channel.answers(
                notice -> streams.contains(notice.stream().value()) ? Channel.silent(notice) : Channel.TAKEN);
    }

    /** How many were sent by runs a minute apart, until there are enough or time is up. */
    private int sentWithin(int minutes, int enough) {
        int sent = 0;
        for (int minute = 0; minute < minutes && sent < enough; minute++) {
            sent += office.runAfter(MINUTE).sent();
        }
        return sent;
    }

    @Test
    void a_thousand_notices_outlast_a_mail_server_that_is_down_for_23_of_24_hours() {
        Instant begun = office.given.clock.instant();
        List<ReviewRef> reviews = new ArrayList<>();
        for (int i = 0; i < 334; i++) {
            reviews.add(office.given.graded(Grade.INADEQUATE));
        }
        office.channel.isDown();
        while (office.given.clock.instant().isBefore(begun.plus(Duration.ofHours(23)))) {
            assertEquals(0, office.runAfter(Duration.ofMinutes(5)).sent());
        }
        assertEquals(List.of(), office.notices(KeptNotice.Standing.PARKED));
        assertStepsReached(reviews, begun);
        office.channel.isUp();
        int sent = 0;
        for (int minute = 1; minute <= 5; minute++) {
            sent += office.runAfter(MINUTE).sent();
        }
        assertEquals(334 * (3 + 3), sent);
        assertEquals(List.of(), office.notices(KeptNotice.Standing.WAITING));
        assertTrue(office.channel.accepted().values().stream().allMatch(copies -> copies.size() == 1));
        office.given.clock.moveTo("2022-06-11T10:00:00Z");
        assertEquals(List.of(), office.overdue(ClauseId.CON_1));
    }

    /** Each sharing was escalated at 4, 12 and 20 hours, by the run of those five minutes. */
    private void assertStepsReached(List<ReviewRef> reviews, Instant begun) {
        JsonFactCodec codec = new JsonFactCodec();
        List<Entry> reminders = office.given.journal().stream()
                .filter(entry -> entry.draft().type().equals("duty.reminded"))
                .toList();
        assertEquals(3 * reviews.size(), reminders.size());
        for (Entry entry : reminders) {
            DutyFact.Reminded reminded = (DutyFact.Reminded)
                    codec.read(entry.draft().type(), 1, entry.draft().payload());
            Duration after = Duration.between(begun, entry.draft().recordedAt());
            assertEquals(List.of(4L, 12L, 20L).get(reminded.step() - 1), after.toHours());
            assertTrue(after.toMinutesPart() < 5);
        }
        Duty one = office.only(reviews.get(0), ClauseId.CON_1);
        assertEquals(
                3,
                one.history().stream()
                        .filter(event -> event.kind() == DutyEvent.Kind.REMINDED)
                        .count());
        Set<NoticeRef> none = Set.of();
        assertEquals(none, office.channel.accepted().keySet());
    }
}
