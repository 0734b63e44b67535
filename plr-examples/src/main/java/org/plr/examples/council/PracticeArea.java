package org.plr.examples.council;

/**
 * The area of work of a unit: it chooses the practice standards that a review there reflects on (COL-2). {@link #ALL}
 * is for units across which all standards apply, such as a directorate.
 */
public enum PracticeArea {
    ALL,
    ASSESSMENT,
    CHILD_PROTECTION,
    CHILDREN_IN_CARE,
    CARE_EXPERIENCED,
    FOSTERING,
    DISABILITY,
    EARLY_HELP
}
