package org.plr.examples.council;

/**
 * A row of absences.csv. Who is absent for a whole month owes no review in it (ROL-2).
 *
 * @param staffId who is absent
 * @param kind why
 * @param when the days of absence, both included
 */
public record Absence(String staffId, Kind kind, Span when) {

    /** Why somebody is absent. */
    public enum Kind {
        LEAVE,
        SICKNESS,
        SECONDMENT
    }

    /** The span alone: sickness is nobody else's affair. */
    @Override
    public String toString() {
        return "Absence[" + when + "]";
    }
}
