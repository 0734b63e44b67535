package org.plr.examples.demo.host;

import org.plr.core.spi.Store;
import org.plr.examples.council.Council;

/**
 * The host's own side: what it knows, and the ports that it gives the library.
 *
 * @param council the council's folder as read
 * @param refs who stands behind a ref
 * @param clock the simulated clock
 * @param chart the organisation chart
 * @param staff the staff directory
 * @param mail the mail server
 * @param record the case system
 * @param store the journal's store
 * @param out where everything is written
 */
public record Host(
        Council council,
        Refs refs,
        SimulatedClock clock,
        CouncilChart chart,
        CouncilStaff staff,
        CouncilMail mail,
        CaseSystem record,
        Store store,
        OutFolder out)
        implements AutoCloseable {

    /** Closes the mail server. The store is the library's to close. */
    @Override
    public void close() {
        mail.close();
    }
}
