package org.plr.reliability;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.testkit.mail.SmtpSink;

/** The disk is full, or fails, under a host at work on SQLite (row 8). */
class DiskTest {
    private static final List<String> CALLS = List.of("pwrite64", "fdatasync", "fsync");

    @TempDir
    Path folder;

    @Test
    void on_a_disk_that_fails_once_a_call_fails_and_nothing_acknowledged_is_lost() throws IOException {
        assumeStrace();
        assertTrue(isHit("fsync", 3) || isHit("fdatasync", 3), "no failure came");
    }

    /** What each file may hold is limited: the write comes back short, then not at all. */
    @Test
    @Tag("slow")
    void where_a_file_can_grow_no_further_nothing_acknowledged_is_lost() {
        int limits = Counts.of("limits", 10, 100);
        for (int limit = 0; limit < limits; limit++) {
            try (Site site = Site.sqlite(folder, SmtpSink.open())) {
                Child child = site.start().child().opened();
                Processes.run(
                        List.of("prlimit", "--pid", Long.toString(child.pid()), "--fsize=" + (250_000 + limit * 777)));
                child.tell("work").await("unavailable");
                child.kill();
                assertStands(site, child.said());
            }
        }
        Report.row("8 file limit", limits + " files that could not grow: 0 acknowledged and lost, 0 unopenable");
    }

    @Test
    @Tag("slow")
    void a_host_on_a_full_disk_goes_on_as_soon_as_there_is_room() throws IOException {
        assumeTrue(
                Processes.succeeds(List.of("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder.toString())),
                "a file system of its own needs root");
        try {
            Path ballast = Files.write(folder.resolve("ballast"), new byte[1_000_000]);
            try (Site site = Site.sqlite(folder, SmtpSink.open());
                    Child child = site.start().child().opened().tell("work")) {
                child.await("unavailable");
                Files.delete(ballast);
                child.skip().await("graded");
                child.kill();
                List<String> said = child.said();
                assertTrue(Child.of(said, "graded").size() > 10, "it worked before");
                assertStands(site, said);
            }
        } finally {
            Processes.run(List.of("umount", "--lazy", folder.toString()));
        }
        Report.row("8 full disk", "goes on alone once there is room, 0 acknowledged and lost");
    }

    @Test
    @Tag("slow")
    void whichever_call_of_the_disk_fails_nothing_acknowledged_is_lost() throws IOException {
        assumeStrace();
        int most = Counts.of("diskFaults", 30, 10_000);
        int hits = 0;
        for (String call : CALLS) {
            int which = 1;
            while (which <= most && isHit(call, which)) {
                which++;
            }
            hits += which - 1;
        }
        Report.row("8 EIO", hits + " failed calls of " + CALLS + ": 0 acknowledged and lost, 0 unopenable");
        assertTrue(hits > CALLS.size(), "hits: " + hits);
    }

    private static void assumeStrace() {
        assumeTrue(Processes.succeeds(List.of("strace", "-V")), "strace is not installed: apt-get install strace");
    }

    /** One life in which one call fails; whether it did. */
    private boolean isHit(String call, int which) throws IOException {
        Path trace = folder.resolve("trace");
        try (Site site = Site.sqlite(folder, SmtpSink.open())) {
            String file = ((Place.Sqlite) site.place()).file().toString();
            List<String> strace = List.of(
                    "strace",
                    "--seccomp-bpf",
                    "-f",
                    "-qq",
                    "-o",
                    trace.toString(),
                    "-e",
                    "trace=" + call,
                    "-P",
                    file,
                    "-P",
                    file + "-wal",
                    "-P",
                    file + ".sent",
                    "-e",
                    "inject=" + call + ":error=EIO:when=" + which);
            try (Child child = site.child(strace)) {
                child.tell("open").tell("some 4").tell("quit");
                assertStands(site, child.said());
            }
        }
        return Files.readString(trace).contains("(INJECTED)");
    }

    private static void assertStands(Site site, List<String> said) {
        try (Place.Opened opened = site.place().open()) {
            site.assertStands(opened.store(), said);
        }
        site.recover();
        site.witness().assertAllTold(site.graded());
    }
}
