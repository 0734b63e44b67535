package org.plr.core.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plr.core.people.Channel;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.Delivery;
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
    private final Map<PersonRef, String> refused = new HashMap<>();
    private boolean unavailable;

    /**
     * One notice as it was accepted.
     *
     * @param notice the notice
     * @param contact where it went
     * @param at when
     */
    public record Sent(Notice notice, StaffContact contact, Instant at) {}

    /** A server that accepts everything. */
    public MemoryNotifications() {}

    @Override
    public synchronized Delivery send(Notice notice, StaffContact contact, Instant now) {
        if (unavailable) {
            throw new PortUnavailableException("Notifications", notice.ref().text(), null);
        }
        String code = refused.get(contact.person());
        if (code != null) {
            return new Delivery.Refused(code);
        }
        sent.add(new Sent(notice, contact, now));
        return new Delivery.Accepted(Channel.MAIL);
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
        refused.put(recipient, code);
    }

    /** Accepts a recipient again. */
    public synchronized void accept(PersonRef recipient) {
        refused.remove(recipient);
    }

    /** Is out of reach from now on, or can be reached again. */
    public synchronized void setUnavailable(boolean unavailable) {
        this.unavailable = unavailable;
    }
}
