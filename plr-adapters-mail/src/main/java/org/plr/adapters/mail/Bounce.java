package org.plr.adapters.mail;

import java.util.Objects;
import org.plr.core.spi.NoticeRef;

/**
 * A mail of ours that could not be delivered, or not yet.
 *
 * @param ref the notice that it told
 * @param code {@code dsn.} and the status of RFC 3463, such as {@code dsn.5.1.1}
 * @param permanent whether the sender's server has given up; otherwise it goes on trying
 */
public record Bounce(NoticeRef ref, String code, boolean permanent) {

    /** Refuses null. */
    public Bounce {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(code, "code");
    }
}
