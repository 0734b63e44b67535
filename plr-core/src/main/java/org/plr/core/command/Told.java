package org.plr.core.command;

import java.time.Instant;
import org.plr.core.journal.Fact;
import org.plr.core.journal.StreamId;

/**
 * A fact that was decided, for the stream in which it belongs.
 *
 * @param stream the stream
 * @param fact what happened
 * @param occurredAt when
 */
public record Told(StreamId stream, Fact fact, Instant occurredAt) {}
