package org.plr.examples.council;

/**
 * A row of allocations.csv: the practitioner and the team responsible for a child during a span; the Team Manager and
 * the Service Manager to tell (CON-1) are the holders of that team and of the service area above it.
 *
 * @param childId as in header.csv
 * @param staffId the allocated practitioner
 * @param teamId a unit of level team
 * @param when the days of the allocation, both included
 */
public record Allocation(String childId, String staffId, String teamId, Span when) {

    /** The team and the span; neither the child nor the practitioner. */
    @Override
    public String toString() {
        return "Allocation[" + teamId + ", " + when + "]";
    }
}
