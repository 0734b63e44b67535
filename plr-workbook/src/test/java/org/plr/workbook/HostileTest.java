package org.plr.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks sent by somebody who means harm, all read by one process that has little memory. */
class HostileTest {
    private static final int SLOWEST = 2_000;

    @TempDir
    Path folder;

    @Test
    void each_ends_as_it_should_within_two_seconds_and_150_megabytes() throws IOException, InterruptedException {
        Map<String, Hostile.Case> all = new LinkedHashMap<>(Hostile.archives());
        all.putAll(HostileSheets.all());
        Map<String, String> wanted = new TreeMap<>();
        for (Map.Entry<String, Hostile.Case> each : all.entrySet()) {
            String name = String.format("%03d %s", wanted.size(), each.getKey().replaceAll("[^A-Za-z0-9,.# -]", "_"));
            Files.write(folder.resolve(name), each.getValue().bytes());
            wanted.put(name, each.getValue().end());
        }

        Map<String, String[]> ended = ended();

        assertTrue(wanted.size() >= 160, () -> "only " + wanted.size());
        assertEquals(
                lines(wanted),
                lines(ended.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()[1]))));
        ended.forEach((name, parts) ->
                assertTrue(Integer.parseInt(parts[2]) <= SLOWEST, () -> name + " took " + parts[2] + " ms"));
    }

    private Map<String, String[]> ended() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx150m",
                        "-cp",
                        ManagementFactory.getRuntimeMXBean().getClassPath(),
                        HostileReading.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
        return said.lines().map(line -> line.split("\t")).collect(Collectors.toMap(parts -> parts[0], parts -> parts));
    }

    private static String lines(Map<String, String> ends) {
        return new TreeMap<>(ends).entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
