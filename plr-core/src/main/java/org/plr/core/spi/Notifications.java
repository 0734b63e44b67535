package org.plr.core.spi;

import java.time.Instant;

/** Takes notices to people: by mail, or by another channel in writing. */
public interface Notifications {

    /**
     * Offers one notice to its channel and waits for the channel's answer. The same notice may be offered again after a
     * failure; an adapter sends the same reference and content each time.
     *
     * @param notice the notice
     * @param contact where its recipient is reached
     * @param now the moment of sending
     * @return what the channel answered; it never throws for a recipient that is refused
     * @throws PortUnavailableException where the channel cannot be asked now and it is to be tried again
     */
    Delivery send(Notice notice, StaffContact contact, Instant now);
}
