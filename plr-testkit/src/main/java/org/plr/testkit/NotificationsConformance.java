package org.plr.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.testkit.Samples.NOON;
import static org.plr.testkit.Samples.notice;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.ClauseId;
import org.plr.core.spi.Delivery;
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
        assertInstanceOf(Delivery.Accepted.class, open().send(notice(1), reached(), NOON));
        assertEquals(1, arrived(reached()));
    }

    @Test
    void every_class_of_news_is_taken_with_a_time_or_without() {
        Notifications channel = open();
        for (Notice.News news : Notice.News.values()) {
            Notice untimed =
                    new Notice(notice(1).ref(), news, Samples.ONE, reached().person(), ClauseId.TRK_7, null);
            assertInstanceOf(Delivery.Accepted.class, channel.send(untimed, reached(), NOON));
        }
        assertEquals(Notice.News.values().length, arrived(reached()));
    }

    @Test
    void a_refused_recipient_is_an_answer_with_a_code_and_nothing_arrives() {
        Delivery answer = open().send(notice(1), refused(), NOON);
        String code = assertInstanceOf(Delivery.Refused.class, answer).code();
        assertTrue(code.matches("[A-Za-z0-9.-]{1,60}"), "a code of letters, digits, dots and hyphens");
        assertEquals(0, arrived(refused()));
    }

    @Test
    void the_one_who_is_refused_does_not_keep_the_others_from_theirs() {
        Notifications channel = open();
        channel.send(notice(1), refused(), NOON);
        channel.send(notice(2), reached(), NOON);
        assertEquals(1, arrived(reached()));
    }

    @Test
    void the_same_notice_may_be_offered_again() {
        Notifications channel = open();
        channel.send(notice(1), reached(), NOON);
        assertInstanceOf(Delivery.Accepted.class, channel.send(notice(1), reached(), NOON.plusSeconds(60)));
    }

    @Test
    void several_who_send_at_once_all_arrive() {
        Notifications channel = open();
        List<Delivery> answers = Samples.atOnce(number -> channel.send(notice(number), reached(), NOON));
        assertTrue(answers.stream().allMatch(Delivery.Accepted.class::isInstance));
        assertEquals(Samples.THREADS, arrived(reached()));
    }

    @Test
    void a_channel_out_of_reach_says_so_and_names_the_notice_and_no_address() {
        Notifications channel = outOfReach();
        PortUnavailableException failed =
                assertThrows(PortUnavailableException.class, () -> channel.send(notice(1), reached(), NOON));
        String message = String.valueOf(failed.getMessage());
        assertTrue(message.contains(notice(1).ref().text()), "the key of the notice");
        assertFalse(message.contains(reached().address()), "an address in a message");
    }
}
