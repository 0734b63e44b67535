package org.plr.core.draw;

import static org.plr.core.Scenario.assertAccepted;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.plr.core.Scenario;
import org.plr.core.framework.Grade;
import org.plr.core.review.ReviewRef;

/** June and its reviews, and the draw of it. */
abstract class Junes {
    static final YearMonth JUNE = YearMonth.of(2022, 6);
    static final YearMonth JULY = YearMonth.of(2022, 7);
    static final String SOURCE = "the first lottery after the month: lottery <date>: <numbers from low to high>";
    static final String LOTTERY = "lottery 2022-07-02: 03.11.24";

    Scenario given = Scenario.on("2022-06-10T09:00:00Z");
    final List<ReviewRef> reviews = new ArrayList<>();

    Draws draws() {
        return given.qa().draws();
    }

    /** So many reviews returned in June, the first of them Inadequate. */
    void returned(int number, int inadequate) {
        for (int i = 0; i < number; i++) {
            reviews.add(given.returned(i < inadequate ? Grade.INADEQUATE : Grade.GOOD));
        }
    }

    MonthDraw juneRevealed() {
        assertAccepted(draws().announce(JUNE, SOURCE));
        given.clock.moveTo("2022-07-01T08:00:00Z");
        assertAccepted(draws().freeze(JUNE));
        given.clock.moveTo("2022-07-03T08:00:00Z");
        return assertAccepted(draws().reveal(JUNE, LOTTERY));
    }
}
