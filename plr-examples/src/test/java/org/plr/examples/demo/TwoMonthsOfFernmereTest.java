package org.plr.examples.demo;

import java.time.Duration;
import java.util.List;
import org.plr.examples.council.Council;

/** The bundled council, under the bundled framework. */
class TwoMonthsOfFernmereTest extends TwoMonthsOnPaperTest {
    TwoMonthsOfFernmereTest() {
        super(new Town(
                List.of(),
                Council.bundled(),
                List.of("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"),
                List.of(60, 59),
                Duration.ofHours(24)));
    }
}
