package org.plr.adapters.jdbc.arch.planted;

/** Needs a driver that a host of PostgreSQL may have left out. */
public final class KnowsSqlite {
    boolean is(Exception thrown) {
        return thrown instanceof org.sqlite.SQLiteException;
    }
}
