package org.plr.benchmarks.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.plr.adapters.jdbc.SqliteStore;
import org.plr.benchmarks.load.Crew.Work;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.Append;
import org.plr.core.spi.Store;

/**
 * Appends a second on either store, by one writer and by eight, each append alone or a hundred facts at once, beside bare
 * JDBC on the same store and beside a file that is written and forced.
 */
final class StoreLoad {
    private static final int MANY = 100;
    private static final int WRITERS = 8;

    private final Extent extent;
    private final Path folder;
    private int streams;

    StoreLoad(Extent extent, Path folder) {
        this.extent = extent;
        this.folder = folder;
    }

    /** What is appended to: the library's store, and bare connections to another one of the same kind. */
    private record Site(String name, Store store, List<BareJdbc> bare) {
        BareJdbc bareOf(int writer) {
            return bare.get(writer % bare.size());
        }
    }

    void run() throws Exception {
        Turns.heading();
        SqliteStore.open(folder.resolve("bare.db")).close();
        try (SqliteStore sqlite = SqliteStore.open(folder.resolve("ours.db"))) {
            measure(new Site("SQLite", sqlite, List.of(bareSqlite(folder.resolve("bare.db")))));
        }
        try (Server server = Server.start()) {
            Store ours = server.store();
            server.store();
            measure(new Site("PostgreSQL", ours, bare(server)));
        }
    }

    /** One connection for all writers: SQLite lets one write at a time, and those that wait for its lock wait long. */
    private static BareJdbc bareSqlite(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
        }
        return new BareJdbc(connection, "plr_entry", new AtomicLong());
    }

    private static List<BareJdbc> bare(Server server) throws SQLException {
        AtomicLong position = new AtomicLong();
        List<BareJdbc> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.add(new BareJdbc(server.source().getConnection(), server.schema() + ".plr_entry", position));
        }
        return writers;
    }

    private void measure(Site site) throws Exception {
        measure(site, 1);
        measure(site, MANY);
        for (BareJdbc bare : site.bare()) {
            bare.close();
        }
    }

    private void measure(Site site, int many) throws Exception {
        String by = site.name() + (many == 1 ? ", a commit each" : ", by " + many);
        String ours = by + ", 1 writer: facts a second";
        String bare = by + ", 1 writer: bare JDBC";
        String oursOfAll = by + ", " + WRITERS + " writers: facts a second";
        String bareOfAll = by + ", " + WRITERS + " writers: bare JDBC";
        String file = by + ": a file written and forced";
        new Turns()
                .way(ours, () -> rate(1, writer -> ours(site.store(), many)))
                .way(
                        bare,
                        () -> rate(
                                1,
                                writer -> site.bareOf(writer).writing(stream().value(), many)))
                .way(file, () -> file(many))
                .way(oursOfAll, () -> rate(WRITERS, writer -> ours(site.store(), many)))
                .way(
                        bareOfAll,
                        () -> rate(
                                WRITERS,
                                writer -> site.bareOf(writer).writing(stream().value(), many)))
                .run(extent.turns())
                .tellAll()
                .ratio(by + ", 1 writer, times bare JDBC", ours, bare, "at least 0.85")
                .ratio(by + ", " + WRITERS + " writers, times bare JDBC", oursOfAll, bareOfAll, "at least 0.85")
                .ratio(by + ", times the file", ours, file, "")
                .ratio(by + ", " + WRITERS + " writers times one", oursOfAll, ours, many == 1 ? "at least 3" : "");
    }

    private double rate(int writers, IntFunction<Work> works) throws Exception {
        return Crew.rateFor(extent.slice(), writers, works);
    }

    private StreamId stream() {
        return StreamId.of("review", Integer.toHexString(streams++));
    }

    private Work ours(Store store, int many) {
        StreamId stream = stream();
        int[] version = {0};
        return () -> {
            store.append(Append.of(Rows.drafts(stream, version[0], many)));
            version[0] += many;
            return many;
        };
    }

    private double file(int many) throws Exception {
        byte[] rows = Rows.payload().repeat(many).getBytes(StandardCharsets.UTF_8);
        Path path = Files.createTempFile(folder, "forced", ".log");
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            return rate(1, writer -> () -> written(channel, rows, many));
        }
    }

    private static int written(FileChannel channel, byte[] rows, int many) throws IOException {
        channel.write(ByteBuffer.wrap(rows));
        channel.force(false);
        return many;
    }
}
