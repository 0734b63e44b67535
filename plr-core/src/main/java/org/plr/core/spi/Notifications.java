package org.plr.core.spi;

import java.time.Instant;

/**
 * Takes notices to people: by mail, or by another channel in writing. A notice is first written, then offered; what was
 * written is kept between, so that each further offer is the same message. Safe for use by several threads.
 */
public interface Notifications {

    /**
     * Writes a notice as this channel says it. Nothing is sent.
     *
     * @param notice the notice
     * @param contact where its recipient is reached
     * @param now the moment that the message says it was written
     * @return the message
     * @throws PortRejectedException where this channel cannot reach that contact, whatever happens
     */
    Message write(Notice notice, StaffContact contact, Instant now);

    /**
     * Offers a message to its channel and waits for the answer. It may have been offered before.
     *
     * @param notice the notice that it tells, whose reference is the key of the message
     * @param message what {@link #write} gave, perhaps in another process
     * @return what the channel answered; it never throws for a recipient that is refused or put off
     * @throws PortUnavailableException where the channel does not answer and it is to be tried again
     */
    Delivery send(Notice notice, Message message);

    /** Says that nothing more is offered for now: whatever is held open between two messages may be let go. */
    default void rest() {}
}
