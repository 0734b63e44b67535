package org.plr.core.spi;

/**
 * A notice taken to be sent.
 *
 * @param notice the notice
 * @param attempt which attempt this is, from 1; settling or postponing with an older attempt has no effect
 */
public record ClaimedNotice(Notice notice, int attempt) {}
