package org.plr.adapters.jdbc;

import java.sql.SQLException;
import org.plr.core.spi.PortUnavailableException;

/** A database's failures in the port's words. What the database itself says may hold values, and is left out. */
final class Failures {
    private static final String PORT = "Store";

    private Failures() {}

    static PortUnavailableException unavailable(String key, SQLException failed) {
        return new PortUnavailableException(PORT, key + " (" + codes(failed) + ")", stripped(failed));
    }

    /** The same without the words, which are for nobody's log. */
    static SQLException stripped(SQLException failed) {
        SQLException codesAlone = new SQLException(
                "The database's own words are left out, since they may hold what was to be kept.",
                failed.getSQLState(),
                failed.getErrorCode());
        codesAlone.setStackTrace(failed.getStackTrace());
        return codesAlone;
    }

    static String codes(SQLException failed) {
        return "SQLState " + failed.getSQLState() + ", code " + failed.getErrorCode();
    }

    /** Whether the lock was not to be had in time, or the database is not there: trying at once again is in vain. */
    static boolean isInVain(SQLException failed) {
        return isCutOff(failed)
                || "55P03".equals(failed.getSQLState())
                || failed instanceof UnsureCommitException
                || isBusy(failed);
    }

    /** Whether the connection is gone, so that nobody knows how far the server came. */
    static boolean isCutOff(SQLException failed) {
        String state = failed.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }

    /** SQLite's own codes, whose lowest byte is the kind: 5 busy, 6 locked. */
    private static boolean isBusy(SQLException failed) {
        int kind = failed.getErrorCode() & 0xff;
        return failed instanceof org.sqlite.SQLiteException && (kind == 5 || kind == 6);
    }
}
