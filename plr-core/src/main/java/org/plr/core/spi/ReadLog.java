package org.plr.core.spi;

import java.time.Instant;
import org.plr.core.journal.StreamId;

/** Notes who read what was written about a child, before it is shown. */
public interface ReadLog {

    /**
     * Notes one read. Where it throws, nothing is shown.
     *
     * @param actor the actor's text
     * @param subject what is read
     * @param at when
     * @throws PortUnavailableException where it cannot be noted
     */
    void note(String actor, StreamId subject, Instant at);
}
