package org.plr.adapters.html;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.JDKXRLogger;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what openhtmltopdf would print, and tells SLF4J its kind alone: a message may hold words of the page. */
final class Quiet implements XRLogger {
    private static final Logger LOG = LoggerFactory.getLogger(Pdf.class);

    private Quiet() {}

    /** There is one logger a process: one that the host has chosen stays. */
    static void begin() {
        XRLogger chosen = XRLog.getLoggerImpl();
        if (chosen == null || chosen instanceof JDKXRLogger) {
            XRLog.setLoggerImpl(new Quiet());
        }
    }

    @Override
    public void log(String where, Level level, String message) {
        LOG.debug("openhtmltopdf: {} in {}", level, where);
    }

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable thrown) {
        log(where, level, message);
    }

    @Override
    public void log(Diagnostic diagnostic) {
        LOG.debug("openhtmltopdf: {} {}", diagnostic.getLevel(), diagnostic.getLogMessageId());
    }

    @Override
    public void setLevel(String where, Level level) {
        // The host sets levels where it sets those of SLF4J.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return LOG.isDebugEnabled();
    }
}
