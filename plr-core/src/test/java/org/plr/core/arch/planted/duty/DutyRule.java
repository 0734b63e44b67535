package org.plr.core.arch.planted.duty;

import org.plr.core.clause.RuleOf;

/** Stands for the core's own, which no other room can extend. */
public interface DutyRule {

    @RuleOf("CON-1")
    class NotFinal implements DutyRule {}

    final class OfNoClause implements DutyRule {}
}
