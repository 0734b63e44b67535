package org.plr.adapters.jdbc.arch.planted;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Opens whatever it is told to. */
public final class OpensUrls {
    Connection open(String url) throws SQLException {
        return DriverManager.getConnection(url);
    }
}
