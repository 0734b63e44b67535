package org.plr.adapters.mosaic.arch.planted;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Takes time from its surroundings. */
public interface AsksTheClock {
    final class Today {
        LocalDate day = LocalDate.now();
    }

    final class Reference {
        Supplier<LocalDate> day = LocalDate::now;
    }

    final class Zone {
        ZoneId zone = ZoneId.systemDefault();
        InstantSource clock = InstantSource.system();
    }

    final class Nanoseconds {
        long at = System.nanoTime();
    }
}
