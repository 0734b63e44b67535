package org.plr.examples.demo.host;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plr.core.people.Channel;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Message;
import org.plr.core.spi.Notice;
import org.plr.core.spi.Notifications;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.StaffContact;

/**
 * Notices as files {@code mail/<Message-ID>.eml} (CON-1, TRK-7). Now and then a full mailbox refuses one, as the chances
 * have it.
 */
public final class EmlNotifications implements Notifications {
    private static final Pattern PLAIN = Pattern.compile("[!-~]{3,200}");

    private final OutFolder out;
    private final Chance chance;
    private final InstantSource clock;
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
     * A mail server that writes files.
     *
     * @param out where the folder {@code mail} lies
     * @param chance says which mailbox is full
     * @param clock when a mail is sent
     */
    public EmlNotifications(OutFolder out, Chance chance, InstantSource clock) {
        this.out = out;
        this.chance = chance;
        this.clock = clock;
    }

    @Override
    public Message write(Notice notice, StaffContact contact, Instant now) {
        if (!PLAIN.matcher(contact.address()).matches()) {
            throw new PortRejectedException("Notifications", notice.ref().text(), null);
        }
        return new Message(
                contact.address(), Eml.of(notice, contact.address(), now).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public Delivery send(Notice notice, Message message) {
        if (isFull(notice)) {
            return new Delivery.Refused("smtp.552");
        }
        String file = Eml.messageId(notice) + ".eml";
        out.write("mail/" + file, new String(message.bytes(), StandardCharsets.US_ASCII));
        sent.add(new Sent(notice, file, clock.instant()));
        return new Delivery.Accepted(Channel.MAIL, "250 written");
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
}
