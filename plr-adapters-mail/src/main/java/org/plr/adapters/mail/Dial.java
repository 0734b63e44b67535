package org.plr.adapters.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Properties;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.util.WriteTimeoutSocket;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.mail.SmtpSettings.Secrecy;
import org.plr.adapters.mail.SmtpSettings.Server;

/**
 * Makes connections: every wait has an end, and TLS is of version 1.2 or newer, with a certificate that is trusted and
 * bears the server's name.
 *
 * @param server the server
 * @param clock ends what takes too long
 */
record Dial(Server server, ScheduledExecutorService clock) {
    private static final String TLS = "TLSv1.3 TLSv1.2";

    @Nullable
    Login login() {
        return server.login();
    }

    /** What Angus is to do. It is told every time-out, though the connection that it is given has its own. */
    Properties properties(Sender sender) {
        Properties properties = new Properties();
        put(properties, "from", sender.bounces());
        put(properties, "localhost", sender.domain());
        put(properties, "auth", server.login() != null);
        put(properties, "auth.mechanisms", "PLAIN LOGIN");
        put(properties, "starttls.enable", server.secrecy() == Secrecy.STARTTLS);
        put(properties, "starttls.required", server.secrecy() == Secrecy.STARTTLS);
        put(properties, "ssl.checkserveridentity", true);
        put(properties, "ssl.protocols", TLS);
        put(properties, "connectiontimeout", Timeouts.millis(server.timeouts().connect()));
        put(properties, "timeout", Timeouts.millis(server.timeouts().read()));
        put(properties, "writetimeout", Timeouts.millis(server.timeouts().write()));
        put(properties, "quitwait", false);
        put(properties, "sendpartial", false);
        properties.put("mail.smtp.ssl.socketFactory", factory());
        return properties;
    }

    private static void put(Properties properties, String name, Object value) {
        properties.setProperty("mail.smtp." + name, value.toString());
    }

    private SSLSocketFactory factory() {
        return server.trust() == null
                ? (SSLSocketFactory) SSLSocketFactory.getDefault()
                : server.trust().getSocketFactory();
    }

    /** Connects a socket, and encrypts it where the server expects that from the first octet on. */
    Socket connected(CappedSocket socket) throws IOException {
        byte[] number = InetAddress.getByName(server.host()).getAddress();
        // Bears the name as it was given: Angus checks the certificate by it, and would else ask for the number's name.
        InetAddress named = InetAddress.getByAddress(server.host(), number);
        socket.setSoTimeout(Timeouts.millis(server.timeouts().read()));
        socket.setTcpNoDelay(true);
        socket.connect(
                new InetSocketAddress(named, server.port()),
                Timeouts.millis(server.timeouts().connect()));
        Socket timed =
                new WriteTimeoutSocket(socket, Timeouts.millis(server.timeouts().write()), clock);
        return server.secrecy() == Secrecy.SMTPS ? secured(timed) : timed;
    }

    private Socket secured(Socket plain) throws IOException {
        SSLSocket secured = (SSLSocket) factory().createSocket(plain, server.host(), server.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setProtocols(TLS.split(" ", -1));
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }
}
