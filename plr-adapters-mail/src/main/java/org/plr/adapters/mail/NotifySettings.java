package org.plr.adapters.mail;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.plr.core.spi.Notice;

/** How GOV.UK Notify is used, and for whom. Immutable; made by {@link #govUk} or, in tests, {@link #plainToLoopback}. */
public final class NotifySettings {
    private final Access access;
    private final Map<Notice.News, UUID> templates;
    private final Set<String> recipientDomains;
    private final Telling telling;
    private final InstantSource time;

    /**
     * How Notify is reached.
     *
     * @param base where it is
     * @param apiKey gives the key
     * @param connect how long a connection is waited for
     * @param whole how long each request is waited for as a whole
     * @param perMinute how many mails are sent in a minute at most
     */
    record Access(URI base, Supplier<char[]> apiKey, Duration connect, Duration whole, int perMinute) {}

    NotifySettings(NotifySettingsBuilder builder) {
        this.access = builder.access();
        this.templates = Map.copyOf(builder.templates());
        this.recipientDomains = builder.listed();
        this.telling = builder.telling();
        this.time = builder.time();
    }

    /**
     * GOV.UK Notify itself, over https.
     *
     * @return the settings to be filled in
     */
    public static NotifySettingsBuilder govUk() {
        return new NotifySettingsBuilder(URI.create("https://api.notifications.service.gov.uk"));
    }

    /**
     * A stand-in on this machine's own loopback address, in clear: for tests. No other host can be given.
     *
     * @param port its port
     * @return the settings to be filled in
     * @throws IllegalArgumentException where the port is none
     */
    public static NotifySettingsBuilder plainToLoopback(int port) {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port: give 1 to 65535.");
        }
        return new NotifySettingsBuilder(URI.create("http://127.0.0.1:" + port));
    }

    Access access() {
        return access;
    }

    UUID template(Notice.News news) {
        return Objects.requireNonNull(templates.get(news), "each class of news has a template");
    }

    Set<String> recipientDomains() {
        return recipientDomains;
    }

    Telling telling() {
        return telling;
    }

    InstantSource time() {
        return time;
    }

    /** The address of the service alone. */
    @Override
    public String toString() {
        return "Notify at " + access.base();
    }
}
