package org.plr.benchmarks.overdue;

import java.time.Instant;

/**
 * The moment, as a fact of its own for Drools.
 *
 * @param at the moment
 */
public record Now(Instant at) {}
