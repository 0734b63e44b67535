package org.plr.adapters.mail;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that is logged, at every level and by both ways of logging, and what is told to it. */
final class Overheard implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger ANGUS = Logger.getLogger("org.eclipse.angus");

    private final PrintStream err = System.err;
    private final Level before = ROOT.getLevel();
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final PrintStream paper = new PrintStream(heard, true, StandardCharsets.UTF_8);
    private final Handler handler = new Handler() {
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord entry) {
            paper.println(formatter.format(entry));
        }

        @Override
        public void flush() {
            paper.flush();
        }

        @Override
        public void close() {
            paper.flush();
        }
    };

    Overheard() {
        System.setErr(paper);
        handler.setLevel(Level.ALL);
        ROOT.setLevel(Level.ALL);
        ANGUS.setLevel(Level.ALL);
        ROOT.addHandler(handler);
    }

    void tell(Object shown) {
        paper.println(shown);
    }

    void tell(Throwable failed) {
        StringWriter trace = new StringWriter();
        failed.printStackTrace(new PrintWriter(trace));
        paper.println(trace);
    }

    String text() {
        return heard.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setErr(err);
        ROOT.removeHandler(handler);
        ROOT.setLevel(before);
        ANGUS.setLevel(null);
    }
}
