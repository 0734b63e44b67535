package org.plr.core.arch.planted.duty;

/** Stands for the core's own, which no other room can extend. */
public interface DutyRule {

    class NotFinal implements DutyRule {}

    final class OfNoClause implements DutyRule {}
}
