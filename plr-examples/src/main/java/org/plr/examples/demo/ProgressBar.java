package org.plr.examples.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import org.plr.examples.demo.host.SimulatedClock;
import org.plr.examples.demo.host.When;

/** Shows on a terminal how far the year has come; elsewhere it shows nothing. */
final class ProgressBar {
    private static final int WIDTH = 30;

    private final PrintStream err;
    private final boolean shows;
    private final Months months;
    private int shown = -1;

    ProgressBar(PrintStream err, boolean shows, Months months) {
        this.err = err;
        this.shows = shows;
        this.months = months;
    }

    void reached(Instant moment) {
        Duration whole = Duration.between(months.start(), months.end());
        int filled = (int) (WIDTH * Duration.between(months.start(), moment).toHours() / whole.toHours());
        if (shows && filled != shown) {
            shown = filled;
            String day = When.day(moment.atZone(SimulatedClock.LONDON).toLocalDate());
            err.printf("\r[%s%s] %-20s", "#".repeat(filled), "-".repeat(WIDTH - filled), day);
            err.flush();
        }
    }

    /** Takes the bar away. */
    void done() {
        if (shows) {
            err.printf("\r%s\r", " ".repeat(WIDTH + 25));
            err.flush();
        }
    }
}
