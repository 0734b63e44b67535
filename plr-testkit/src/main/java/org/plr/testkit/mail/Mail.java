package org.plr.testkit.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One message as a {@link SmtpSink} was given it. Immutable; two are the same where all that they hold is. */
public final class Mail {
    private final String from;
    private final List<String> recipients;
    private final byte[] bytes;
    private final boolean accepted;

    Mail(String from, List<String> recipients, byte[] bytes, boolean accepted) {
        this.from = from;
        this.recipients = List.copyOf(recipients);
        this.bytes = bytes.clone();
        this.accepted = accepted;
    }

    /** What {@code MAIL FROM} named, brackets included. */
    public String from() {
        return from;
    }

    /** What each accepted {@code RCPT TO} named, brackets included. */
    public List<String> recipients() {
        return recipients;
    }

    /** A copy of the message, with its dots unstuffed and without the final dot. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether the sink answered that it has taken it. */
    public boolean accepted() {
        return accepted;
    }

    /**
     * The value of its first header of a name, as it stands on one line.
     *
     * @param name the header's name, in any case
     * @return the value, or an empty text where there is none
     */
    public String header(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return text().lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst()
                .orElse("");
    }

    /**
     * Its Message-ID.
     *
     * @return the id with its brackets, or an empty text where there is none
     */
    public String messageId() {
        return header("Message-ID");
    }

    /**
     * The message as text, each octet one character.
     *
     * @return the text
     */
    public String text() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mail that
                && from.equals(that.from)
                && recipients.equals(that.recipients)
                && Arrays.equals(bytes, that.bytes)
                && accepted == that.accepted;
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, recipients, Arrays.hashCode(bytes), accepted);
    }
}
