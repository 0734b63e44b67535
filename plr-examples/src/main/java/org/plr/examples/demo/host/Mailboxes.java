package org.plr.examples.demo.host;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.testkit.mail.Mail;
import org.plr.testkit.mail.SmtpScript;
import org.plr.testkit.mail.SmtpSink;

/**
 * The council's mail server: a real one, on the loopback address of this machine, that puts each mail as it came into
 * {@code mail/<Message-ID>.eml}. Now and then a mailbox is full.
 */
public final class Mailboxes implements AutoCloseable {
    private final OutFolder out;
    private final SmtpSink server;
    private volatile boolean full;
    private int filed;

    /** Opens the server on a free port. */
    public Mailboxes(OutFolder out) {
        this.out = out;
        this.server = SmtpSink.open(this::answer);
    }

    private @Nullable String answer(SmtpScript.Moment moment, String line) {
        return full && moment == SmtpScript.Moment.RCPT ? "552 5.2.2 the mailbox is full" : SmtpScript.usual(moment);
    }

    int port() {
        return server.port();
    }

    /** Whether the mailbox of the next mail is full. */
    void setFull(boolean full) {
        this.full = full;
    }

    /** Files what has come since. */
    void file() {
        List<Mail> mails = server.accepted();
        for (Mail mail : mails.subList(filed, mails.size())) {
            String id = mail.messageId();
            out.write("mail/" + id.substring(1, id.length() - 1) + ".eml", mail.text());
        }
        filed = mails.size();
    }

    @Override
    public void close() {
        server.close();
    }
}
