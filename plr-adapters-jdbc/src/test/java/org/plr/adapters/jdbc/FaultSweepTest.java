package org.plr.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plr.core.journal.Sha256;
import org.plr.core.journal.Verification;
import org.plr.core.spi.Append;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.ConcurrentChangeException;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.JoiningStore;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Settled;
import org.plr.core.spi.Store;

/** The database fails before and after each statement in turn, until no failure comes any more. */
class FaultSweepTest {
    @TempDir
    Path folder;

    /** Fails at one statement, once. */
    private static final class Fault implements Meddling.Rule {
        private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
        private final boolean after;
        private final String state;
        private boolean happened;

        Fault(boolean after, String state) {
            this.after = after;
            this.state = state;
        }

        @Override
        public void before(String sql) throws SQLException {
            if (!after) {
                count();
            }
        }

        @Override
        public void after(String sql, Connection real) throws SQLException {
            if (after) {
                count();
            }
        }

        private void count() throws SQLException {
            if (left.decrementAndGet() == 0) {
                happened = true;
                throw new SQLException("fault", state);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatever_fails_an_append_is_kept_as_a_whole_or_not_at_all(Dialect dialect) {
        for (String state : List.of("08006", "XX000")) {
            for (boolean after : new boolean[] {false, true}) {
                assertTrue(sweep(dialect, after, state) >= 2, "statements were failed");
            }
        }
    }

    private int sweep(Dialect dialect, boolean after, String state) {
        Fault fault = new Fault(after, state);
        try (Site site = Site.of(dialect, folder.resolve("s" + after + state))) {
            assertTrue(site.file().getParent().toFile().mkdirs());
            JoiningStore sound = site.open();
            JoiningStore store = site.openOn(Meddling.over(site.source(), fault));
            for (int number = 1; ; number++) {
                fault.happened = false;
                fault.left.set(number);
                Append append = appendOf(sound, number);
                boolean written = isWritten(store, append);
                fault.left.set(Integer.MAX_VALUE);
                assertWholeOrNot(sound, number, written);
                if (!fault.happened) {
                    return number - 1;
                }
            }
        }
    }

    /** With everything that an append can hold: a claim that it settles, too. */
    private static Append appendOf(Store sound, int number) {
        sound.append(Facts.notices(Facts.notice(1_000 + number)));
        List<Settled> settled = new ArrayList<>();
        for (ClaimedNotice claimed : sound.claim(Facts.NOON, Duration.ofDays(9), 1)) {
            settled.add(new Settled(claimed, new Delivery.Refused("smtp.550"), Facts.NOON));
        }
        assertEquals(1, settled.size());
        Append all = Facts.everything(number);
        return new Append(
                all.drafts(), all.narratives(), List.of(), all.contents(), settled, all.commandOrNull(), null);
    }

    private static boolean isWritten(Store store, Append append) {
        try {
            store.append(append);
            return true;
        } catch (PortUnavailableException failed) {
            return false;
        }
    }

    private static void assertWholeOrNot(Store sound, int number, boolean written) {
        Append all = Facts.everything(number);
        boolean stands = !sound.stream(all.drafts().get(0).stream()).isEmpty();
        assertTrue(stands || !written, "said to be written and lost");
        assertEquals(stands, sound.narrative(all.narratives().get(0).id()).isPresent());
        assertEquals(stands, sound.content(Sha256.of(all.contents().get(0))).isPresent());
        assertEquals(
                stands, sound.command("actor", all.command().orElseThrow().id()).isPresent());
        assertEquals(
                stands,
                sound.notice(Facts.notice(1_000 + number).ref())
                        .orElseThrow()
                        .settled()
                        .isPresent());
        assertTrue(Verification.of(sound.entriesAfter(0, 999)).isWhole());
        if (!stands) {
            sound.append(new Append(
                    all.drafts(), all.narratives(), List.of(), all.contents(), List.of(), all.commandOrNull(), null));
        } else {
            assertThrows(ConcurrentChangeException.class, () -> sound.append(all));
        }
    }
}
