package org.plr.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.journal.StreamId;
import org.plr.core.journal.Verification;
import org.plr.core.spi.ClaimedNotice;

/** A process of its own appends, says so, and is killed in the middle of it; what it said must stand. */
@Tag("slow")
class KillTest {
    private static final int KILLS = 25;

    /** Ends each line, so that one that was cut off is known. */
    private static final String WHOLE = " stands";

    @TempDir
    Path folder;

    @Test
    void nothing_that_was_acknowledged_is_lost_and_nothing_is_held_back() throws Exception {
        Path file = folder.resolve("plr.db");
        Random random = new Random(23);
        int acknowledged = 0;
        for (int life = 1; life <= KILLS; life++) {
            List<Integer> said = live(file, life * 100_000, random);
            acknowledged += said.size();
            try (SqliteStore store = SqliteStore.open(file)) {
                for (int number : said) {
                    assertEquals(
                            1, store.stream(new StreamId("review/x" + number)).size(), "lost: " + number);
                    assertTrue(store.narrative(Facts.narrative(number, "").id()).isPresent(), "text of " + number);
                    assertTrue(store.notice(Facts.notice(number).ref()).isPresent(), "notice of " + number);
                }
                assertEquals(
                        Optional.empty(),
                        Verification.of(store.entriesAfter(0, 1_000_000)).fault());
                assertEquals(Optional.empty(), store.hold());
            }
        }
        assertTrue(acknowledged >= KILLS, "acknowledged: " + acknowledged);
    }

    /** Lets it say a few, kills it at some moment of what follows, and reads what it still said to the end. */
    private static List<Integer> live(Path file, int first, Random random) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Life.class.getName(),
                        file.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (int left = 1 + random.nextInt(20); left > 0; left--) {
                said.add(lines.readLine());
            }
            pause(random.nextInt(20));
            child.toHandle().destroyForcibly();
            lines.lines().forEach(said::add);
        }
        assertFalse(child.waitFor() == 0, "it was killed");
        return said.stream()
                .filter(line -> line.endsWith(WHOLE))
                .map(line -> Integer.valueOf(line.substring(0, line.length() - WHOLE.length())))
                .toList();
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The process that is killed: it appends and claims for as long as it lives. */
    static final class Life {
        private Life() {}

        public static void main(String[] arguments) {
            try (SqliteStore store = SqliteStore.open(Path.of(arguments[0]))) {
                for (int number = Integer.parseInt(arguments[1]); ; number++) {
                    store.append(Facts.everything(number));
                    System.out.println(number + WHOLE);
                    List<ClaimedNotice> claimed = store.claim(Facts.NOON, Duration.ofDays(1), 1);
                    if (claimed.isEmpty()) {
                        throw new IllegalStateException("A notice was held back.");
                    }
                }
            }
        }
    }
}
