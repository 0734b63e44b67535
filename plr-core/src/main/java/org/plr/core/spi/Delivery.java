package org.plr.core.spi;

import java.util.Objects;
import org.plr.core.people.Channel;

/** What a channel answered to one message. */
public sealed interface Delivery {

    /**
     * The channel has taken it: acceptance, not reading.
     *
     * @param channel how the recipient is reached
     * @param reply what the channel said, such as a mail server's last line; kept with the notice for as long as its message
     */
    record Accepted(Channel channel, String reply) implements Delivery {

        /** Refuses null. */
        public Accepted {
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(reply, "reply");
        }

        /** The channel alone: a server's words may hold an address. */
        @Override
        public String toString() {
            return "accepted by " + channel;
        }
    }

    /**
     * The channel refused this recipient or this message for good.
     *
     * @param code a fixed code for the cause, such as {@code smtp.550}: 1 to 60 letters, digits, dots and hyphens
     */
    record Refused(String code) implements Delivery {}

    /**
     * The channel will not take this message now, though it answers: a full mailbox, too many at once.
     *
     * @param code a fixed code for the cause, such as {@code smtp.450}
     */
    record Deferred(String code) implements Delivery {}
}
