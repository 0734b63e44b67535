package org.plr.adapters.jdbc;

import java.sql.SQLException;
import java.util.Set;
import org.plr.core.spi.PortUnavailableException;

/** A database's failures in the port's words. What the database itself says may hold values, and is left out. */
final class Failures {
    private static final String PORT = "Store";

    /**
     * SQLite's own codes, without any SQLState: busy, locked, read-only, input or output, full, cannot be opened. No code at
     * all is a pool's that has no connection free.
     */
    private static final Set<Integer> IN_VAIN_WITHOUT_STATE = Set.of(0, 5, 6, 8, 10, 13, 14);

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
        if (failed instanceof UnsureCommitException || "55P03".equals(failed.getSQLState())) {
            return true;
        }
        return failed.getSQLState() == null
                ? IN_VAIN_WITHOUT_STATE.contains(failed.getErrorCode() & 0xff)
                : isCutOff(failed);
    }

    /** Whether SQLite finds the file damaged, or to be something else: no later try will read it. */
    static boolean isNoDatabase(SQLException failed) {
        int code = failed.getErrorCode() & 0xff;
        return failed.getSQLState() == null && (code == 11 || code == 26);
    }

    /** Whether the role of PostgreSQL lacks a right. */
    static boolean isForbidden(SQLException failed) {
        return "42501".equals(failed.getSQLState());
    }

    /** Whether the connection to a server is gone, so that nobody knows how far the server came. */
    static boolean isCutOff(SQLException failed) {
        String state = failed.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }
}
