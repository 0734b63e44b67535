package org.plr.adapters.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.plr.core.journal.Entry;
import org.plr.core.spi.ConcurrentChangeException;

/** Checks the appends of a group in turn and writes those that pass, within one transaction. */
final class Appending {
    private final Ground.Statements asks;
    private final Writing.Statements tells;

    Appending(Tables tables) {
        asks = new Ground.Statements(tables);
        tells = new Writing.Statements(tables);
    }

    /**
     * Deals with a group. Afterwards each append has its entries or its refusal; neither holds before the commit.
     *
     * @param locking the trip that takes the lock, to which the questions are added
     * @return whether anything was written
     */
    boolean through(Session session, Trip locking, List<Pending> group) throws SQLException {
        Ground ground = Ground.under(
                locking, session, asks, group.stream().map(Pending::append).toList());
        Checks checks = new Checks(ground);
        Writing writing = new Writing();
        boolean any = false;
        for (Pending pending : group) {
            any |= pass(pending, checks, ground, writing);
        }
        if (any) {
            writing.write(session, tells);
        }
        return any;
    }

    private static boolean pass(Pending pending, Checks checks, Ground ground, Writing writing) throws SQLException {
        try {
            checks.pass(pending.append());
        } catch (ConcurrentChangeException | IllegalArgumentException refusal) {
            pending.refused(refusal);
            return false;
        }
        List<Entry> sealed = ground.carryOn(pending.append());
        writing.add(pending, sealed);
        pending.written(sealed);
        return true;
    }
}
