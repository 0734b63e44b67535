package org.plr.core.duty;

import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;

/** What time alone brings about. The only fact that no person tells. */
public sealed interface DutyFact extends Fact {

    /**
     * Whoever owes an open duty was reminded of it (CON-1): one step of the framework's escalation. It stands in the
     * stream of the duty's subject.
     *
     * @param duty the duty's id as text
     * @param step which step, from 1
     */
    @FactType("duty.reminded")
    record Reminded(String duty, int step) implements DutyFact {}
}
