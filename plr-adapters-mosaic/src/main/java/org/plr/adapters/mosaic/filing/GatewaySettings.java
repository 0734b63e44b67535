package org.plr.adapters.mosaic.filing;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.plr.core.spi.FilingRef;

/** Where a council's gateway is and how long it is waited for. Immutable; each method gives other settings. */
public final class GatewaySettings {
    private static final Duration MOST = Duration.ofMinutes(2);

    private final URI base;
    private final Supplier<char[]> token;
    private final @Nullable SSLContext trust;
    private final Waiting waiting;

    private record Waiting(Duration connect, Duration whole, int retries, Duration pause) {}

    private GatewaySettings(URI base, Supplier<char[]> token, @Nullable SSLContext trust, Waiting waiting) {
        this.base = base;
        this.token = token;
        this.trust = trust;
        this.waiting = waiting;
    }

    /**
     * A gateway that is waited for 10 seconds for a connection and 30 in all, and asked twice more where it is busy or does
     * not answer.
     *
     * @param base its address, such as {@code https://gateway.council.example/record-filing/v1}: https, with neither user,
     *     query nor fragment, without a slash behind it; fixed from now on
     * @param token asked at each request for an array of its own, which is wiped after use
     * @return the settings
     * @throws IllegalArgumentException where the address is none of that form; the message does not repeat it
     */
    public static GatewaySettings at(URI base, Supplier<char[]> token) {
        Objects.requireNonNull(token, "token");
        return new GatewaySettings(
                requireBase(base),
                token,
                null,
                new Waiting(Duration.ofSeconds(10), Duration.ofSeconds(30), 2, Duration.ofMillis(500)));
    }

    private static URI requireBase(URI base) {
        String path = base.getRawPath() == null ? "" : base.getRawPath();
        boolean isPlain = "https".equals(base.getScheme())
                && base.getHost() != null
                && base.getRawUserInfo() == null
                && base.getRawQuery() == null
                && base.getRawFragment() == null;
        boolean isStraight = !path.endsWith("/")
                && !path.contains("//")
                && !path.contains("%")
                && base.normalize().equals(base);
        if (!isPlain || !isStraight) {
            throw new IllegalArgumentException(
                    "base: give an address such as https://gateway.council.example/filing/v1,"
                            + " with neither user, query, fragment nor a slash behind it.");
        }
        return base;
    }

    /**
     * The same, trusting the authorities of this context: for a gateway whose certificate the council's own authority signed,
     * and for tests. Names are checked all the same.
     *
     * @param context made by the host
     * @return other settings
     */
    public GatewaySettings trusting(SSLContext context) {
        return new GatewaySettings(base, token, Objects.requireNonNull(context, "context"), waiting);
    }

    /**
     * The same with other times.
     *
     * @param connect how long a connection is waited for
     * @param whole how long one question is waited for, all its tries together
     * @return other settings
     * @throws IllegalArgumentException where one is below a millisecond or over 2 minutes
     */
    public GatewaySettings waiting(Duration connect, Duration whole) {
        requireBetween(connect, "connect");
        requireBetween(whole, "whole");
        return new GatewaySettings(base, token, trust, new Waiting(connect, whole, waiting.retries, waiting.pause));
    }

    /**
     * The same, asking again less or more often where the gateway is busy or does not answer.
     *
     * @param retries how often beyond the first time, 0 to 5
     * @param pause between two tries, where the gateway names none
     * @return other settings
     * @throws IllegalArgumentException where one is out of its bounds
     */
    public GatewaySettings retrying(int retries, Duration pause) {
        requireBetween(pause, "pause");
        if (retries < 0 || retries > 5) {
            throw new IllegalArgumentException("retries: give 0 to 5.");
        }
        return new GatewaySettings(base, token, trust, new Waiting(waiting.connect, waiting.whole, retries, pause));
    }

    private static void requireBetween(Duration duration, String name) {
        if (duration.toMillis() < 1 || duration.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(name + ": give a millisecond to 2 minutes.");
        }
    }

    /** A key is 32 hexadecimal digits, so that nothing of a path can be in it. */
    URI address(FilingRef key) {
        return URI.create(base + "/filings/" + key.text());
    }

    Supplier<char[]> token() {
        return token;
    }

    Optional<SSLContext> trust() {
        return Optional.ofNullable(trust);
    }

    Duration connect() {
        return waiting.connect;
    }

    Duration whole() {
        return waiting.whole;
    }

    int retries() {
        return waiting.retries;
    }

    Duration pause() {
        return waiting.pause;
    }

    /** The host alone. */
    @Override
    public String toString() {
        return "gateway at " + base.getHost();
    }
}
