package org.plr.adapters.mosaic.arch.planted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Changes what it should only read. */
public interface Writes {
    final class ByUrl {
        Connection open(String url) throws SQLException {
            return DriverManager.getConnection(url);
        }
    }

    final class ByStatement {
        int write(Statement statement) throws SQLException {
            return statement.executeUpdate("DELETE FROM ssd_person");
        }
    }

    final class IntoAFile {
        void write(Path file) throws IOException {
            Files.writeString(file, "");
        }
    }
}
