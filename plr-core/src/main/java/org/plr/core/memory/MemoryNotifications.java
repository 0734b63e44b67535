package org.plr.core.memory;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plr.core.people.Channel;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Message;
import org.plr.core.spi.Notice;
import org.plr.core.spi.Notifications;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.StaffContact;

/**
 * The twin of a mail server, for the quick start and for tests: it accepts everything and sends nothing, unless told
 * otherwise. Safe for use by several threads.
 */
public final class MemoryNotifications implements Notifications {
    private final List<Sent> sent = new ArrayList<>();
    private final Map<PersonRef, Delivery> answers = new HashMap<>();
    private boolean unavailable;

    /**
     * One message as it was accepted.
     *
     * @param notice what it told
     * @param message what was sent
     */
    public record Sent(Notice notice, Message message) {}

    /** A server that accepts everything. */
    public MemoryNotifications() {}

    @Override
    public Message write(Notice notice, StaffContact contact, Instant now) {
        String text = notice.news() + " " + notice.ref() + " at " + now;
        return new Message(contact.address(), text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public synchronized Delivery send(Notice notice, Message message) {
        if (unavailable) {
            throw new PortUnavailableException("Notifications", notice.ref().text(), null);
        }
        Delivery otherwise = answers.get(notice.recipient());
        if (otherwise != null) {
            return otherwise;
        }
        sent.add(new Sent(notice, message));
        return new Delivery.Accepted(Channel.MAIL, "250 kept in memory");
    }

    /** What was accepted, in order; a notice offered twice stands twice. */
    public synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }

    /**
     * Refuses a recipient from now on.
     *
     * @param recipient who is refused
     * @param code the code of the cause, such as {@code smtp.550}
     */
    public synchronized void refuse(PersonRef recipient, String code) {
        answers.put(recipient, new Delivery.Refused(code));
    }

    /**
     * Puts a recipient off from now on.
     *
     * @param recipient who is put off
     * @param code the code of the cause, such as {@code smtp.450}
     */
    public synchronized void defer(PersonRef recipient, String code) {
        answers.put(recipient, new Delivery.Deferred(code));
    }

    /** Accepts a recipient again. */
    public synchronized void accept(PersonRef recipient) {
        answers.remove(recipient);
    }

    /** Is out of reach from now on, or can be reached again. */
    public synchronized void setUnavailable(boolean unavailable) {
        this.unavailable = unavailable;
    }
}
