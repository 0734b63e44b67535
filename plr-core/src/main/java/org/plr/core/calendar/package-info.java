/**
 * When something is due: a moment, a rule's timescale, a zone and the known holidays go in, a deadline comes out, and
 * nothing else has a say, neither the machine's clock nor its zone (CON-1, CON-3, CON-5).
 *
 * <p>Hours are elapsed time; days are whole local days, the starting day not counted; months are added once to the
 * local date and clamped to the month's end. A deadline's end is always the first instant that is too late.
 */
@NullMarked
package org.plr.core.calendar;

import org.jspecify.annotations.NullMarked;
