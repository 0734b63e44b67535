package org.plr.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.testkit.Samples.NOON;
import static org.plr.testkit.Samples.notice;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.ClauseId;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Message;
import org.plr.core.spi.Notice;
import org.plr.core.spi.Notifications;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.StaffContact;

/**
 * What every {@link Notifications} promises. Extend it, say how a channel is opened, whom it reaches and whom it refuses,
 * and what arrived. Each test of it is known to fail for at least one channel with a planted defect.
 */
public abstract class NotificationsConformance {

    /** For the suite that extends this one. */
    protected NotificationsConformance() {}

    /** A channel to which nothing was given yet. Called once in a test, before everything else. */
    protected abstract Notifications open();

    /** Somebody whom that channel reaches. */
    protected abstract StaffContact reached();

    /** Somebody whom that channel refuses for good. */
    protected abstract StaffContact refused();

    /** How many messages have arrived at somebody, through the channel opened last. */
    protected abstract int arrived(StaffContact contact);

    /** A channel that cannot be asked now, such as one whose server is down. */
    protected abstract Notifications outOfReach();

    @Test
    void an_accepted_notice_arrives_once() {
        assertInstanceOf(Delivery.Accepted.class, offer(open(), notice(1), reached()));
        assertEquals(1, arrived(reached()));
    }

    @Test
    void every_class_of_news_is_taken_with_a_time_or_without() {
        Notifications channel = open();
        int number = 0;
        for (Notice.News news : Notice.News.values()) {
            Notice untimed = new Notice(
                    notice(number++).ref(), news, Samples.ONE, reached().person(), ClauseId.TRK_7, null);
            assertInstanceOf(Delivery.Accepted.class, offer(channel, untimed, reached()));
        }
        assertEquals(Notice.News.values().length, arrived(reached()));
    }

    @Test
    void a_refused_recipient_is_an_answer_with_a_code_and_nothing_arrives() {
        Delivery answer = offer(open(), notice(1), refused());
        String code = assertInstanceOf(Delivery.Refused.class, answer).code();
        assertTrue(code.matches("[A-Za-z0-9.-]{1,60}"), "a code of letters, digits, dots and hyphens");
        assertEquals(0, arrived(refused()));
    }

    @Test
    void the_one_who_is_refused_does_not_keep_the_others_from_theirs() {
        Notifications channel = open();
        offer(channel, notice(1), refused());
        offer(channel, notice(2), reached());
        assertEquals(1, arrived(reached()));
    }

    @Test
    void the_same_notice_may_be_offered_again() {
        Notifications channel = open();
        Message message = channel.write(notice(1), reached(), NOON);
        channel.send(notice(1), message);
        assertInstanceOf(Delivery.Accepted.class, channel.send(notice(1), message));
    }

    @Test
    void several_who_send_at_once_all_arrive() {
        Notifications channel = open();
        List<Delivery> answers = Samples.atOnce(number -> offer(channel, notice(number), reached()));
        assertTrue(answers.stream().allMatch(Delivery.Accepted.class::isInstance));
        assertEquals(Samples.THREADS, arrived(reached()));
    }

    @Test
    void what_is_written_holds_the_address_and_the_same_notice_is_written_alike() {
        Notifications channel = open();
        Message message = channel.write(notice(1), reached(), NOON);
        assertEquals(reached().address(), message.address());
        assertEquals(message, channel.write(notice(1), reached(), NOON));
        assertNotEquals(message, channel.write(notice(2), reached(), NOON));
        assertEquals(0, arrived(reached()), "writing sends nothing");
    }

    @Test
    void a_message_written_elsewhere_is_taken_and_a_channel_goes_on_after_its_rest() {
        Message message = open().write(notice(1), reached(), NOON);
        Notifications another = open();
        another.send(notice(1), message);
        another.rest();
        offer(another, notice(2), reached());
        assertEquals(2, arrived(reached()));
    }

    private static Delivery offer(Notifications channel, Notice notice, StaffContact contact) {
        Notice theirs = to(contact, notice);
        return channel.send(theirs, channel.write(theirs, contact, NOON));
    }

    private static Notice to(StaffContact contact, Notice notice) {
        return new Notice(
                notice.ref(), notice.news(), notice.stream(), contact.person(), notice.clause(), notice.dueOrNull());
    }

    @Test
    void a_channel_out_of_reach_says_so_and_names_the_notice_and_no_address() {
        Notifications channel = outOfReach();
        PortUnavailableException failed =
                assertThrows(PortUnavailableException.class, () -> offer(channel, notice(1), reached()));
        String message = String.valueOf(failed.getMessage());
        assertTrue(message.contains(notice(1).ref().text()), "the key of the notice");
        assertFalse(message.contains(reached().address()), "an address in a message");
    }
}
