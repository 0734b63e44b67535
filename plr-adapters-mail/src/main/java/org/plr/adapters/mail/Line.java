package org.plr.adapters.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.mail.Reply.Step;
import org.plr.core.spi.Message;

/** One connection to the mail server, as Angus holds it, that knows how far an offer came. Used by one thread at a time. */
final class Line extends SMTPTransport {

    /**
     * Angus logs addresses to the JDK's log, under the name of this package: nothing of that gets out. Held here because
     * the JDK forgets loggers that nobody holds.
     */
    @SuppressWarnings("unused")
    private static final List<Logger> MUTED = Stream.of("", ".protocol")
            .map(end -> Logger.getLogger(Line.class.getPackageName() + end))
            .peek(logger -> logger.setFilter(entry -> false))
            .toList();

    private final Dial dial;
    private final CappedSocket socket = new CappedSocket();
    private Step step = Step.CONNECT;
    private int code;
    private String said = "";

    Line(Session session, Dial dial) {
        super(session, null);
        this.dial = dial;
    }

    /** Offers a message, and makes the connection first where there is none yet. */
    Reply offer(Message message, Watch watch) {
        at(Step.CONNECT);
        socket.refill();
        watch.over(socket);
        try {
            if (!socket.isConnected()) {
                connect(dial.connected(socket));
                refuseWithoutLogin();
            }
            InternetAddress to = new InternetAddress(message.address(), true);
            sendMessage(new KeptMail(session, message.bytes()), new InternetAddress[] {to});
            return new Reply(step, code, said, "");
        } catch (MessagingException | IOException | RuntimeException failed) {
            return new Reply(step, code, said, kind(failed));
        }
    }

    /** Says goodbye where it still can. */
    void hangUp() {
        try {
            close();
            socket.close();
        } catch (MessagingException | IOException gone) {
            SmtpNotifications.LOG.debug("A connection to the mail server broke: {}", kind(gone));
        }
    }

    private void refuseWithoutLogin() throws MessagingException {
        if (dial.login() != null && !supportsExtension("AUTH")) {
            throw new MessagingException("The mail server offers no login.");
        }
    }

    /** The kind alone: Angus's messages hold addresses. */
    private static String kind(Throwable failed) {
        Throwable deepest = failed;
        for (int i = 0; i < 10 && deepest.getCause() != null; i++) {
            deepest = deepest.getCause();
        }
        return deepest.getClass().getSimpleName();
    }

    private void at(Step next) {
        step = next;
        code = 0;
        said = "";
    }

    /** The first answer at a step counts: what Angus says after a refusal is answered too. While connecting, the last. */
    @Override
    protected int readServerResponse() throws MessagingException {
        int answer = super.readServerResponse();
        if (code == 0 || step == Step.CONNECT) {
            code = answer;
            said = getLastServerResponse();
        }
        return answer;
    }

    @Override
    protected synchronized boolean protocolConnect(
            @Nullable String host, int port, @Nullable String user, @Nullable String password)
            throws MessagingException {
        Login login = dial.login();
        return super.protocolConnect(
                host, port, login == null ? null : login.user(), login == null ? null : login.password());
    }

    @Override
    protected void mailFrom() throws MessagingException {
        at(Step.MAIL);
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        at(Step.RCPT);
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        at(Step.DATA);
        return super.data();
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        at(Step.END);
        super.finishData();
    }
}
