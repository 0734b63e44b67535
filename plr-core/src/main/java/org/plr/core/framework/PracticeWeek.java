package org.plr.core.framework;

import java.time.MonthDay;
import java.util.Objects;

/**
 * How many Practice Weeks there may be in a year (ELE-3). The text does not say which year: the calendar year by default.
 *
 * @param maximumPerYear how many; four by default
 * @param yearStarts the first day of the year in which they are counted; not 29 February
 */
public record PracticeWeek(int maximumPerYear, MonthDay yearStarts) {
    /** Up to four in a calendar year. */
    public static final PracticeWeek LITERAL = new PracticeWeek(4, MonthDay.of(1, 1));

    /**
     * Refuses what no year can hold.
     *
     * @throws IllegalArgumentException where the number is not in 0 to 52, or the year would start on 29 February
     */
    public PracticeWeek {
        Objects.requireNonNull(yearStarts, "yearStarts");
        if (maximumPerYear < 0 || maximumPerYear > 52 || yearStarts.equals(MonthDay.of(2, 29))) {
            throw new IllegalArgumentException(
                    "A year has 0 to 52 Practice Weeks and starts on a day that every year has (ELE-3).");
        }
    }
}
