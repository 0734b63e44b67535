package org.plr.adapters.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.plr.core.spi.Notice;

/**
 * One notice as a mail (RFC 5322), the same bytes for the same notice, address and moment. Angus's encoders write the
 * parts; they are put together here, because its own messages make up a new boundary, and a new Message-ID, each time.
 */
final class Mime {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss xx", Locale.ENGLISH);

    /** Characters of at most three octets, so that a word in base64 fits beside the longest header's name. */
    private static final int WORD = 13;

    private final SmtpSettings settings;
    private final Notice notice;
    private final StringBuilder mail = new StringBuilder();

    private Mime(SmtpSettings settings, Notice notice) {
        this.settings = settings;
        this.notice = notice;
    }

    static byte[] of(SmtpSettings settings, Notice notice, String to, Instant now) {
        return new Mime(settings, notice).written(to, now).getBytes(StandardCharsets.US_ASCII);
    }

    private String written(String to, Instant now) {
        Template template = settings.templates().of(notice);
        String subject = template.subject(this::value);
        String id = notice.ref().text() + "@" + settings.sender().domain();
        Optional<String> entry = CalendarEntry.of(notice, id, settings.telling(), now);
        header("Date", DATE.format(settings.telling().local(now)));
        header("From", from());
        header("To", to);
        header("Message-ID", "<" + id + ">");
        header("Subject", isAscii(subject) ? MimeUtility.fold(9, subject) : encoded(subject));
        header("Auto-Submitted", "auto-generated");
        header("MIME-Version", "1.0");
        if (entry.isPresent()) {
            header("Content-Type", "multipart/mixed;\r\n boundary=\"" + boundary("mixed") + "\"");
            mail.append("\r\n--").append(boundary("mixed")).append("\r\n");
        }
        words(subject, template);
        entry.ifPresent(this::attach);
        return mail.toString();
    }

    private void words(String subject, Template template) {
        header("Content-Type", "multipart/alternative;\r\n boundary=\"" + boundary("words") + "\"");
        mail.append("\r\n--").append(boundary("words")).append("\r\n");
        part("text/plain; charset=utf-8", template.text(words -> words, this::value));
        mail.append("\r\n--").append(boundary("words")).append("\r\n");
        part("text/html; charset=utf-8", Html.page(subject, template, this::value));
        mail.append("\r\n--").append(boundary("words")).append("--\r\n");
    }

    private void attach(String entry) {
        mail.append("\r\n--").append(boundary("mixed")).append("\r\n");
        header("Content-Disposition", "attachment; filename=\"due.ics\"");
        part("text/calendar; charset=utf-8; method=PUBLISH", entry);
        mail.append("\r\n--").append(boundary("mixed")).append("--\r\n");
    }

    private void part(String type, String text) {
        header("Content-Type", type);
        header("Content-Transfer-Encoding", "quoted-printable");
        mail.append("\r\n").append(quoted(text));
    }

    private void header(String name, String value) {
        mail.append(name).append(": ").append(value).append("\r\n");
    }

    /** In no text: an equals sign is written as =3D there. */
    private String boundary(String of) {
        return "=_" + of + "_" + notice.ref().text();
    }

    private String value(Placeholder placeholder) {
        return settings.telling().value(placeholder, notice);
    }

    private String from() {
        Sender sender = settings.sender();
        return isAscii(sender.name())
                ? named(sender).toString()
                : encoded(sender.name()) + "\r\n <" + sender.address() + ">";
    }

    private static InternetAddress named(Sender sender) {
        try {
            return new InternetAddress(sender.address(), sender.name(), "us-ascii");
        } catch (UnsupportedEncodingException noSuchCharset) {
            throw new UncheckedIOException(noSuchCharset);
        }
    }

    /** As words of RFC 2047, each on a line of at most 76 characters: Angus would not count the header's name. */
    private static String encoded(String text) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i += WORD) {
            byte[] part = text.substring(i, Math.min(text.length(), i + WORD)).getBytes(StandardCharsets.UTF_8);
            words.append(i == 0 ? "" : "\r\n ")
                    .append("=?utf-8?B?")
                    .append(Base64.getEncoder().encodeToString(part))
                    .append("?=");
        }
        return words.toString();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x7F);
    }

    private static String quoted(String text) {
        ByteArrayOutputStream quoted = new ByteArrayOutputStream();
        String lines = text.replace("\r\n", "\n").replace("\n", "\r\n");
        try (OutputStream encoder = MimeUtility.encode(quoted, "quoted-printable")) {
            encoder.write(lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException | MessagingException inMemory) {
            throw new IllegalStateException("A text could not be encoded in memory.", inMemory);
        }
        return quoted.toString(StandardCharsets.US_ASCII);
    }
}
