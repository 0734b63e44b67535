package org.plr.core.duty;

/**
 * A reminder that is due.
 *
 * @param duty the open duty
 * @param step which step of the framework's escalation, from 1
 */
public record Reminder(Duty duty, int step) {}
