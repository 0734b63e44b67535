package org.plr.reliability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Commands of the system that are run to their end. */
final class Processes {
    private Processes() {}

    /** Runs one that must succeed. */
    static void run(List<String> command) {
        if (!succeeds(command)) {
            throw new IllegalStateException("This failed: " + command);
        }
    }

    /** Whether it is there and ends well. */
    static boolean succeeds(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }
}
