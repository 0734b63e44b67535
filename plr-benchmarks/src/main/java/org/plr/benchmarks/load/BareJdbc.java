package org.plr.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.plr.benchmarks.load.Crew.Work;

/**
 * What a developer writes where no journal is wanted: the same rows by JDBC, with a commit for each or for so many. Nothing
 * is checked, hashed or remembered.
 */
final class BareJdbc implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement insert;
    private final AtomicLong position;
    private final byte[] payload = Rows.payload().getBytes(StandardCharsets.UTF_8);
    private final byte[] hash = new byte[32];

    BareJdbc(Connection connection, String table, AtomicLong position) throws SQLException {
        this.connection = connection;
        this.position = position;
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("INSERT INTO " + table
                + " (position, stream, version, type, type_version, who, on_behalf_of, occurred_at, recorded_at,"
                + " framework, framework_hash, payload, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /** One writer after another where they share the connection. */
    Work writing(String stream, int many) {
        int[] version = {0};
        return () -> {
            synchronized (this) {
                for (int i = 0; i < many; i++) {
                    bind(stream, ++version[0]);
                    if (many > 1) {
                        insert.addBatch();
                    }
                }
                if (many == 1) {
                    insert.executeUpdate();
                } else {
                    insert.executeBatch();
                }
                connection.commit();
            }
            return many;
        };
    }

    private void bind(String stream, int version) throws SQLException {
        long at = Rows.NOW.toEpochMilli();
        insert.setLong(1, position.incrementAndGet());
        insert.setString(2, stream);
        insert.setInt(3, version);
        insert.setString(4, "review.graded");
        insert.setInt(5, 1);
        insert.setString(6, Rows.WHO);
        insert.setString(7, "");
        insert.setLong(8, at);
        insert.setLong(9, at);
        insert.setString(10, Rows.FRAMEWORK);
        insert.setString(11, Rows.HASH);
        insert.setBytes(12, payload);
        insert.setBytes(13, hash);
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.close();
    }
}
