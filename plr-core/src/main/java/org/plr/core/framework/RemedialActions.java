package org.plr.core.framework;

import java.util.Objects;
import org.plr.core.calendar.Count;
import org.plr.core.calendar.Timescale;

/**
 * How soon a remedial action is completed (CON-3). The text says "10 days" and neither which days, nor for which reviews,
 * nor from when: calendar days of every review from the raising of the action by default. Raised on Thursday 14 April
 * 2022, an action is due by the end of Sunday 24 April.
 *
 * @param within how many days after the day from which it counts, which is not counted
 * @param from from which day it counts
 * @param binds which reviews it binds
 */
public record RemedialActions(Timescale.Days within, From from, Binds binds) {
    /** The literal reading: 10 calendar days from the raising of the action, for every review. */
    public static final RemedialActions LITERAL =
            new RemedialActions(new Timescale.Days(10, Count.CALENDAR), From.RAISED, Binds.EVERY_REVIEW);

    /** Refuses null. */
    public RemedialActions {
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(binds, "binds");
    }

    /** From which day the days count. */
    public enum From {
        /** From the day on which the action was raised. */
        RAISED,
        /**
         * From the day on which the concern was identified or the Inadequate grade given, the earlier where there are both;
         * from the raising where there is neither, or where the action came before them.
         */
        IDENTIFIED
    }

    /** Which reviews' remedial actions have a time. */
    public enum Binds {
        /** Those of every review. */
        EVERY_REVIEW,
        /** Only those of a review with an immediate concern or an Inadequate grade; others are open without a time. */
        CONCERN_OR_INADEQUATE
    }
}
