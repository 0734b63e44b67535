package org.plr.adapters.mail;

import java.io.IOException;
import java.util.Set;
import org.plr.core.people.Channel;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.PortUnavailableException;

/**
 * How far one offer came, and what the server said there.
 *
 * @param step the last step that was begun
 * @param code the server's code at it, or a number below 200 where it gave none
 * @param line the server's last line at it
 * @param failure the kind of failure where it did not answer, without words
 */
record Reply(Step step, int code, String line, String failure) {
    private static final Set<Integer> OF_LOGIN = Set.of(530, 534, 535, 538);

    /** The steps of an offer, in order. */
    enum Step {
        CONNECT,
        MAIL,
        RCPT,
        DATA,
        END
    }

    /** Before the server has taken so much as the sender: another connection may be tried without a second copy. */
    boolean isBeforeTheMessage() {
        return step.compareTo(Step.MAIL) <= 0 && (code < 200 || code == 421);
    }

    boolean isAccepted() {
        return step == Step.END && code >= 200 && code < 300;
    }

    /** What the port answers. */
    Delivery delivery(NoticeRef ref) {
        if (isAccepted()) {
            return new Delivery.Accepted(Channel.MAIL, printable(line));
        }
        if (step != Step.CONNECT && code >= 400 && code < 500 && code != 421) {
            return new Delivery.Deferred("smtp." + code);
        }
        boolean ofRecipient = step.compareTo(Step.RCPT) >= 0;
        if (ofRecipient && code >= 500 && code < 600 && !OF_LOGIN.contains(code)) {
            return new Delivery.Refused("smtp." + code);
        }
        throw unavailable(ref);
    }

    /** Without a word of the server's: it may hold an address. */
    private PortUnavailableException unavailable(NoticeRef ref) {
        String what = code >= 200 ? String.valueOf(code) : "no answer";
        String where = ("SMTP: " + what + " at " + step + " " + failure).strip();
        SmtpNotifications.LOG.warn("The mail server did not take notice {}: {}.", ref, where);
        return new PortUnavailableException("Notifications", ref.text(), new IOException(where));
    }

    private static String printable(String line) {
        StringBuilder printable = new StringBuilder();
        String last = line.strip();
        last = last.substring(last.lastIndexOf('\n') + 1);
        for (int i = 0; i < Math.min(200, last.length()); i++) {
            char c = last.charAt(i);
            printable.append(c >= ' ' && c < 0x7F ? c : '?');
        }
        return printable.toString();
    }
}
