package org.plr.adapters.html.arch.planted;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Locale;
import java.util.UUID;

/** Classes that ask the machine. */
public final class Ambient {
    private Ambient() {}

    /** The time. */
    public static final class Now {
        Instant now() {
            return Instant.now();
        }
    }

    /** The time, the old way. */
    public static final class OldNow {
        Calendar now() {
            return Calendar.getInstance();
        }
    }

    /** The zone. */
    public static final class Zone {
        ZoneId zone() {
            return ZoneId.systemDefault();
        }
    }

    /** Chance. */
    public static final class Chance {
        UUID chance() {
            return UUID.randomUUID();
        }
    }

    /** The language. */
    public static final class Language {
        Locale language() {
            return Locale.getDefault();
        }
    }

    /** The console. */
    public static final class Prints {
        void print() {
            System.out.println("printed");
        }
    }
}
