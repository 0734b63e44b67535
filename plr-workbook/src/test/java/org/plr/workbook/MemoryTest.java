package org.plr.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows are not kept, neither when they are written nor when they are read. */
class MemoryTest {
    @Test
    @Tag("slow")
    void a_hundred_thousand_rows_are_written_and_read_within_64_megabytes(@TempDir Path folder)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx64m",
                        "-cp",
                        ManagementFactory.getRuntimeMXBean().getClassPath(),
                        ManyRows.class.getName(),
                        folder.resolve("many.xlsx").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertEquals((ManyRows.ROWS + 1) * ManyRows.COLUMNS, Integer.parseInt(said.strip()));
    }
}
