package org.plr.examples.demo.host;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plr.adapters.mail.SmtpNotifications;
import org.plr.adapters.mail.SmtpSettings;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Message;
import org.plr.core.spi.Notice;
import org.plr.core.spi.Notifications;
import org.plr.core.spi.StaffContact;
import org.plr.examples.council.Council;
import org.plr.examples.council.Person;

/** Notices by mail to the council's own server (CON-1, TRK-7); which mailbox is full, the chances have it. */
public final class CouncilMail implements Notifications, AutoCloseable {
    private static final String DOMAIN = "council.example";
    private static final Pattern PLAIN_DOMAIN =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9-]*[a-z0-9])+");

    private final Mailboxes mailboxes;
    private final Chance chance;
    private final InstantSource clock;
    private final SmtpNotifications smtp;
    private final List<Sent> sent = new ArrayList<>();

    /**
     * One mail as it was sent.
     *
     * @param notice what it told
     * @param file where it lies, inside the folder {@code mail}
     * @param at when it was sent
     */
    public record Sent(Notice notice, String file, Instant at) {}

    /**
     * The council's mail.
     *
     * @param council whose people are reached
     * @param mailboxes the mail server
     * @param chance says which mailbox is full
     * @param clock when a mail is sent
     */
    public CouncilMail(Council council, Mailboxes mailboxes, Chance chance, InstantSource clock) {
        this.mailboxes = mailboxes;
        this.chance = chance;
        this.clock = clock;
        this.smtp = SmtpNotifications.via(SmtpSettings.plainToLoopback(mailboxes.port())
                .from("Practice Learning Reviews", "reviews@" + DOMAIN)
                .recipientDomains(domains(council))
                .where("https://reviews." + DOMAIN + "/{kind}/{reference}")
                .build());
    }

    /** Those of the staff's addresses; a name that is not plain ASCII is none of them. */
    private static String[] domains(Council council) {
        List<String> domains = council.people().stream()
                .map(Person::email)
                .map(address -> address.substring(address.indexOf('@') + 1))
                .filter(domain -> PLAIN_DOMAIN.matcher(domain).matches())
                .distinct()
                .sorted()
                .toList();
        return domains.isEmpty() ? new String[] {DOMAIN} : domains.toArray(String[]::new);
    }

    @Override
    public Message write(Notice notice, StaffContact contact, Instant now) {
        return smtp.write(notice, contact, now);
    }

    @Override
    public Delivery send(Notice notice, Message message) {
        mailboxes.setFull(isFull(notice));
        Delivery delivery = smtp.send(notice, message);
        if (delivery instanceof Delivery.Accepted) {
            sent.add(new Sent(notice, notice.ref().text() + "@" + DOMAIN + ".eml", clock.instant()));
        }
        return delivery;
    }

    @Override
    public void rest() {
        smtp.rest();
        mailboxes.file();
    }

    private boolean isFull(Notice notice) {
        return switch (notice.news()) {
            case CONCERN_SHARED -> chance.of(notice.ref().text()).perMille(50);
            case OUTCOME_TOLD -> chance.of(notice.ref().text()).perMille(4);
            case REMINDER, ESCALATION, CORRECTION -> false;
        };
    }

    /** What was sent, in order, without so many of the first. */
    public List<Sent> sentAfter(int first) {
        return List.copyOf(sent.subList(first, sent.size()));
    }

    /** Lets go of the connection and closes the server. */
    @Override
    public void close() {
        rest();
        mailboxes.close();
    }
}
