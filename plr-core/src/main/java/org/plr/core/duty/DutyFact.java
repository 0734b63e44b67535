package org.plr.core.duty;

import java.time.LocalDate;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.StreamId;

/** What time alone brings about. The only facts that no person tells. */
public sealed interface DutyFact extends Fact {

    /**
     * Whoever owes a duty was reminded of it, or others were told of it (CON-1).
     *
     * @param duty the duty's name
     * @param step which step of the framework's escalation, from 1
     */
    @FactType("duty.reminded")
    record Reminded(String duty, int step) implements DutyFact {}

    /**
     * A period began in which at least one focussed review is carried out (FOC-1), in the stream {@link #PERIODS}.
     *
     * @param from its first local day
     * @param to its last local day
     */
    @FactType("duty.period-opened")
    record PeriodOpened(LocalDate from, LocalDate to) implements DutyFact {
        /** The stream of all periods. */
        public static final StreamId PERIODS = new StreamId("focussed-programme");

        /** {@return whether a local day lies in the period} */
        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
