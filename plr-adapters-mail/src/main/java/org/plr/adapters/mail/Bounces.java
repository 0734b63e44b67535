package org.plr.adapters.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plr.core.spi.NoticeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what a mail server sends back of a mail that it could not deliver (RFC 3464). Anybody can send such a mail: what is
 * read names a notice by its random reference, which its recipient and the servers on the way know and nobody else, and
 * it says no more than that its mail did not arrive.
 */
public final class Bounces {
    private static final Logger LOG = LoggerFactory.getLogger(Bounces.class);

    /** Reading takes none, and making one reads files. */
    private static final @Nullable Session WITHOUT_SESSION = null;

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_PARTS = 20;
    private static final int MOST_BLOCKS = 20;
    private static final int MOST_HEADER = 1000;
    private static final Pattern OURS = Pattern.compile("<([0-9a-f]{32})@[A-Za-z0-9.-]{1,253}>");
    private static final Pattern STATUS = Pattern.compile("([245])\\.\\d{1,3}\\.\\d{1,3}(?=\\s|\\(|$)");

    private Bounces() {}

    private record Verdict(String code, boolean permanent) {}

    /**
     * Reads one mail.
     *
     * @param dsn the mail as it came, headers included
     * @return the bounce; or empty where the mail is none, tells of a success, tells of no mail of ours, is over 1 MB, has
     *     more than 20 parts, or cannot be read
     */
    public static Optional<Bounce> read(byte[] dsn) {
        if (dsn.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            return read(new MimeMessage(WITHOUT_SESSION, new ByteArrayInputStream(dsn)));
        } catch (MessagingException | IOException | RuntimeException garbled) {
            LOG.debug(
                    "A mail that came back could not be read: {}",
                    garbled.getClass().getName());
            return Optional.empty();
        }
    }

    private static Optional<Bounce> read(MimeMessage mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report")) {
            return Optional.empty();
        }
        MimeMultipart parts = new MimeMultipart(new MimePartDataSource(mail));
        if (parts.getCount() > MOST_PARTS) {
            return Optional.empty();
        }
        Verdict verdict = null;
        NoticeRef ref = null;
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            verdict = verdict == null && part.isMimeType("message/delivery-status") ? verdict(part) : verdict;
            ref = ref == null && isReturned(part) ? ours(headersIn(part), "Message-ID") : ref;
        }
        NoticeRef found = ref == null ? oursOf(mail) : ref;
        return verdict == null || found == null
                ? Optional.empty()
                : Optional.of(new Bounce(found, verdict.code(), verdict.permanent()));
    }

    private static boolean isReturned(Part part) throws MessagingException {
        return part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers");
    }

    private static InternetHeaders headersIn(BodyPart part) throws MessagingException, IOException {
        try (InputStream in = content(part)) {
            return new InternetHeaders(in);
        }
    }

    private static InputStream content(BodyPart part) throws IOException {
        return new MimePartDataSource((MimePart) part).getInputStream();
    }

    /** Of its recipients the first that did not get it: a mail of ours has one. */
    private static @Nullable Verdict verdict(BodyPart part) throws MessagingException, IOException {
        try (InputStream in = content(part)) {
            for (int block = 0; block < MOST_BLOCKS && in.available() > 0; block++) {
                Verdict verdict = verdict(new InternetHeaders(in));
                if (verdict != null) {
                    return verdict;
                }
            }
        }
        return null;
    }

    private static @Nullable Verdict verdict(InternetHeaders block) {
        String action = first(block, "Action");
        Matcher status = STATUS.matcher(first(block, "Status"));
        boolean failed = action.equalsIgnoreCase("failed");
        if (!status.lookingAt() || !(failed || action.equalsIgnoreCase("delayed"))) {
            return null;
        }
        return new Verdict("dsn." + status.group(), failed);
    }

    private static @Nullable NoticeRef oursOf(MimeMessage mail) throws MessagingException {
        InternetHeaders answered = new InternetHeaders();
        for (String name : new String[] {"In-Reply-To", "References"}) {
            String value = mail.getHeader(name, " ");
            answered.addHeader("Message-ID", value == null ? "" : value);
        }
        return ours(answered, "Message-ID");
    }

    private static @Nullable NoticeRef ours(InternetHeaders headers, String name) {
        String[] values = headers.getHeader(name);
        for (String value : values == null ? new String[0] : values) {
            Matcher ours = OURS.matcher(value.substring(0, Math.min(MOST_HEADER, value.length())));
            if (ours.find()) {
                return NoticeRef.of(ours.group(1));
            }
        }
        return null;
    }

    private static String first(InternetHeaders block, String name) {
        String value = block.getHeader(name, null);
        return value == null || value.length() > MOST_HEADER ? "" : value.strip();
    }
}
