package org.plr.adapters.mail;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.Notifications;
import org.plr.core.spi.StaffContact;
import org.plr.testkit.NotificationsConformance;
import org.plr.testkit.mail.SmtpScript;
import org.plr.testkit.mail.SmtpScript.Moment;
import org.plr.testkit.mail.SmtpSink;

/** Mail over SMTP keeps what every channel promises. */
class SmtpConformanceTest extends NotificationsConformance {
    private static final StaffContact GONE = new StaffContact(new PersonRef(6, 6), "gone@council.example");

    private final SmtpScript script = (moment, line) ->
            moment == Moment.RCPT && line.contains("gone@") ? "550 5.1.1 no such mailbox" : SmtpScript.usual(moment);
    private final SmtpSink sink = SmtpSink.open(script);
    private final List<SmtpNotifications> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(SmtpNotifications::rest);
        sink.close();
    }

    @Override
    protected Notifications open() {
        return to(sink);
    }

    private Notifications to(SmtpSink server) {
        SmtpNotifications mail =
                SmtpNotifications.via(Given.plain(server.port()).build());
        opened.add(mail);
        return mail;
    }

    @Override
    protected StaffContact reached() {
        return new StaffContact(new PersonRef(5, 5), "wren@council.example");
    }

    @Override
    protected StaffContact refused() {
        return GONE;
    }

    @Override
    protected int arrived(StaffContact contact) {
        return (int) sink.accepted().stream()
                .filter(mail -> mail.recipients().equals(List.of("<" + contact.address() + ">")))
                .count();
    }

    @Override
    protected Notifications outOfReach() {
        try (SmtpSink closed = SmtpSink.open()) {
            return to(closed);
        }
    }
}
