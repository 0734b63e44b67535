package org.plr.adapters.mail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.Notice;
import org.plr.core.spi.Notice.News;
import org.plr.core.spi.Notifications;
import org.plr.core.spi.StaffContact;
import org.plr.testkit.NotificationsConformance;
import org.plr.testkit.SettableClock;

/** Mail by GOV.UK Notify keeps what every channel promises. */
class NotifyConformanceTest extends NotificationsConformance {
    static final String SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    static final String KEY = "plr-26785a09-ab16-4eb0-8407-a37497a57506-" + SECRET;

    private final NotifyStub stub = NotifyStub.open();

    @AfterEach
    void close() {
        stub.close();
    }

    /** Without a template for one class of news, if that is given. */
    static NotifySettingsBuilder settings(int port, News without) {
        NotifySettingsBuilder settings = NotifySettings.plainToLoopback(port)
                .apiKey(KEY::toCharArray)
                .recipientDomains("council.example")
                .where(Given.WHERE)
                .time(SettableClock.at(Given.NOW))
                .timeouts(Duration.ofSeconds(5), Duration.ofSeconds(5));
        for (News news : Notice.News.values()) {
            if (news != without) {
                settings.template(news, UUID.nameUUIDFromBytes(news.name().getBytes(StandardCharsets.UTF_8)));
            }
        }
        return settings;
    }

    @Override
    protected Notifications open() {
        return NotifyNotifications.via(settings(stub.port(), null).build());
    }

    @Override
    protected StaffContact reached() {
        return new StaffContact(new PersonRef(5, 5), "wren@council.example");
    }

    @Override
    protected StaffContact refused() {
        return new StaffContact(new PersonRef(6, 6), "gone@council.example");
    }

    @Override
    protected int arrived(StaffContact contact) {
        return (int) stub.posted().stream()
                .filter(body -> body.contains("\"" + contact.address() + "\""))
                .count();
    }

    @Override
    protected Notifications outOfReach() {
        try (NotifyStub closed = NotifyStub.open()) {
            return NotifyNotifications.via(settings(closed.port(), null).build());
        }
    }
}
