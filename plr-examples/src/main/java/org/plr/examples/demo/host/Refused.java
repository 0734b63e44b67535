package org.plr.examples.demo.host;

import java.time.Instant;
import org.plr.core.Refusal;

/**
 * Something that somebody tried and the library refused, as it should.
 *
 * @param at when
 * @param who the title of who tried
 * @param tried what they tried, to follow on "to"
 * @param refusal why not
 */
public record Refused(Instant at, String who, String tried, Refusal refusal) {}
