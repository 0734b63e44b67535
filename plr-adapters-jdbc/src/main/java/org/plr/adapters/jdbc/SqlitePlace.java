package org.plr.adapters.jdbc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.spi.Hold;

/**
 * The place of a file: the machine or the environment, the file's own path, and a small file beside it that says how
 * often notices were given out. The database counts first, so that a kill between the two leaves it ahead, which says
 * nothing; a database behind its neighbour was restored.
 */
final class SqlitePlace implements Place {
    private static final String COUNT = "sent";
    private static final int ID_LENGTH = 32;
    private static final int LENGTH = ID_LENGTH + 1 + 19 + 1;

    private final Path file;
    private final Path beside;
    private final String environment;
    private final String settings;
    private final String set;
    private volatile @Nullable String here;

    SqlitePlace(Path file, String environment, Tables tables) {
        this.file = file;
        this.beside = file.resolveSibling(file.getFileName() + ".sent");
        this.environment = environment;
        settings = tables.sql("SELECT name, value FROM @setting");
        set = tables.sql("INSERT INTO @setting (name, value) VALUES (?, ?)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    }

    /** What the small file says: of which journal, and how often. */
    private record Sent(String journal, long count) {}

    @Override
    public Look look(Trip trip) {
        Look look = new Look();
        trip.ask(settings, row -> look.settings().put(row.getString(1), row.getString(2)));
        return look;
    }

    @Override
    public Optional<Hold> hold(Look look) throws SQLException {
        Sent sent = sent();
        String place = look.settings().get(SETTING);
        boolean ours = sent != null && sent.journal().equals(journal(look));
        if (place == null && sent == null) {
            return Optional.empty();
        }
        if (!ours || (place != null && !place.equals(here()))) {
            return Optional.of(Hold.ELSEWHERE);
        }
        return Objects.requireNonNull(sent).count() > count(look) ? Optional.of(Hold.EARLIER) : Optional.empty();
    }

    /** The small file comes first of all, so that a kill at the first giving out does not leave the database alone. */
    @Override
    public long note(Session session, Look look) throws SQLException {
        Sent sent = sent();
        long outside = sent == null ? 0 : sent.count();
        if (sent == null) {
            write(journal(look), 0);
        }
        long number = Math.max(count(look), outside) + 1;
        session.tell(set, SETTING, here());
        session.tell(set, COUNT, Long.toString(number));
        return number;
    }

    @Override
    public void noteOutside(Look look, long number) throws SQLException {
        String journal = journal(look);
        Sent sent = sent();
        if (sent == null || !sent.journal().equals(journal) || sent.count() < number) {
            write(journal, number);
        }
    }

    /** In place and in one piece, forced to the disk. */
    private void write(String journal, long number) throws SQLException {
        String line = String.format(Locale.ROOT, "%s %019d\n", journal, number);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)), 0);
            channel.force(true);
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    private static String journal(Look look) {
        return Objects.requireNonNull(look.settings().get("journal"), "each journal has an id");
    }

    private static long count(Look look) {
        return Long.parseLong(look.settings().getOrDefault(COUNT, "0"));
    }

    /**
     * What stands beside the database, or null where nothing does: an empty file was begun and not written. What is no such
     * line is of no journal.
     */
    private @Nullable Sent sent() throws SQLException {
        if (!Files.exists(beside)) {
            return null;
        }
        try {
            byte[] bytes = Files.readAllBytes(beside);
            String line = new String(bytes, StandardCharsets.US_ASCII);
            if (bytes.length == 0) {
                return null;
            }
            return bytes.length == LENGTH ? read(line) : new Sent("", 0);
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    private static Sent read(String line) {
        try {
            return new Sent(line.substring(0, ID_LENGTH), Long.parseLong(line, ID_LENGTH + 1, LENGTH - 1, 10));
        } catch (NumberFormatException noCount) {
            return new Sent("", 0);
        }
    }

    private static SQLException unreadable(IOException failed) {
        SQLException codeAlone = new SQLException("The file beside the database cannot be used.", "58030");
        codeAlone.setStackTrace(failed.getStackTrace());
        return codeAlone;
    }

    private String here() throws SQLException {
        String known = here;
        if (known == null) {
            try {
                known = (environment.isEmpty() ? machine() : environment) + " " + file.toRealPath();
            } catch (IOException failed) {
                throw unreadable(failed);
            }
            here = known;
        }
        return known;
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "";
        }
    }
}
