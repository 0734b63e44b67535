package org.plr.adapters.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.Read;

/** What stands in the table of reads. */
final class ReadLogs {
    private ReadLogs() {}

    static List<Read> noted(Site site) {
        List<Read> reads = new ArrayList<>();
        String sql = "SELECT actor, on_behalf_of, subject, at FROM " + site.table("read") + " ORDER BY seq";
        try (Connection connection = site.source().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                reads.add(new Read(
                        row.getString(1),
                        row.getString(2),
                        new StreamId(row.getString(3)),
                        Instant.ofEpochMilli(row.getLong(4))));
            }
            return reads;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
