package org.plr.adapters.mail;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plr.core.spi.Notice;

/**
 * Fills in {@link NotifySettings}. A key, a template for each class of news, the recipients' domains, where to look and
 * the time are needed; all else has a usual value.
 */
public final class NotifySettingsBuilder {
    private final URI base;
    private final Map<Notice.News, UUID> templates = new EnumMap<>(Notice.News.class);
    private @Nullable Supplier<char[]> apiKey;
    private Set<String> recipientDomains = Set.of();
    private @Nullable Where where;
    private ZoneId zone = ZoneId.of("Europe/London");
    private @Nullable InstantSource time;
    private Duration connect = Duration.ofSeconds(10);
    private Duration whole = Duration.ofSeconds(30);
    private int perMinute = 2_900;

    NotifySettingsBuilder(URI base) {
        this.base = base;
    }

    /**
     * The key of the service at GOV.UK Notify.
     *
     * @param key asked at each request for an array of its own, which is wiped after use: name, service and secret as
     *     Notify shows them once
     * @return this
     * @throws IllegalArgumentException where what it gives now is no such key
     */
    public NotifySettingsBuilder apiKey(Supplier<char[]> key) {
        NotifyKey.from(Objects.requireNonNull(key, "key"));
        apiKey = key;
        return this;
    }

    /**
     * The template of a class of news, made at GOV.UK Notify. It may name {@code ((reference))}, {@code ((news))},
     * {@code ((due))}, {@code ((where))}, {@code ((clause))} and {@code ((ref))}.
     *
     * @param news the class of news
     * @param id the template's id
     * @return this
     */
    public NotifySettingsBuilder template(Notice.News news, UUID id) {
        templates.put(Objects.requireNonNull(news, "news"), Objects.requireNonNull(id, "id"));
        return this;
    }

    /**
     * The domains to which mail may go, and no other. Domains below them are others.
     *
     * @param domains at least one, such as {@code council.example}
     * @return this
     * @throws IllegalArgumentException where one is no domain
     */
    public NotifySettingsBuilder recipientDomains(String... domains) {
        recipientDomains = Addresses.domains("recipientDomains", domains);
        return this;
    }

    /**
     * Where a recipient looks.
     *
     * @param template an https address with {@code {reference}} in its path, and {@code {kind}} if need be
     * @return this
     * @throws IllegalArgumentException where it is none
     */
    public NotifySettingsBuilder where(String template) {
        where = Where.of(template);
        return this;
    }

    /** The zone in which times are written out; Europe/London without it. */
    public NotifySettingsBuilder zone(ZoneId zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
        return this;
    }

    /** The time at which requests are signed and by which they are spaced; within 30 seconds of Notify's own. */
    public NotifySettingsBuilder time(InstantSource time) {
        this.time = Objects.requireNonNull(time, "time");
        return this;
    }

    /**
     * How long Notify is waited for; 10 and 30 seconds without it.
     *
     * @param connect for a connection
     * @param whole for each request as a whole
     * @return this
     * @throws IllegalArgumentException where both together are not below a sixth of the five minutes for which the
     *     deliveries hold a notice (an offer makes two requests), or one is below a millisecond
     */
    public NotifySettingsBuilder timeouts(Duration connect, Duration whole) {
        Duration most = Timeouts.USUAL.lease().dividedBy(6);
        boolean tooShort = connect.toMillis() < 1 || whole.toMillis() < 1;
        if (tooShort || connect.plus(whole).compareTo(most) >= 0) {
            throw new IllegalArgumentException("timeouts: give at least a millisecond each and less than 50 seconds"
                    + " together, so that a notice is settled before another node takes it.");
        }
        this.connect = connect;
        this.whole = whole;
        return this;
    }

    /**
     * How many mails are sent in any minute at most; 2,900 without it. Several nodes share the 3,000 that Notify takes.
     *
     * @param most 1 to 2,900
     * @return this
     * @throws IllegalArgumentException where it is anything else
     */
    public NotifySettingsBuilder perMinute(int most) {
        if (most < 1 || most > 2_900) {
            throw new IllegalArgumentException("perMinute: give 1 to 2900.");
        }
        perMinute = most;
        return this;
    }

    /**
     * The settings.
     *
     * @return immutable settings
     * @throws IllegalArgumentException naming at once everything that is missing
     */
    public NotifySettings build() {
        List<String> missing = new ArrayList<>();
        if (apiKey == null) {
            missing.add("apiKey");
        }
        for (Notice.News news : Notice.News.values()) {
            if (!templates.containsKey(news)) {
                missing.add("template of " + news);
            }
        }
        if (recipientDomains.isEmpty()) {
            missing.add("recipientDomains");
        }
        if (where == null) {
            missing.add("where");
        }
        if (time == null) {
            missing.add("time");
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Say also: " + String.join(", ", missing) + ".");
        }
        return new NotifySettings(this);
    }

    NotifySettings.Access access() {
        return new NotifySettings.Access(base, Objects.requireNonNull(apiKey, "apiKey"), connect, whole, perMinute);
    }

    Map<Notice.News, UUID> templates() {
        return templates;
    }

    Set<String> listed() {
        return recipientDomains;
    }

    Telling telling() {
        return new Telling(Objects.requireNonNull(where, "where"), zone);
    }

    InstantSource time() {
        return Objects.requireNonNull(time, "time");
    }
}
