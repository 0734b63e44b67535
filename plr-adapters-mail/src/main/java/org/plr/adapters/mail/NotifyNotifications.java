package org.plr.adapters.mail;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.plr.core.people.Channel;
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
 * Notices by GOV.UK Notify, which mails them by templates that the council makes there. A notice is written once, as the
 * JSON that Notify takes, and offered as it is.
 *
 * <p>Notify does not refuse a second mail of the same reference. So before each it is asked whether it has one of the
 * notice's reference, from any process, in the seven days for which it keeps them; if so, nothing is sent. Between that
 * question and the mail nobody else sends the notice, because the deliveries hold it. Safe for use by several threads.
 *
 * <p>Acceptance is Notify's, not the recipient's mail server's; what becomes of a mail, Notify shows, and calls back where
 * the council has set that up.
 */
public final class NotifyNotifications implements Notifications {
    static final Logger LOG = LoggerFactory.getLogger(NotifyNotifications.class);

    private static final String MAIL = "/v2/notifications/email";
    private static final String OF_REFERENCE = "/v2/notifications?reference=";

    private final NotifySettings settings;
    private final NotifyExchange exchange;
    private final Pace pace;

    private NotifyNotifications(NotifySettings settings) {
        this.settings = settings;
        this.exchange = new NotifyExchange(settings);
        this.pace = new Pace(settings.access().perMinute());
    }

    /**
     * Mails by these settings. Nothing is connected before the first notice is sent.
     *
     * @param settings the settings
     * @return the channel
     */
    public static NotifyNotifications via(NotifySettings settings) {
        return new NotifyNotifications(Objects.requireNonNull(settings, "settings"));
    }

    /**
     * Writes a notice as the JSON that Notify takes.
     *
     * @param notice the notice, whose reference is Notify's too
     * @param contact one plain address in a domain of the settings
     * @param now not told: Notify dates its mails itself
     * @return the JSON, the same bytes for the same notice and contact
     * @throws PortRejectedException where the address is none, or its domain is not among those of the settings; it
     *     names the notice alone
     */
    @Override
    public Message write(Notice notice, StaffContact contact, Instant now) {
        String to = Addresses.listedOrNull(contact.address(), settings.recipientDomains());
        if (to == null) {
            throw new PortRejectedException("Notifications", notice.ref().text(), null);
        }
        Map<String, String> told = new TreeMap<>();
        for (Placeholder each : Placeholder.values()) {
            told.put(each.word(), settings.telling().value(each, notice));
        }
        Map<String, String> fields = Map.of(
                "email_address", to,
                "template_id", settings.template(notice.news()).toString(),
                "reference", notice.ref().text());
        return new Message(to, NotifyJson.written(fields, "personalisation", told));
    }

    /**
     * Offers a notice as it was written, unless Notify has it.
     *
     * @param notice the notice that it tells
     * @param message what {@link #write} gave
     * @return accepted with Notify's id; refused with {@code notify.400} and Notify's class of error, or with
     *     {@code address.rejected} where the settings no longer reach the address; deferred with {@code notify.paused}
     *     or {@code notify.429} where it would be, or was, too many at once
     * @throws PortUnavailableException where Notify does not answer, does not know the key, or answers anything else: its
     *     cause names the code, neither address nor secret
     */
    @Override
    public Delivery send(Notice notice, Message message) {
        if (Addresses.listedOrNull(message.address(), settings.recipientDomains()) == null) {
            return new Delivery.Refused("address.rejected");
        }
        try {
            HttpResponse<byte[]> known =
                    exchange.get(OF_REFERENCE + notice.ref().text());
            if (known.statusCode() != 200) {
                return putOff(known);
            }
            String id = NotifyJson.firstWord(known.body(), "id");
            return id.isEmpty() ? post(notice, message) : new Delivery.Accepted(Channel.MAIL, "known " + id);
        } catch (IOException failed) {
            throw new PortUnavailableException("Notifications", notice.ref().text(), failed);
        }
    }

    private Delivery post(Notice notice, Message message) throws IOException {
        if (!pace.take(settings.time().instant())) {
            return new Delivery.Deferred("notify.paused");
        }
        HttpResponse<byte[]> answer = exchange.post(MAIL, message.bytes());
        LOG.debug("Notice {} was answered by Notify with {}.", notice.ref(), answer.statusCode());
        return answered(answer);
    }

    private Delivery answered(HttpResponse<byte[]> answer) throws IOException {
        return switch (answer.statusCode()) {
            case 201 ->
                new Delivery.Accepted(Channel.MAIL, ("201 " + NotifyJson.firstWord(answer.body(), "id")).strip());
            case 400 -> new Delivery.Refused(code("notify.400", error(answer)));
            default -> putOff(answer);
        };
    }

    private Delivery putOff(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() == 429) {
            return paused(error(answer));
        }
        throw new IOException("Notify: " + answer.statusCode());
    }

    /** Of a minute's limit until the next minute, of a day's until midnight, which is Notify's own in UTC. */
    private Delivery paused(String error) {
        Instant now = settings.time().instant();
        Instant midnight = now.atOffset(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.DAYS)
                .plusDays(1)
                .toInstant();
        pace.pauseUntil(error.equals("TooManyRequestsError") ? midnight : now.plus(Duration.ofMinutes(1)));
        return new Delivery.Deferred(code("notify.429", error));
    }

    private static String error(HttpResponse<byte[]> answer) {
        return NotifyJson.firstWord(answer.body(), "error");
    }

    private static String code(String code, String error) {
        return error.isEmpty() || error.length() > 40 ? code : code + "." + error;
    }
}
