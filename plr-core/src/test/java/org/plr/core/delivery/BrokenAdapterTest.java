package org.plr.core.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.PRACTITIONER;
import static org.plr.core.Scenario.SERVICE_MANAGER;
import static org.plr.core.Scenario.TEAM_MANAGER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plr.core.Plr;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.review.ReviewRef;
import org.plr.core.sim.Channel;
import org.plr.core.sim.Node;
import org.plr.core.sim.Quiet;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.Message;
import org.plr.core.spi.Notice;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.Notifications;
import org.plr.core.spi.StaffContact;

/** An adapter that throws what its port does not allow harms the notice at which it does, and no other. */
@Proves("CON-1")
@ExtendWith(Quiet.class)
class BrokenAdapterTest {
    private final Office office = Office.open();

    @Test
    void a_message_at_which_the_channel_breaks_keeps_nobody_else_waiting_and_is_parked_in_the_end() {
        ReviewRef review = office.given.graded(Grade.INADEQUATE);
        NoticeRef broken = office.noticeTo(PRACTITIONER).notice().ref();
        office.channel.answers(notice -> {
            if (notice.ref().equals(broken)) {
                throw new IllegalStateException("a defect of the adapter");
            }
            return Channel.TAKEN;
        });
        assertEquals(2, office.run().sent());
        assertEquals(List.of(TEAM_MANAGER, SERVICE_MANAGER), office.accepted(Notice.News.CONCERN_SHARED));
        for (int tried = 2; tried <= 12; tried++) {
            office.given.graded(Grade.INADEQUATE);
            Deliveries.Run run = office.runAfter(Duration.ofHours(1));
            assertEquals(3 + run.reminded(), run.sent());
        }
        KeptNotice parked = office.given.store.notice(broken).orElseThrow();
        assertEquals(KeptNotice.Standing.PARKED, parked.standing());
        assertEquals("port.failed", parked.code());
        assertTrue(office.only(review, ClauseId.CON_1).isOpen());
    }

    @Test
    void an_adapter_that_breaks_at_everything_burns_no_try() {
        office.channel.answers(notice -> {
            throw new IllegalStateException("a defect of the adapter");
        });
        office.given.graded(Grade.INADEQUATE);
        for (int run = 1; run <= 15; run++) {
            assertTrue(office.runAfter(Duration.ofHours(1)).isSilent());
        }
        assertEquals(List.of(), office.notices(KeptNotice.Standing.PARKED));
        office.channel.isUp();
        assertEquals(3 + 2, office.runAfter(Duration.ofHours(1)).sent());
    }

    @Test
    void a_notice_that_the_channel_breaks_at_writing_keeps_nobody_else_waiting() {
        Plr plr = office.another("clumsy", new Clumsy(office.channel));
        office.given.graded(Grade.INADEQUATE);
        assertEquals(2, plr.deliveries().run().sent());
        assertEquals("port.failed", office.noticeTo(PRACTITIONER).code());
    }

    @Test
    void words_instead_of_a_code_are_neither_kept_nor_offered_again() {
        office.answersTo(PRACTITIONER, new Delivery.Refused("550 p5@council.example \0"));
        office.given.graded(Grade.INADEQUATE);
        assertEquals(2, office.run().sent());
        KeptNotice refused = office.noticeTo(PRACTITIONER);
        assertEquals(KeptNotice.Standing.REFUSED, refused.standing());
        assertEquals("port.no-code", refused.code());
        assertTrue(office.given.journal().stream()
                .noneMatch(entry -> entry.draft().payload().contains("council.example")));
    }

    @Test
    void a_channel_that_answers_nothing_at_all_is_broken_and_its_notice_is_put_off() {
        office.answersTo(PRACTITIONER, null);
        office.given.graded(Grade.INADEQUATE);
        Deliveries.Run run = office.run();
        assertEquals(2, run.sent());
        assertEquals(1, run.postponed());
        assertEquals("port.failed", office.noticeTo(PRACTITIONER).code());
    }

    @Test
    void an_address_that_cannot_be_kept_keeps_nobody_else_waiting() {
        Plr plr = office.another("garbled", new Garbled(office.channel));
        office.given.graded(Grade.INADEQUATE);
        assertEquals(2, plr.deliveries().run().sent());
        assertEquals("port.failed", office.noticeTo(PRACTITIONER).code());
    }

    /** Writes half a character into one address. */
    private record Garbled(Channel channel) implements Notifications {
        @Override
        public Message write(Notice notice, StaffContact contact, Instant now) {
            Message message = channel.write(notice, contact, now);
            boolean garbled = notice.recipient().equals(PRACTITIONER);
            return garbled ? new Message("p\uD800@council.example", message.bytes()) : message;
        }

        @Override
        public Delivery send(Notice notice, Message message) {
            return channel.send(notice, message);
        }
    }

    /** Breaks at writing to one person. */
    private record Clumsy(Channel channel) implements Notifications {
        @Override
        public Message write(Notice notice, StaffContact contact, Instant now) {
            if (notice.recipient().equals(PRACTITIONER)) {
                throw new IllegalStateException("a defect of the adapter");
            }
            return channel.write(notice, contact, now);
        }

        @Override
        public Delivery send(Notice notice, Message message) {
            return channel.send(notice, message);
        }
    }

    @Test
    void a_directory_that_breaks_at_one_person_keeps_nobody_else_waiting() {
        Office fragile = Office.wired(node -> node.with(person -> {
            if (person.equals(PRACTITIONER)) {
                throw new IllegalStateException("a defect of the adapter");
            }
            return Node.EVERYBODY.contact(person);
        }));
        fragile.given.graded(Grade.INADEQUATE);
        assertEquals(2, fragile.run().sent());
        assertEquals("port.failed", fragile.noticeTo(PRACTITIONER).code());
    }
}
