package org.plr.examples.demo.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.journal.StreamId;
import org.plr.core.people.Channel;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Notice;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.StaffContact;

class EmlNotificationsTest {
    private static final Instant SENT = Instant.parse("2022-06-03T16:00:00Z");
    private static final PersonRef SOMEBODY = new PersonRef(1, 2);

    @TempDir
    Path temp;

    private EmlNotifications mail;

    @BeforeEach
    void open() {
        mail = new EmlNotifications(OutFolder.at(temp.resolve("out")), new Chance("mail"), () -> SENT);
    }

    private static Notice notice(long low, Notice.News news) {
        return new Notice(
                new NoticeRef(0, low),
                news,
                StreamId.of("review", "0".repeat(32)),
                SOMEBODY,
                ClauseId.CON_1,
                Instant.parse("2022-06-04T16:00:00Z"));
    }

    private Delivery send(Notice notice, String address) {
        return mail.send(notice, mail.write(notice, new StaffContact(SOMEBODY, address), SENT));
    }

    @Test
    @Proves("CON-1")
    void a_notice_says_what_it_is_about_and_by_when_and_nothing_more() throws IOException {
        assertEquals(
                new Delivery.Accepted(Channel.MAIL, "250 written"),
                send(notice(7, Notice.News.REMINDER), "wren@council.example"));
        String id = "0".repeat(31) + "7";
        assertEquals(
                """
                Date: Fri, 3 Jun 2022 17:00:00 +0100
                From: Practice Learning Reviews <reviews@council.example>
                To: wren@council.example
                Message-ID: <%s@council.example>
                Subject: Something that you owe is still open
                 [%s]
                Auto-Submitted: auto-generated
                MIME-Version: 1.0
                Content-Type: text/plain; charset=us-ascii
                Content-Transfer-Encoding: 7bit

                Notice:    %s
                Review:    00000000000000000000000000000000
                News:      not everybody responsible has been reached in writing
                Clause:    CON-1
                Due:       Saturday 4 June 2022 at 17:00 (BST)

                Where to look: your open duties, under the reference of the review.
                This mail says nothing about the child. Please do not answer it.
                """.formatted(id, id, id).replace("\n", "\r\n"),
                Files.readString(temp.resolve("out/mail/" + id + "@council.example.eml")));
    }

    @Test
    void the_same_notice_offered_twice_is_one_mail() {
        send(notice(7, Notice.News.REMINDER), "wren@council.example");
        send(notice(7, Notice.News.REMINDER), "wren@council.example");
        assertEquals(1, temp.resolve("out/mail").toFile().list().length);
    }

    @Test
    void an_address_that_is_not_ascii_is_rejected() {
        Notice notice = notice(7, Notice.News.REMINDER);
        assertThrows(PortRejectedException.class, () -> send(notice, "jos\u00e9@council.example"));
    }

    @Test
    void some_mailboxes_are_full_for_a_concern_and_stay_so_when_asked_again() {
        int refused = 0;
        for (int i = 1; i <= 200; i++) {
            Delivery first = send(notice(i, Notice.News.CONCERN_SHARED), "wren@council.example");
            assertEquals(first, send(notice(i, Notice.News.CONCERN_SHARED), "wren@council.example"));
            refused += first instanceof Delivery.Refused ? 1 : 0;
        }
        assertTrue(refused > 0 && refused < 40, "refused " + refused);
    }
}
