package org.plr.core.command;

import org.jspecify.annotations.Nullable;
import org.plr.core.access.Access;
import org.plr.core.spi.CaseRecords;
import org.plr.core.spi.Randomness;
import org.plr.core.spi.ReadLog;

/**
 * What all desks share.
 *
 * @param ledger the journal
 * @param commands the way of commands
 * @param reference the reference data
 * @param access who may do what
 * @param outside the ports that a desk asks
 */
public record House(Ledger ledger, Commands commands, Reference reference, Access access, Outside outside) {

    /**
     * The ports that a desk asks.
     *
     * @param randomness draws references
     * @param readLog notes reads of what is known of a child
     * @param caseRecords says which cases are open and which records are restricted, or null where the host has not said
     */
    public record Outside(
            Randomness randomness,
            ReadLog readLog,
            @Nullable CaseRecords caseRecords) {}
}
