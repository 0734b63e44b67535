package org.plr.examples.council;

/**
 * A row of organisation.csv: what a directorate, service area or team was like during a span. A unit that changes its
 * manager or its parent has one row for each state.
 *
 * @param id the unit's id, the same in all its rows
 * @param name as people call it
 * @param level directorate, service area or team
 * @param parentId the unit above; empty for a directorate that stands at the top
 * @param managerStaffId who holds it, also when in cover; empty while the post is vacant
 * @param practiceArea whose practice standards apply (COL-2)
 * @param when the days on which this row is true
 */
public record OrganisationUnit(
        String id,
        String name,
        Level level,
        String parentId,
        String managerStaffId,
        PracticeArea practiceArea,
        Span when) {

    /** Which unit and when; not who holds it. */
    @Override
    public String toString() {
        return "OrganisationUnit[" + level + " " + id + ", " + when + "]";
    }
}
