package org.plr.adapters.jdbc;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Entry;
import org.plr.core.spi.Append;

/** Appends in transactions of the library's own; those that wait share one. */
final class Appends {
    private final Database database;
    private final Appending appending;
    private final GroupCommit groups = new GroupCommit(this::commit);
    private final String hashAt;

    Appends(Database database) {
        this.database = database;
        appending = new Appending(database.tables());
        hashAt = database.tables().sql("SELECT hash FROM @entry WHERE position = ?");
    }

    List<Entry> append(Append append) {
        Pending pending = new Pending(append);
        groups.take(pending);
        return pending.result();
    }

    /** One that cannot be kept must not take the others with it: after a failure each is tried alone, once. */
    private void commit(List<Pending> group) {
        try {
            together(group);
        } catch (SQLException failed) {
            if (group.size() == 1 || Failures.isInVain(failed)) {
                group.forEach(pending -> pending.refused(Failures.unavailable(key(pending), failed)));
            } else {
                group.forEach(pending -> commit(List.of(pending)));
            }
        } catch (RuntimeException | Error unexpected) {
            group.forEach(pending -> pending.refused(new IllegalStateException("An append failed.", unexpected)));
        }
    }

    private void together(List<Pending> group) throws SQLException {
        try {
            database.write(session -> {
                boolean any = appending.through(session, database.lock(), group);
                if (!any) {
                    session.drop();
                }
                return any;
            });
        } catch (UnsureCommitException unsure) {
            if (!stands(lastOf(group))) {
                throw unsure;
            }
        }
    }

    private static @Nullable Entry lastOf(List<Pending> group) {
        return group.stream().map(Pending::lastOrNull).filter(Objects::nonNull).reduce(null, (before, after) -> after);
    }

    /** Whether the group's last entry is in the journal, as another connection sees it: then all of the group is. */
    private boolean stands(@Nullable Entry last) throws SQLException {
        if (last == null) {
            return false;
        }
        byte[] hash = HexFormat.of().parseHex(last.hash());
        return database.read(session -> {
            boolean[] found = new boolean[1];
            session.ask(hashAt, row -> found[0] = Arrays.equals(hash, row.getBytes(1)), last.position());
            return found[0];
        });
    }

    /** An id for whoever reads the failure. */
    static String key(Pending pending) {
        Append append = pending.append();
        if (!append.drafts().isEmpty()) {
            return append.drafts().get(0).stream().value();
        }
        return append.settled().isEmpty()
                ? "an append without facts"
                : append.settled().get(0).claimed().notice().ref().text();
    }
}
