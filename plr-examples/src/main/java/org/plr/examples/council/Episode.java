package org.plr.examples.council;

import java.time.LocalDate;

/**
 * A row of SSDA903 episodes.csv: a child in care under one legal status.
 *
 * @param childId as in header.csv
 * @param began the first day (DECOM)
 * @param ceased the first day on which the episode is no longer open (DEC); {@link LocalDate#MAX} when DEC is blank
 * @param legalStatus the code of LS, for example C2
 * @param need the code of CIN, N1 to N8
 */
public record Episode(String childId, LocalDate began, LocalDate ceased, String legalStatus, String need) {

    /**
     * Whether the episode is open on a day: one from 2022-06-01 that ceased on 2022-06-30 is open on 29 June and not on
     * 30 June.
     */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(began) && day.isBefore(ceased);
    }

    /** Whether it is one of a series of short breaks (V3, V4): such a child is not in care, and no open case. */
    public boolean isShortBreak() {
        return legalStatus.equals("V3") || legalStatus.equals("V4");
    }

    boolean overlaps(Episode other) {
        return began.isBefore(other.ceased) && other.began.isBefore(ceased);
    }

    /** The dates alone. */
    @Override
    public String toString() {
        return "Episode[" + began + ", " + ceased + "]";
    }
}
