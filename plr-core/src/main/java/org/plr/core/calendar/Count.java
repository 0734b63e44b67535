package org.plr.core.calendar;

/** Which days a timescale in days counts (CON-3, where the text says only "10 days"). */
public enum Count {
    /** Every day, the literal reading of the framework: 10 days from Thursday 14 April 2022 end on Sunday 24 April. */
    CALENDAR,

    /**
     * Mondays to Fridays that are no holidays, a stated departure by a council: 10 days from Thursday 14 April 2022,
     * with Good Friday, Easter Monday and the early May holiday on the way, end on Tuesday 3 May.
     */
    WORKING
}
