package org.plr.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plr.core.journal.Entry;
import org.plr.core.spi.Append;
import org.plr.core.spi.ConcurrentChangeException;
import org.plr.core.spi.JoiningStore;
import org.plr.core.spi.PortUnavailableException;

/** A connection that dies in a commit says neither yes nor no. */
class AmbiguousCommitTest {
    @TempDir
    Path folder;

    /** Loses the connection around the next commit, and perhaps all that follow. */
    private static final class Loss implements Meddling.Rule {
        private boolean beforeCommit;
        private boolean afterCommit;
        private boolean forGood;
        private boolean lost;

        @Override
        public void before(String sql) throws SQLException {
            if (lost && forGood) {
                throw gone();
            }
            if (beforeCommit && sql.contains("COMMIT")) {
                beforeCommit = false;
                throw gone();
            }
        }

        @Override
        public void after(String sql, Connection real) throws SQLException {
            if (afterCommit && sql.contains("COMMIT")) {
                afterCommit = false;
                lost = true;
                real.abort(Runnable::run);
                throw gone();
            }
        }

        private static SQLException gone() {
            return new SQLException("An I/O error occurred while sending 'secret words' to the backend.", "08006");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_commit_that_stands_although_its_answer_was_lost_is_a_success(Dialect dialect) {
        Loss loss = new Loss();
        try (Site site = Site.of(dialect, folder)) {
            JoiningStore store = site.openOn(over(site, loss));
            loss.afterCommit = true;
            List<Entry> written = store.append(Facts.everything(1));
            assertFalse(loss.afterCommit, "nothing was lost");
            assertEquals(written, store.entriesAfter(0, 9));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_commit_that_does_not_stand_is_unavailable_and_nothing_is_kept(Dialect dialect) {
        Loss loss = new Loss();
        try (Site site = Site.of(dialect, folder)) {
            JoiningStore store = site.openOn(over(site, loss));
            loss.beforeCommit = true;
            unavailable(store, Facts.everything(1));
            assertEquals(List.of(), store.entriesAfter(0, 9));
            assertEquals(1, store.append(Facts.everything(1)).get(0).position());
        }
    }

    @ParameterizedTest
    @EnumSource
    void where_it_cannot_be_found_out_it_is_unavailable_and_a_repeat_is_safe(Dialect dialect) {
        Loss loss = new Loss();
        try (Site site = Site.of(dialect, folder)) {
            JoiningStore store = site.openOn(over(site, loss));
            loss.afterCommit = true;
            loss.forGood = true;
            unavailable(store, Facts.everything(1));
            loss.lost = false;
            assertThrows(ConcurrentChangeException.class, () -> store.append(Facts.everything(1)));
            assertEquals(1, store.entriesAfter(0, 9).size());
            assertTrue(
                    store.command("actor", Facts.command("actor", "id-1").id()).isPresent());
        }
    }

    private static DataSource over(Site site, Loss loss) {
        return Meddling.over(site.source(), loss);
    }

    private static void unavailable(JoiningStore store, Append append) {
        PortUnavailableException thrown = assertThrows(PortUnavailableException.class, () -> store.append(append));
        assertTrue(thrown.getMessage().contains("08006"), thrown.getMessage());
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            assertFalse(each.toString().contains("secret"), each.toString());
        }
    }

    /** Each of a group would else wait as long as the pool does, one behind the other. */
    @Test
    void a_pool_without_a_free_connection_is_not_asked_again_for_each_of_a_group() {
        assertTrue(Failures.isInVain(new SQLTransientConnectionException("a pool that waited in vain")));
        assertFalse(Failures.isInVain(new SQLException("a constraint", "23505", 0)));
        assertFalse(Failures.isInVain(new SQLException("a constraint of SQLite", null, 19)));
    }
}
