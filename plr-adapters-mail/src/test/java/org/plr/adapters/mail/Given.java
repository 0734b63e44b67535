package org.plr.adapters.mail;

import java.time.Duration;
import java.time.Instant;
import org.plr.core.clause.ClauseId;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.Message;
import org.plr.core.spi.Notice;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.StaffContact;

/** What the tests of this module put through a channel. */
final class Given {
    static final Instant NOW = Instant.parse("2022-06-03T16:00:00Z");
    static final PersonRef WREN = new PersonRef(1, 2);
    static final StaffContact TO_WREN = new StaffContact(WREN, "wren@council.example");
    static final StreamId REVIEW = StreamId.of("review", "0123456789abcdef0123456789abcdef");
    static final String WHERE = "https://reviews.council.example/r/{reference}";

    private Given() {}

    static Notice notice(int number) {
        return notice(number, Notice.News.CONCERN_SHARED, ClauseId.CON_1);
    }

    static Notice notice(int number, Notice.News news, ClauseId clause) {
        return new Notice(new NoticeRef(0, number), news, REVIEW, WREN, clause, NOW.plus(Duration.ofHours(24)));
    }

    static SmtpSettingsBuilder plain(int port) {
        return filled(SmtpSettings.plainToLoopback(port));
    }

    static SmtpSettingsBuilder filled(SmtpSettingsBuilder settings) {
        return settings.from("Practice Learning Reviews", "reviews@council.example")
                .recipientDomains("council.example")
                .where(WHERE);
    }

    /** As a test can wait for. */
    static SmtpSettingsBuilder hasty(SmtpSettingsBuilder settings) {
        return hasty(settings, Duration.ofMillis(600));
    }

    static SmtpSettingsBuilder hasty(SmtpSettingsBuilder settings, Duration patience) {
        return settings.timeouts(patience, patience, patience).lease(Duration.ofMillis(6_000));
    }

    static Message written(SmtpNotifications mail, int number) {
        return mail.write(notice(number), TO_WREN, NOW);
    }
}
