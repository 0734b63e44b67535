package org.plr.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;

/** A bad file, however large, neither fills a small heap nor holds the library up. */
@Tag("slow")
class BadFrameworksInLittleRoomTest {

    @Test
    @Proves("GOV-1")
    void every_bad_framework_is_refused_within_64_megabytes() throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BadFrameworksRun.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(java.waitFor(2, TimeUnit.MINUTES), said);
        assertEquals(0, java.exitValue(), said);
        assertTrue(said.contains(BadFrameworks.all().size() + " refused"), said);
        System.out.print(said);
    }
}
