package org.plr.core.draw;

/**
 * A review's place in the order of a draw: the lowest is drawn first.
 *
 * @param id the review's normalised id
 * @param ticket 64 lower-case hexadecimal digits
 */
public record Ticket(String id, String ticket) {}
