package org.plr.adapters.mail;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.mail.SmtpSettings.Secrecy;

/** Fills in {@link SmtpSettings}. A sender, the recipients' domains and where to look are needed; all else has a usual value. */
public final class SmtpSettingsBuilder {
    private final String host;
    private final int port;
    private final Secrecy secrecy;
    private @Nullable Sender sender;
    private @Nullable String bounces;
    private @Nullable Login login;
    private Set<String> recipientDomains = Set.of();
    private @Nullable Where where;
    private ZoneId zone = ZoneId.of("Europe/London");
    private Templates templates = Templates.english();
    private @Nullable SSLContext trust;
    private Timeouts timeouts = Timeouts.USUAL;
    private int connections = 2;

    SmtpSettingsBuilder(String host, int port, Secrecy secrecy) {
        this.host = Characters.token("host", Objects.requireNonNull(host, "host"), 253);
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port: give 1 to 65535.");
        }
        if (!host.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == ':')) {
            throw new IllegalArgumentException("host: give a name or a number, such as smtp.council.example.");
        }
        this.port = port;
        this.secrecy = secrecy;
    }

    /**
     * Who mails. Its domain stands in each Message-ID.
     *
     * @param name shown to the recipient, such as {@code Practice Learning Reviews}
     * @param address the address, such as {@code reviews@council.example}
     * @return this
     * @throws IllegalArgumentException where the name holds a character that no header should, or the address is not one
     *     plain address
     */
    public SmtpSettingsBuilder from(String name, String address) {
        String plain = Addresses.plain("from", Objects.requireNonNull(address, "address"));
        sender = new Sender(Characters.line("from", Objects.requireNonNull(name, "name"), 100), plain, plain);
        return this;
    }

    /**
     * Where mails come back to that could not be delivered; without it, to the sender.
     *
     * @param address an address in the sender's domain, or in one below it
     * @return this
     * @throws IllegalArgumentException where it is not one plain address
     */
    public SmtpSettingsBuilder bouncesTo(String address) {
        bounces = Addresses.plain("bouncesTo", Objects.requireNonNull(address, "address"));
        return this;
    }

    /**
     * How the server is told who we are. A server that then offers no login is not used.
     *
     * @param user the user's name, printable ASCII
     * @param password asked before each connection for an array of its own, which is wiped after use
     * @return this
     * @throws IllegalArgumentException where the name is empty or holds other characters
     */
    public SmtpSettingsBuilder login(String user, Supplier<char[]> password) {
        login = new Login(
                Characters.token("login", Objects.requireNonNull(user, "user"), 200),
                Objects.requireNonNull(password, "password"));
        return this;
    }

    /**
     * The domains to which mail may go, and no other: a copy of the data elsewhere, or a slip in an address book, reaches
     * nobody outside. Domains below them are others.
     *
     * @param domains at least one, such as {@code council.example}
     * @return this
     * @throws IllegalArgumentException where one is no domain
     */
    public SmtpSettingsBuilder recipientDomains(String... domains) {
        recipientDomains = Addresses.domains("recipientDomains", domains);
        return this;
    }

    /**
     * Where a recipient looks.
     *
     * @param template an https address with {@code {reference}} in its path, and {@code {kind}} if need be, such as
     *     {@code https://reviews.council.example/r/{reference}}
     * @return this
     * @throws IllegalArgumentException where it is none
     */
    public SmtpSettingsBuilder where(String template) {
        where = Where.of(template);
        return this;
    }

    /** The zone in which times are written out; Europe/London without it. */
    public SmtpSettingsBuilder zone(ZoneId zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
        return this;
    }

    /** Words of the host's own; {@link Templates#english()} without it. */
    public SmtpSettingsBuilder templates(Templates templates) {
        this.templates = Objects.requireNonNull(templates, "templates");
        return this;
    }

    /** Trusts what this context trusts, such as a council's own authority, instead of the JVM's certificates. */
    public SmtpSettingsBuilder trust(SSLContext context) {
        trust = Objects.requireNonNull(context, "context");
        return this;
    }

    /**
     * How long the server is waited for at each step; 20 seconds each without it.
     *
     * @param connect for a connection
     * @param read for each answer
     * @param write for each line to be taken
     * @return this
     * @throws IllegalArgumentException where one is not below a third of the five minutes for which the deliveries hold
     *     a notice, or is below a millisecond
     */
    public SmtpSettingsBuilder timeouts(Duration connect, Duration read, Duration write) {
        timeouts = new Timeouts(connect, read, write, Timeouts.USUAL.lease());
        return this;
    }

    /** For tests that cannot wait: as if the deliveries held a notice for so long. */
    SmtpSettingsBuilder lease(Duration lease) {
        timeouts = new Timeouts(timeouts.connect(), timeouts.read(), timeouts.write(), lease);
        return this;
    }

    /**
     * How many connections may be open at once; 2 without it. Whoever sends while all are in use waits for one.
     *
     * @param most 1 to 50
     * @return this
     * @throws IllegalArgumentException where it is anything else
     */
    public SmtpSettingsBuilder connections(int most) {
        if (most < 1 || most > 50) {
            throw new IllegalArgumentException("connections: give 1 to 50.");
        }
        connections = most;
        return this;
    }

    /**
     * The settings.
     *
     * @return immutable settings
     * @throws IllegalArgumentException naming at once everything that is missing, or where mails would come back to
     *     another domain than the sender's
     */
    public SmtpSettings build() {
        List<String> missing = new ArrayList<>();
        if (sender == null) {
            missing.add("from");
        }
        if (recipientDomains.isEmpty()) {
            missing.add("recipientDomains");
        }
        if (where == null) {
            missing.add("where");
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Say also: " + String.join(", ", missing) + ".");
        }
        return new SmtpSettings(this);
    }

    SmtpSettings.Server server() {
        return new SmtpSettings.Server(host, port, secrecy, login, trust, timeouts, connections);
    }

    Sender sender() {
        Sender known = Objects.requireNonNull(sender, "from");
        if (bounces == null) {
            return known;
        }
        String domain = "." + Addresses.domainOf(bounces);
        if (!domain.endsWith("." + known.domain())) {
            throw new IllegalArgumentException(
                    "bouncesTo: give an address in the sender's domain, or in one below it.");
        }
        return new Sender(known.name(), known.address(), bounces);
    }

    Set<String> listed() {
        return recipientDomains;
    }

    Telling telling() {
        return new Telling(Objects.requireNonNull(where, "where"), zone);
    }

    Templates templates() {
        return templates;
    }
}
