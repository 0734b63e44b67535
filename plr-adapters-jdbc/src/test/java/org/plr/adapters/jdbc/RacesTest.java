package org.plr.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.adapters.jdbc.Facts.ONE;
import static org.plr.adapters.jdbc.Facts.draft;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Verification;
import org.plr.core.spi.ConcurrentChangeException;
import org.plr.core.spi.Notice;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.Store;

/** Two stores on one journal, as two nodes have it. */
class RacesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void of_two_edits_of_one_stream_one_wins_each_time(Dialect dialect) throws Exception {
        try (Site site = Site.of(dialect, folder)) {
            List<Store> nodes = List.of(site.open(), site.open());
            for (int round = 1; round <= 100; round++) {
                Draft next = draft(ONE, round);
                List<Boolean> won = Facts.atOnce(2, number -> wins(nodes.get(number), next));
                assertEquals(1, won.stream().filter(Boolean::booleanValue).count(), "winners of version " + round);
            }
            assertEquals(
                    100, Verification.of(nodes.get(0).entriesAfter(0, 1000)).good());
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_nodes_share_the_notices_without_a_double(Dialect dialect) throws Exception {
        try (Site site = Site.of(dialect, folder)) {
            List<Store> nodes = List.of(site.open(), site.open());
            nodes.get(0)
                    .append(Facts.notices(
                            IntStream.range(0, 200).mapToObj(Facts::notice).toArray(Notice[]::new)));
            List<NoticeRef> claimed = Facts.atOnce(8, number -> claimed(nodes.get(number % 2))).stream()
                    .flatMap(List::stream)
                    .toList();
            assertEquals(200, claimed.size());
            assertEquals(200, new HashSet<>(claimed).size());
        }
    }

    private static List<NoticeRef> claimed(Store node) {
        return IntStream.range(0, 20)
                .mapToObj(round -> node.claim(Facts.NOON, Duration.ofHours(1), 7))
                .flatMap(List::stream)
                .map(one -> one.notice().ref())
                .toList();
    }

    private static boolean wins(Store node, Draft draft) {
        try {
            node.append(Facts.facts(draft));
            return true;
        } catch (ConcurrentChangeException lost) {
            return false;
        }
    }
}
