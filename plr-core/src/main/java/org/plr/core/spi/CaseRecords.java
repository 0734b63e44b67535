package org.plr.core.spi;

import java.time.LocalDate;
import java.util.Set;
import org.plr.core.cases.Universe;
import org.plr.core.people.ChildRef;

/**
 * The case system's side of reviewing: which cases are open. What it tells is a snapshot; ask anew for another day. Safe for
 * use by several threads.
 */
public interface CaseRecords {

    /**
     * Every case that is open on a day.
     *
     * @param day the local day
     * @return the cases that could be read, and each row that could not be used
     * @throws PortUnavailableException where the source cannot be read now; try again
     * @throws PortRejectedException where the source is not what it should be, whatever happens: a file or a column is missing
     */
    Universe openCases(LocalDate day);

    /**
     * Whose records are restricted on a day: they are allocated by an explicit right alone.
     *
     * @param day the local day
     * @return the children, open case or not
     * @throws PortUnavailableException where the source cannot be read now; try again
     * @throws PortRejectedException where the source is not what it should be, whatever happens
     */
    Set<ChildRef> restricted(LocalDate day);
}
