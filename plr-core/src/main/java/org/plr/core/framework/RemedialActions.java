package org.plr.core.framework;

import java.util.Objects;
import org.plr.core.calendar.Count;
import org.plr.core.calendar.Timescale;

/**
 * How soon a remedial action is completed (CON-3). The text says "10 days" and neither which days nor for which reviews:
 * calendar days of every review by default. Raised on Thursday 14 April 2022, an action is due by the end of Sunday 24
 * April.
 *
 * @param within how many days after the action was raised, which is not counted
 * @param binds which reviews it binds
 */
public record RemedialActions(Timescale.Days within, Binds binds) {
    /** The literal reading: 10 calendar days, for every review. */
    public static final RemedialActions LITERAL =
            new RemedialActions(new Timescale.Days(10, Count.CALENDAR), Binds.EVERY_REVIEW);

    /** Refuses null. */
    public RemedialActions {
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(binds, "binds");
    }

    /** Which reviews' remedial actions have a time. */
    public enum Binds {
        /** Those of every review. */
        EVERY_REVIEW,
        /** Only those of a review with an immediate concern or an Inadequate grade; others are open without a time. */
        CONCERN_OR_INADEQUATE
    }
}
