package org.plr.core.command;

import java.time.Instant;
import java.util.Optional;
import org.plr.core.calendar.Holidays;
import org.plr.core.framework.Framework;
import org.plr.core.people.Organisation;

/** The reference data as the journal has it: frameworks, organisation, holidays. Asked under the ledger's lock. */
public interface Reference extends View {

    /**
     * The framework in force at a moment (GOV-1).
     *
     * @param at the moment
     * @return the framework, or empty before the first
     */
    Optional<Framework> inForce(Instant at);

    /**
     * The organisation as known now.
     *
     * @return the last chart loaded, an empty one before the first
     */
    Organisation organisation();

    /**
     * The holidays as known now.
     *
     * @return the last calendar loaded
     */
    Holidays holidays();
}
