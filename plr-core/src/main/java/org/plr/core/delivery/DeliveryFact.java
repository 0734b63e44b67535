package org.plr.core.delivery;

import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.Hold;
import org.plr.core.spi.NoticeRef;

/** What an operator does about the sending of notices, in the stream {@link #STREAM}. */
public sealed interface DeliveryFact extends Fact {
    /** The stream of all of them. */
    StreamId STREAM = new StreamId("outbox");

    /**
     * This place sends from now on.
     *
     * @param hold why nothing was sent until then
     */
    @FactType("delivery.sending-confirmed")
    record SendingConfirmed(Hold hold) implements DeliveryFact {}

    /**
     * A notice that was set aside is offered again.
     *
     * @param notice the notice
     */
    @FactType("delivery.notice-put-back")
    record NoticePutBack(NoticeRef notice) implements DeliveryFact {}
}
