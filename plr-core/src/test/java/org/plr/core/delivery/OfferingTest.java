package org.plr.core.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.PRACTITIONER;
import static org.plr.core.Scenario.SERVICE_MANAGER;
import static org.plr.core.Scenario.TEAM_MANAGER;
import static org.plr.core.Scenario.assertAccepted;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plr.core.Plr;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.duty.Standing;
import org.plr.core.framework.Grade;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;
import org.plr.core.sim.Channel;
import org.plr.core.sim.Node;
import org.plr.core.sim.Quiet;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.Message;
import org.plr.core.spi.Notice;
import org.plr.core.spi.Notifications;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.StaffContact;

/** What becomes of a notice, whatever its channel answers. */
@Proves({"CON-1", "TRK-7"})
@ExtendWith(Quiet.class)
class OfferingTest {
    private static final List<PersonRef> THE_THREE = List.of(PRACTITIONER, TEAM_MANAGER, SERVICE_MANAGER);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Office office = Office.open();

    @Test
    void what_the_channel_takes_is_settled_together_with_its_fact() {
        ReviewRef review = office.given.graded(Grade.INADEQUATE);
        assertEquals(new Deliveries.Run(0, 3, 0, 0, 0, false), office.run());
        assertEquals(THE_THREE, office.accepted(Notice.News.CONCERN_SHARED));
        assertEquals(3, office.facts("concern.shared-in-writing"));
        assertEquals(3, office.notices(KeptNotice.Standing.ACCEPTED).size());
        assertEquals(Standing.MET, office.standing(review, ClauseId.CON_1));
        assertEquals(Deliveries.Run.NOTHING, office.run());
    }

    @Test
    void what_the_channel_refuses_stays_owed_and_is_not_offered_again() {
        ReviewRef review = office.given.returned(Grade.GOOD);
        office.answersTo(TEAM_MANAGER, new Delivery.Refused("smtp.550"));
        assertEquals(new Deliveries.Run(0, 2, 1, 0, 0, false), office.run());
        assertEquals("smtp.550", office.noticeTo(TEAM_MANAGER).code());
        assertEquals(1, office.facts("review.outcome-refused"));
        assertEquals(List.of(TEAM_MANAGER), office.only(review, ClauseId.TRK_7).outstanding());
        office.channel.isUp();
        assertEquals(Deliveries.Run.NOTHING, office.runAfter(Duration.ofDays(1)));
    }

    @Test
    void one_of_three_recipients_refused_leaves_the_others_told_once_and_is_overdue_in_its_time() {
        ReviewRef review = office.given.graded(Grade.INADEQUATE);
        office.answersTo(TEAM_MANAGER, new Delivery.Refused("smtp.550"));
        office.run();
        office.runAfter(MINUTE);
        assertEquals(List.of(PRACTITIONER, SERVICE_MANAGER), office.accepted(Notice.News.CONCERN_SHARED));
        assertTrue(office.channel.accepted().values().stream().allMatch(copies -> copies.size() == 1));
        assertEquals(1, office.notices(KeptNotice.Standing.REFUSED).size());
        office.given.clock.moveTo("2022-06-11T09:00:00Z");
        assertEquals(List.of(), office.overdue(ClauseId.CON_1));
        office.given.clock.moveTo("2022-06-11T09:00:00.001Z");
        assertEquals(List.of(office.only(review, ClauseId.CON_1)), office.overdue(ClauseId.CON_1));
    }

    @Test
    void who_has_no_address_is_refused_and_stays_owed() {
        office = Office.wired(node ->
                node.with(person -> person.equals(PRACTITIONER) ? Optional.empty() : Node.EVERYBODY.contact(person)));
        ReviewRef review = office.given.graded(Grade.INADEQUATE);
        assertEquals(new Deliveries.Run(0, 2, 1, 0, 0, false), office.run());
        assertEquals("no-contact", office.noticeTo(PRACTITIONER).code());
        assertEquals(1, office.facts("concern.sharing-refused"));
        assertEquals(List.of(PRACTITIONER), office.only(review, ClauseId.CON_1).outstanding());
    }

    @Test
    void an_address_that_the_channel_cannot_reach_is_refused_and_the_others_go_out() {
        office.given.graded(Grade.INADEQUATE);
        Plr picky = Node.of("picky", office.given.store, new Picky(office.channel), office.given.clock)
                .with(person ->
                        Optional.of(new StaffContact(person, person.equals(PRACTITIONER) ? "" : "p@council.example")))
                .start();
        assertEquals(
                new Deliveries.Run(0, 2, 1, 0, 0, false), picky.deliveries().run());
        assertEquals(
                "contact.rejected",
                office.notices(KeptNotice.Standing.REFUSED).get(0).code());
    }

    /** A channel that cannot reach a contact without an address. */
    private record Picky(Channel channel) implements Notifications {
        @Override
        public Message write(Notice notice, StaffContact contact, Instant now) {
            if (contact.address().isEmpty()) {
                throw new PortRejectedException("Notifications", notice.ref().text(), null);
            }
            return channel.write(notice, contact, now);
        }

        @Override
        public Delivery send(Notice notice, Message message) {
            return channel.send(notice, message);
        }
    }

    @Test
    void while_the_directory_cannot_be_asked_notices_wait_unwritten_and_untried() {
        boolean[] away = {true};
        office = Office.wired(node -> node.with(person -> {
            if (away[0]) {
                throw new PortUnavailableException("StaffDirectory", person.text(), null);
            }
            return Node.EVERYBODY.contact(person);
        }));
        office.given.graded(Grade.INADEQUATE);
        assertEquals(3, office.run().postponed());
        assertEquals(List.of(), office.channel.asked());
        away[0] = false;
        assertEquals(3, office.runAfter(MINUTE).sent());
    }

    @Test
    void a_directory_that_cannot_be_asked_is_asked_three_times_by_each_run_and_what_is_written_goes_out() {
        boolean[] away = {false};
        int[] asked = {0};
        office = Office.wired(node -> node.with(person -> {
            asked[0]++;
            if (away[0]) {
                throw new PortUnavailableException("StaffDirectory", person.text(), null);
            }
            return Node.EVERYBODY.contact(person);
        }));
        office.given.graded(Grade.INADEQUATE);
        office.channel.answers(notice -> new Delivery.Deferred("smtp.450"));
        office.run();
        away[0] = true;
        office.channel.isUp();
        for (int i = 0; i < 5; i++) {
            office.given.graded(Grade.INADEQUATE);
        }
        asked[0] = 0;
        Deliveries.Run run = office.runAfter(MINUTE);
        assertEquals(3, asked[0]);
        assertEquals(3, run.sent());
        assertEquals(15, run.postponed());
        away[0] = false;
        assertEquals(15, office.runAfter(MINUTE).sent());
    }

    @Test
    void people_for_whom_the_directory_never_answers_do_not_keep_the_others_waiting() {
        office = Office.wired(node -> node.with(person -> {
            if (person.equals(PRACTITIONER)) {
                throw new PortUnavailableException("StaffDirectory", person.text(), null);
            }
            return Node.EVERYBODY.contact(person);
        }));
        for (int i = 0; i < 4; i++) {
            office.given.graded(Grade.INADEQUATE);
        }
        assertEquals(8, office.run().sent());
        office.given.graded(Grade.INADEQUATE);
        assertEquals(2, office.runAfter(MINUTE).sent() + office.runAfter(MINUTE).sent());
    }

    @Test
    void what_is_put_off_is_offered_again_after_1_2_4_minutes_and_so_on_at_most_an_hour_later() {
        office.given.graded(Grade.GOOD);
        office.given.graded(Grade.INADEQUATE);
        office.answersTo(TEAM_MANAGER, new Delivery.Deferred("smtp.450"));
        office.run();
        for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60, 60, 60}) {
            int asked = office.channel.asked().size();
            office.runAfter(Duration.ofMinutes(minutes).minusMillis(1));
            assertEquals(asked, askedTo(TEAM_MANAGER, asked), minutes + " minutes were not over");
            office.runAfter(Duration.ofMillis(1));
            assertEquals(asked + 1, askedTo(TEAM_MANAGER, asked), minutes + " minutes are over");
        }
    }

    /** How many offers there were up to a number, and since then to one person alone: reminders do not count. */
    private int askedTo(PersonRef person, int before) {
        return before
                + (int) office.channel.asked().stream()
                        .skip(before)
                        .filter(notice -> notice.recipient().equals(person))
                        .count();
    }

    @Test
    void after_the_twelfth_try_a_notice_is_parked_and_what_it_tells_is_overdue_in_its_time() {
        ReviewRef review = office.given.graded(Grade.INADEQUATE);
        office.answersTo(TEAM_MANAGER, new Delivery.Deferred("smtp.450"));
        Deliveries.Run run = office.run();
        int tries = 1;
        while (run.parked() == 0) {
            assertEquals(
                    KeptNotice.Standing.WAITING, office.noticeTo(TEAM_MANAGER).standing());
            run = office.runAfter(Duration.ofHours(1));
            tries++;
        }
        assertEquals(12, tries);
        assertEquals(12, office.noticeTo(TEAM_MANAGER).attempts());
        assertEquals("smtp.450", office.noticeTo(TEAM_MANAGER).code());
        office.channel.isUp();
        assertEquals(0, office.runAfter(Duration.ofMinutes(5)).sent());
        office.given.clock.moveTo("2022-06-11T09:00:00.001Z");
        assertEquals(List.of(office.only(review, ClauseId.CON_1)), office.overdue(ClauseId.CON_1));
    }

    @Test
    void a_message_is_written_once_and_offered_byte_for_byte_however_often() {
        office.given.graded(Grade.INADEQUATE);
        office.channel.answers(notice -> new Delivery.Deferred("smtp.450"));
        office.run();
        office.runAfter(Duration.ofHours(1));
        Plr restarted = office.another("restarted");
        office.given.clock.move(Duration.ofHours(1));
        restarted.deliveries().run();
        office.channel.isUp();
        office.given.clock.move(Duration.ofHours(1));
        restarted.deliveries().run();
        office.channel.written().forEach((ref, times) -> assertEquals(1, times));
        office.channel
                .accepted()
                .values()
                .forEach(copies -> assertTrue(new String(copies.get(0).bytes(), java.nio.charset.StandardCharsets.UTF_8)
                        .contains("at 2022-06-10")));
        assertEquals(3, office.accepted(Notice.News.CONCERN_SHARED).size());
    }

    @Test
    void a_review_that_changes_while_a_notice_is_offered_does_not_send_it_twice() {
        ReviewRef review = office.given.graded(Grade.INADEQUATE);
        office.channel.answers(notice -> {
            assertAccepted(office.given.reviewer().concerns().raise(review, "It changed meanwhile."));
            return Channel.TAKEN;
        });
        assertEquals(3, office.run().sent());
        assertEquals(3, office.channel.asked().size());
        assertEquals(3, office.facts("concern.shared-in-writing"));
        assertEquals(Deliveries.Run.NOTHING, office.runAfter(Duration.ofMinutes(6)));
    }

    @Test
    void a_node_that_slept_past_its_lease_records_nothing_of_what_another_node_has_settled() {
        office.given.graded(Grade.INADEQUATE);
        Plr other = office.another("other");
        HashSet<PersonRef> slept = new HashSet<>();
        office.channel.answers(notice -> {
            if (slept.isEmpty()) {
                slept.add(notice.recipient());
                office.given.clock.move(Duration.ofMinutes(6));
                assertEquals(3, other.deliveries().run().sent());
            }
            return Channel.TAKEN;
        });
        assertEquals(0, office.run().sent());
        assertEquals(3, office.facts("concern.shared-in-writing"));
        assertEquals(4, office.channel.asked().size());
        office.channel.accepted().values().forEach(copies -> assertEquals(1, new HashSet<>(copies).size()));
    }

    @Test
    void what_cannot_begin_within_half_the_lease_is_given_back_untried() {
        office.given.graded(Grade.INADEQUATE);
        office.given.graded(Grade.INADEQUATE);
        office.channel.answers(notice -> {
            office.given.clock.move(MINUTE);
            return Channel.TAKEN;
        });
        Deliveries.Run run = office.run();
        assertEquals(3, run.sent());
        assertEquals(3, run.postponed());
        assertEquals(3, office.runAfter(MINUTE).sent());
        assertTrue(office.channel.accepted().values().stream().allMatch(copies -> copies.size() == 1));
    }

    @Test
    void the_channel_may_rest_after_each_run_also_where_the_store_fails() {
        org.plr.core.sim.Faults faults = new org.plr.core.sim.Faults();
        office = Office.wired(node -> node.with(faults.around(org.plr.core.spi.Store.class, node.store())));
        office.run();
        assertEquals(1, office.channel.rests());
        office.given.graded(Grade.INADEQUATE);
        office.channel.answers(notice -> {
            faults.strike(2, false, () -> new PortUnavailableException("Store", "append", null));
            return Channel.TAKEN;
        });
        assertThrows(PortUnavailableException.class, office::run);
        assertEquals(2, office.channel.rests());
        assertEquals(
                Optional.of(office.given.clock.instant()),
                office.plr.deliveries().lastSucceeded());
    }

    @Test
    void a_run_says_when_it_came_to_its_end_and_what_it_did() {
        assertFalse(office.plr.deliveries().lastSucceeded().isPresent());
        assertFalse(office.plr.deliveries().last().isPresent());
        assertEquals(1, office.plr.health().warnings().size());
        office.given.graded(Grade.INADEQUATE);
        Deliveries.Run run = office.run();
        assertEquals(Optional.of(run), office.plr.deliveries().last());
        assertEquals(
                Optional.of(office.given.clock.instant()), office.plr.health().lastDelivery());
        assertEquals(List.of(), office.plr.health().warnings());
        office.given.clock.move(Duration.ofHours(1).plusMillis(1));
        assertEquals(1, office.plr.health().warnings().size());
    }
}
