package org.plr.core.spi;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A notice taken to be sent.
 *
 * @param notice the notice
 * @param attempt which taking this is, from 1; whatever is done with an older one has no effect
 * @param tries how often it was taken without being given back untried, this time included
 * @param messageOrNull what an earlier attempt has written, or null where nothing was
 */
public record ClaimedNotice(
        Notice notice, int attempt, int tries, @Nullable Message messageOrNull) {

    /** Refuses null. */
    public ClaimedNotice {
        Objects.requireNonNull(notice, "notice");
    }

    /**
     * What an earlier attempt has written.
     *
     * @return the message, or empty where it is to be written now
     */
    public Optional<Message> message() {
        return Optional.ofNullable(messageOrNull);
    }

    /**
     * The same claim with its message.
     *
     * @param message what is to be sent
     * @return the claim that carries it
     */
    public ClaimedNotice with(Message message) {
        return new ClaimedNotice(notice, attempt, tries, message);
    }
}
