package org.plr.core.spi;

import org.plr.core.people.Channel;

/** What a channel answered to one notice. */
public sealed interface Delivery {

    /**
     * The channel has taken it: acceptance, not reading.
     *
     * @param channel how the recipient is reached
     */
    record Accepted(Channel channel) implements Delivery {}

    /**
     * The channel refused this recipient for good.
     *
     * @param code a fixed code for the cause, such as {@code smtp.550}: 1 to 60 letters, digits, dots and hyphens
     */
    record Refused(String code) implements Delivery {}
}
