package org.plr.examples.council;

/**
 * One case of the universe of open cases on a day: the child, the open episode and who holds it.
 *
 * @param child the child
 * @param episode the episode that is open on the day
 * @param allocation the allocation on the day
 */
public record OpenCase(Child child, Episode episode, Allocation allocation) {}
