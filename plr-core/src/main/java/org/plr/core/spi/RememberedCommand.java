package org.plr.core.spi;

import org.plr.core.journal.CommandId;
import org.plr.core.journal.StreamId;

/**
 * A command that was done, so that its repeat has no second effect.
 *
 * @param actor the actor's text
 * @param id the command's id
 * @param fingerprint the SHA-256 over what was asked, in lower-case hexadecimal; empty once it was erased
 * @param stream the subject's stream
 * @param version the stream's version after it: what the first outcome showed
 */
public record RememberedCommand(String actor, CommandId id, String fingerprint, StreamId stream, int version) {}
