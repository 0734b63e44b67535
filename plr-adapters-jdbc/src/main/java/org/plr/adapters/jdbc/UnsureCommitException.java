package org.plr.adapters.jdbc;

import java.sql.SQLException;

/** A commit failed on its way: the transaction may stand or not. */
final class UnsureCommitException extends SQLException {
    private static final long serialVersionUID = 1L;

    UnsureCommitException(SQLException failed) {
        super("The commit may stand or not.", failed.getSQLState(), failed.getErrorCode());
        setStackTrace(failed.getStackTrace());
    }
}
