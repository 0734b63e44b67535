package org.plr.adapters.mail;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A mail that is sent as it was kept. Angus would write its own anew, with another Message-ID. */
final class KeptMail extends MimeMessage {
    private final byte[] bytes;

    KeptMail(Session session, byte[] bytes) {
        super(session);
        this.bytes = bytes;
    }

    @Override
    public void writeTo(OutputStream out, String @Nullable [] ignored) throws IOException {
        out.write(bytes);
    }
}
