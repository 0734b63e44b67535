package org.plr.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.testkit.mail.SmtpSink;

/** PostgreSQL is stopped at once, as by a crash, under a host at work, and started again (row 9). */
@Tag("slow")
class RestartTest {
    private static final Duration BOUND = Duration.ofSeconds(15);

    @TempDir
    Path folder;

    /** A server of its own, which others do not miss. */
    private static final class Server {
        private final EmbeddedPostgres made = Postgres.start();
        private final Path data;
        private final List<String> command = new ArrayList<>();

        Server() throws IOException, SQLException {
            data = Path.of(Postgres.value(made.getPort(), "SHOW data_directory"));
            if (System.getProperty("user.name").equals("root")) {
                command.addAll(List.of("unshare", "-U")); // the server refuses to run as root
            }
            String line = Files.readString(Path.of("/proc", Long.toString(pid()), "cmdline"));
            command.addAll(List.of(line.split("\0")));
        }

        private long pid() throws IOException {
            return Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        }

        /** What {@code pg_ctl stop -m immediate} does: no checkpoint, no farewell. */
        void stop() throws IOException {
            ProcessHandle server = ProcessHandle.of(pid()).orElseThrow();
            Processes.run(List.of("kill", "-QUIT", Long.toString(server.pid())));
            server.onExit().join();
        }

        void start() throws IOException, InterruptedException {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            while (!answers()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }

        private boolean answers() {
            try {
                return Postgres.value(made.getPort(), "SELECT 1").equals("1");
            } catch (SQLException notYet) {
                return false;
            }
        }
    }

    @Test
    void a_host_resumes_alone_and_nothing_is_lost_or_done_twice() throws Exception {
        int restarts = Counts.of("restarts", 5, 200);
        Random random = new Random(restarts);
        Server server = new Server();
        List<Long> taken = new ArrayList<>();
        try (EmbeddedPostgres made = server.made;
                Site site = Site.founded(Postgres.fresh(made), folder, SmtpSink.open());
                Child child = site.start().child().opened().tell("work")) {
            for (int restart = 1; restart <= restarts; restart++) {
                TimeUnit.MILLISECONDS.sleep(200 + random.nextInt(500));
                server.stop();
                server.start();
                long begun = System.nanoTime();
                child.skip().await("allocated");
                taken.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
            }
            child.kill();
            assertOnce(site, child.said());
        }
        long most = taken.stream().mapToLong(Long::longValue).max().orElseThrow();
        Report.row(
                "9",
                restarts + " immediate stops: 0 lost, 0 done twice, first append at most " + most
                        + " ms after the restart");
        assertTrue(most <= BOUND.toMillis(), "first append after " + most + " ms");
    }

    /** Each command was repeated under its id until it was taken: its effect is there once. */
    private static void assertOnce(Site site, List<String> said) {
        try (Place.Opened opened = site.place().open()) {
            site.assertStands(opened.store(), said);
            long allocated = opened.store().entriesAfter(0, 10_000_000).stream()
                    .filter(entry -> entry.draft().type().equals("review.allocated"))
                    .count();
            int acknowledged = Child.of(said, "allocated").size();
            assertTrue(allocated - acknowledged <= 1, allocated + " allocated, " + acknowledged + " acknowledged");
        }
        site.recover();
        site.witness().assertAllTold(site.graded());
        assertEquals(site.graded().size(), site.graded().stream().distinct().count());
    }
}
