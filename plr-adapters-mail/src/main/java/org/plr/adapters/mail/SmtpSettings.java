package org.plr.adapters.mail;

import java.util.Set;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Which mail server is used, how, and for whom. Immutable; made by {@link #startTls}, {@link #smtps} or, in tests,
 * {@link #plainToLoopback}. It shows neither a user nor a password.
 */
public final class SmtpSettings {
    private final Server server;
    private final Sender sender;
    private final Set<String> recipientDomains;
    private final Telling telling;
    private final Templates templates;

    /** When a connection is encrypted. */
    enum Secrecy {
        STARTTLS,
        SMTPS,
        NONE
    }

    /**
     * The server's side.
     *
     * @param host its name, by which its certificate is checked
     * @param port its port
     * @param secrecy when the connection is encrypted
     * @param login how we log in, or null where the server asks for none
     * @param trust what is trusted, or null for the JVM's own certificates
     * @param timeouts how long it is waited for
     * @param connections how many connections are open at once
     */
    record Server(
            String host,
            int port,
            Secrecy secrecy,
            @Nullable Login login,
            @Nullable SSLContext trust,
            Timeouts timeouts,
            int connections) {}

    SmtpSettings(SmtpSettingsBuilder builder) {
        this.server = builder.server();
        this.sender = builder.sender();
        this.recipientDomains = builder.listed();
        this.telling = builder.telling();
        this.templates = builder.templates();
    }

    /**
     * A server that goes over to TLS before anything is said, mostly at port 587. Where it does not, nothing is sent.
     *
     * @param host its name, which its certificate must bear
     * @param port its port
     * @return the settings to be filled in
     * @throws IllegalArgumentException where the name or the port is none
     */
    public static SmtpSettingsBuilder startTls(String host, int port) {
        return new SmtpSettingsBuilder(host, port, Secrecy.STARTTLS);
    }

    /**
     * A server that speaks TLS from the first octet on, mostly at port 465.
     *
     * @param host its name, which its certificate must bear
     * @param port its port
     * @return the settings to be filled in
     * @throws IllegalArgumentException where the name or the port is none
     */
    public static SmtpSettingsBuilder smtps(String host, int port) {
        return new SmtpSettingsBuilder(host, port, Secrecy.SMTPS);
    }

    /**
     * A server on this machine's own loopback address, in clear: for tests and demonstrations. No other host can be
     * given.
     *
     * @param port its port
     * @return the settings to be filled in
     * @throws IllegalArgumentException where the port is none
     */
    public static SmtpSettingsBuilder plainToLoopback(int port) {
        return new SmtpSettingsBuilder("127.0.0.1", port, Secrecy.NONE);
    }

    Server server() {
        return server;
    }

    Sender sender() {
        return sender;
    }

    Set<String> recipientDomains() {
        return recipientDomains;
    }

    Telling telling() {
        return telling;
    }

    Templates templates() {
        return templates;
    }

    /** The server alone. */
    @Override
    public String toString() {
        return server.secrecy() + " to " + server.host() + ":" + server.port();
    }
}
