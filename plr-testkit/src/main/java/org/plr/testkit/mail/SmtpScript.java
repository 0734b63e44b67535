package org.plr.testkit.mail;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a {@link SmtpSink} answers. One script serves several connections at once. */
@FunctionalInterface
public interface SmtpScript {

    /** The moments at which a server answers. */
    enum Moment {
        /** A connection was made. */
        GREETING,
        /** {@code EHLO} or {@code HELO}. */
        HELLO,
        /** {@code STARTTLS}: after an answer that begins with 220 the sink goes over to TLS. */
        STARTTLS,
        /** {@code AUTH}, and each line that the client sends after an answer that begins with 334. */
        AUTH,
        /** {@code MAIL FROM}. */
        MAIL,
        /** {@code RCPT TO}. */
        RCPT,
        /** {@code DATA}: after an answer that begins with 354 the sink reads the message. */
        DATA,
        /** The final dot: after an answer that begins with 250 the message counts as accepted. */
        DOT,
        /** Any other command. */
        OTHER
    }

    /**
     * Answers.
     *
     * @param moment when
     * @param line what the client said; empty for {@link Moment#GREETING} and {@link Moment#DOT}
     * @return one line, or several with CR LF between; or null to hang up without a word. It may take its time
     * @throws IOException where the script hangs up by an error
     */
    @Nullable
    String answer(Moment moment, String line) throws IOException;

    /**
     * How long the sink waits before each octet of an answer.
     *
     * @return nothing, unless the script is a slow one
     */
    default Duration pace() {
        return Duration.ZERO;
    }

    /**
     * A server that takes everything.
     *
     * @return the script
     */
    static SmtpScript wellBehaved() {
        return (moment, line) -> usual(moment);
    }

    /**
     * What a server that takes everything says.
     *
     * @param moment when
     * @return the answer
     */
    static String usual(Moment moment) {
        return switch (moment) {
            case GREETING, STARTTLS -> "220 sink";
            case AUTH -> "235 in";
            case DATA -> "354 go on";
            case HELLO, MAIL, RCPT, DOT, OTHER -> "250 ok";
        };
    }
}
