package org.plr.benchmarks.load;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.plr.adapters.mail.SmtpNotifications;
import org.plr.adapters.mail.SmtpSettings;
import org.plr.benchmarks.startup.SmallCouncil;
import org.plr.core.Plr;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Message;
import org.plr.core.spi.Notice;
import org.plr.core.spi.Notifications;
import org.plr.core.spi.StaffContact;
import org.plr.core.spi.Store;
import org.plr.testkit.mail.SmtpSink;

/**
 * Mails of two nodes on one PostgreSQL, each exactly once, to a sink on the loopback address, beside bare Angus with one
 * connection for all mails of a thread and with one for each mail.
 */
final class MailLoad {
    private static final int NODES = 2;
    private static final String TO = "reviewer@council.example";

    private final Extent extent;
    private int runs;

    MailLoad(Extent extent) {
        this.extent = extent;
    }

    /** A channel that adds up how long it is busy. */
    private static final class Timed implements Notifications {
        private final Notifications channel;
        private final AtomicLong nanoseconds = new AtomicLong();

        Timed(Notifications channel) {
            this.channel = channel;
        }

        @Override
        public Message write(Notice notice, StaffContact contact, Instant now) {
            return channel.write(notice, contact, now);
        }

        @Override
        public Delivery send(Notice notice, Message message) {
            long start = System.nanoTime();
            try {
                return channel.send(notice, message);
            } finally {
                nanoseconds.addAndGet(System.nanoTime() - start);
            }
        }

        @Override
        public void rest() {
            channel.rest();
        }
    }

    void run() throws Exception {
        try (Server server = Server.start()) {
            Store one = server.store();
            Store other = server.again();
            SmallCouncil.load(Waiting.node(one, channel(1)));
            byte[] mail = channel(1)
                    .write(Waiting.sample(), new StaffContact(SmallCouncil.REVIEWER, TO), Waiting.now())
                    .bytes();
            String ours = "mails of two nodes a second, each settled by a commit of its own";
            String many = "mails of two nodes of four threads a second";
            String alone = "our channel alone, two threads";
            String reused = "bare Angus, two threads, a connection each";
            String each = "bare Angus, two threads, a connection for each mail";
            Turns.heading();
            double[] share = {0};
            new Turns()
                    .way(reused, () -> reused(mail))
                    .way(ours, () -> delivered(one, other, NODES, share))
                    .way(alone, this::alone)
                    .way("the share of its time in which a node talks to the mail server", () -> share[0])
                    .way(many, () -> delivered(one, other, NODES * 4, new double[1]))
                    .way(each, () -> oneEach(mail))
                    .run(Math.min(3, extent.turns()))
                    .tellAll()
                    .ratio("ours, times bare Angus on reused connections", ours, reused, "at least 0.9")
                    .ratio("two nodes of four threads, times bare Angus on reused connections", many, reused, "")
                    .ratio("our channel alone, times bare Angus on reused connections", alone, reused, "")
                    .ratio("ours, times bare Angus with a connection for each", ours, each, "at least 2.5");
        }
    }

    private static Notifications channel(int port) {
        return SmtpNotifications.via(SmtpSettings.plainToLoopback(port)
                .from("Practice Learning Reviews", "reviews@council.example")
                .recipientDomains("council.example")
                .connections(4)
                .where("https://reviews.council.example/r/{reference}")
                .build());
    }

    private double delivered(Store one, Store other, int threads, double[] share) throws Exception {
        runs++;
        Waiting.fill(one, extent.mails(), runs);
        try (SmtpSink sink = SmtpSink.open()) {
            Timed channel = new Timed(channel(sink.port()));
            List<Plr> nodes = List.of(
                    Waiting.node(one, channel).warm(),
                    Waiting.node(other, channel).warm());
            double rate = Crew.rateOf(
                    1,
                    threads,
                    thread -> () -> nodes.get(thread % NODES).deliveries().run().sent());
            requireEachOnce(sink);
            share[0] = channel.nanoseconds.get() * rate / 1e9 / extent.mails() / NODES;
            return rate;
        }
    }

    private void requireEachOnce(SmtpSink sink) {
        if (sink.copies().size() != extent.mails()
                || sink.copies().values().stream().anyMatch(copies -> copies > 1)) {
            throw new IllegalStateException("Not every mail arrived exactly once.");
        }
    }

    private double alone() throws Exception {
        try (SmtpSink sink = SmtpSink.open()) {
            Notifications channel = channel(sink.port());
            Notice notice = Waiting.sample();
            double rate = Crew.rateOf(extent.mails() / NODES, NODES, thread -> () -> {
                channel.send(notice, channel.write(notice, new StaffContact(SmallCouncil.REVIEWER, TO), Waiting.now()));
                return 1;
            });
            channel.rest();
            return rate;
        }
    }

    private double reused(byte[] mail) throws Exception {
        try (SmtpSink sink = SmtpSink.open()) {
            Session session = session(sink.port());
            return Crew.rateOf(1, NODES, thread -> () -> {
                try (Transport transport = session.getTransport("smtp")) {
                    transport.connect();
                    for (int i = 0; i < extent.mails() / NODES; i++) {
                        MimeMessage message = message(session, mail);
                        transport.sendMessage(message, message.getAllRecipients());
                    }
                }
                return extent.mails() / NODES;
            });
        }
    }

    private double oneEach(byte[] mail) throws Exception {
        try (SmtpSink sink = SmtpSink.open()) {
            Session session = session(sink.port());
            return Crew.rateOf(extent.mails() / NODES / 4, NODES, thread -> () -> {
                Transport.send(message(session, mail));
                return 1;
            });
        }
    }

    private static Session session(int port) {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.from", "reviews@council.example");
        return Session.getInstance(properties);
    }

    private static MimeMessage message(Session session, byte[] mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(mail));
        message.setRecipient(RecipientType.TO, new InternetAddress(TO));
        return message;
    }
}
