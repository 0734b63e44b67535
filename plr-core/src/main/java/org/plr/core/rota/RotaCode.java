package org.plr.core.rota;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.plr.core.draw.Code;
import org.plr.core.spi.DrawSecrets;
import org.plr.core.ticket.Hmac;
import org.plr.core.ticket.Tickets;

/**
 * The one-time code of a month's rota: the HMAC-SHA256 of {@code rota <month>} under the host's secret. Whoever learns one
 * month's code learns nothing of the secret and of other months.
 */
final class RotaCode {
    private RotaCode() {}

    static Code of(DrawSecrets secrets, YearMonth month) {
        return Code.of(Tickets.key(secrets.secret(), ("rota " + month).getBytes(StandardCharsets.UTF_8)));
    }

    /** The SHA-256 of a code. */
    static Code commitment(Code code) {
        return Code.of(Hmac.sha256().digest(code.bytes()));
    }
}
