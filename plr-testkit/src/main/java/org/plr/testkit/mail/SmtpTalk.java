package org.plr.testkit.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.plr.testkit.mail.SmtpScript.Moment;

/** The server's side of one connection. */
final class SmtpTalk {
    private final SmtpSink sink;
    private final SmtpScript script;
    private final List<String> recipients = new ArrayList<>();
    private String from = "";
    private boolean inLogin;
    private InputStream in = InputStream.nullInputStream();
    private OutputStream out = OutputStream.nullOutputStream();

    SmtpTalk(SmtpSink sink, SmtpScript script) {
        this.sink = sink;
        this.script = script;
    }

    /** Until one of both hangs up. */
    void hold(Socket plain, SmtpSink.Secrecy secrecy, @Nullable SSLContext tls) throws IOException {
        Socket socket = secrecy == SmtpSink.Secrecy.SMTPS ? secured(plain, tls) : plain;
        use(socket);
        boolean goesOn = say(script.answer(Moment.GREETING, ""));
        String line = goesOn ? line() : null;
        while (line != null) {
            sink.note(line);
            Moment moment = momentOf(line);
            String answer = script.answer(moment, line);
            boolean offersTls = moment == Moment.HELLO
                    && secrecy == SmtpSink.Secrecy.STARTTLS
                    && !(socket instanceof SSLSocket)
                    && "250 ok".equals(answer);
            goesOn = say(offersTls ? "250-sink\r\n250 STARTTLS" : answer);
            if (moment == Moment.STARTTLS && answer != null && answer.startsWith("220")) {
                socket = secured(socket, tls);
                use(socket);
            }
            goesOn = goesOn && follow(moment, line, Objects.requireNonNullElse(answer, ""));
            line = goesOn ? line() : null;
        }
    }

    private void use(Socket socket) throws IOException {
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    private static SSLSocket secured(Socket socket, @Nullable SSLContext tls) throws IOException {
        SSLContext context = Objects.requireNonNull(tls, "a sink that encrypts needs a certificate");
        SSLSocket secured = (SSLSocket) context.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
        secured.setUseClientMode(false);
        secured.setEnabledProtocols(context.getDefaultSSLParameters().getProtocols());
        secured.startHandshake();
        return secured;
    }

    private Moment momentOf(String line) {
        if (inLogin) {
            return Moment.AUTH;
        }
        String verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
        return switch (verb) {
            case "EHLO", "HELO" -> Moment.HELLO;
            case "STARTTLS" -> Moment.STARTTLS;
            case "AUTH" -> Moment.AUTH;
            case "MAIL" -> Moment.MAIL;
            case "RCPT" -> Moment.RCPT;
            case "DATA" -> Moment.DATA;
            default -> Moment.OTHER;
        };
    }

    /** What follows from a command and its answer. */
    private boolean follow(Moment moment, String line, String answer) throws IOException {
        inLogin = moment == Moment.AUTH && answer.startsWith("334");
        if (moment == Moment.MAIL) {
            from = line.substring(line.indexOf(':') + 1);
            recipients.clear();
        } else if (moment == Moment.RCPT && answer.startsWith("25")) {
            recipients.add(line.substring(line.indexOf(':') + 1));
        } else if (moment == Moment.DATA && answer.startsWith("354")) {
            return take();
        }
        return !line.equalsIgnoreCase("QUIT");
    }

    /** Keeps the message before it says that it has it, as a mail server does. */
    private boolean take() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String line = line();
        while (line != null && !line.equals(".")) {
            sink.note(line);
            String unstuffed = line.startsWith(".") ? line.substring(1) : line;
            bytes.writeBytes((unstuffed + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            line = line();
        }
        if (line == null) {
            return false;
        }
        String answer = script.answer(Moment.DOT, "");
        boolean accepted = answer != null && answer.startsWith("250");
        sink.keep(new Mail(from, recipients, bytes.toByteArray(), accepted));
        return say(answer);
    }

    private @Nullable String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int octet = in.read();
        while (octet >= 0 && octet != '\n') {
            line.write(octet);
            octet = in.read();
        }
        if (octet < 0) {
            return null;
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private boolean say(@Nullable String answer) throws IOException {
        if (answer == null) {
            return false;
        }
        byte[] octets = (answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        if (script.pace().isZero()) {
            out.write(octets);
        } else {
            for (byte octet : octets) {
                rest();
                out.write(octet);
                out.flush();
            }
        }
        out.flush();
        return true;
    }

    private void rest() {
        try {
            TimeUnit.NANOSECONDS.sleep(script.pace().toNanos());
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException("Interrupted between two octets.", e));
        }
    }
}
