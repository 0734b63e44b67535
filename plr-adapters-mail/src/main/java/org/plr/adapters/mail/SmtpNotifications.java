package org.plr.adapters.mail;

import java.time.Instant;
import java.util.Objects;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Message;
import org.plr.core.spi.Notice;
import org.plr.core.spi.Notifications;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.StaffContact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices by mail, over a server that speaks SMTP. A notice is written once, in words that hold ids, a time and where to
 * look; what was written is offered as it is, each time, so that a second copy bears the same Message-ID, date and bytes.
 *
 * <p>A connection is used for many notices and let go in {@link #rest()}. Safe for use by several threads; each that
 * sends at the same time has a connection of its own, up to the number in the settings. One thread of its own ends what
 * takes too long; it ends soon after the last message, so that nothing needs to be closed.
 *
 * <p>Acceptance is what the mail server promises, not that somebody has read it; a mail that comes back is read with
 * {@link Bounces}. A mail can arrive twice only where the connection or the process broke between the server's acceptance
 * and the record of it.
 */
public final class SmtpNotifications implements Notifications {
    static final Logger LOG = LoggerFactory.getLogger(SmtpNotifications.class);

    private final SmtpSettings settings;
    private final Lines lines;

    private SmtpNotifications(SmtpSettings settings) {
        this.settings = settings;
        this.lines = new Lines(settings);
    }

    /**
     * Mails by these settings. Nothing is connected before the first notice is sent.
     *
     * @param settings the settings
     * @return the channel
     */
    public static SmtpNotifications via(SmtpSettings settings) {
        return new SmtpNotifications(Objects.requireNonNull(settings, "settings"));
    }

    /**
     * Writes a notice as a mail.
     *
     * @param notice the notice
     * @param contact one plain address in a domain of the settings
     * @param now the date of the mail
     * @return the mail, the same bytes for the same notice, contact and moment
     * @throws PortRejectedException where the address is none, or its domain is not among those of the settings; it
     *     names the notice alone
     */
    @Override
    public Message write(Notice notice, StaffContact contact, Instant now) {
        String to = Addresses.listedOrNull(contact.address(), settings.recipientDomains());
        if (to == null) {
            throw new PortRejectedException("Notifications", notice.ref().text(), null);
        }
        return new Message(to, Mime.of(settings, notice, to, now));
    }

    /**
     * Offers a mail as it was written.
     *
     * @param notice the notice that it tells
     * @param message what {@link #write} gave
     * @return accepted with the server's line; refused with {@code smtp.} and its code of 5xx for this recipient or
     *     message, or with {@code address.rejected} where the settings no longer reach the address; deferred with its
     *     code of 4xx
     * @throws PortUnavailableException where the server does not answer, answers 421, does not prove who it is, offers
     *     no TLS, or refuses our login or our sender: its cause names step and code, neither address nor secret
     */
    @Override
    public Delivery send(Notice notice, Message message) {
        if (Addresses.listedOrNull(message.address(), settings.recipientDomains()) == null) {
            return new Delivery.Refused("address.rejected");
        }
        return lines.offer(notice.ref(), message);
    }

    /** Closes the connections that nobody uses. The next notice opens one again. */
    @Override
    public void rest() {
        lines.rest();
    }
}
