package org.plr.adapters.sheets.arch.planted;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

public final class Ambient {

    public static final class Now {
        Supplier<Instant> now() {
            return Instant::now;
        }
    }

    public static final class Today {
        LocalDate today() {
            return LocalDate.now(ZoneId.of("Europe/London"));
        }
    }

    public static final class Zone {
        ZoneId zone() {
            return ZoneId.systemDefault();
        }
    }

    public static final class Chance {
        UUID chance() {
            return UUID.randomUUID();
        }
    }

    public static final class Language {
        Locale language() {
            return Locale.getDefault();
        }
    }
}
