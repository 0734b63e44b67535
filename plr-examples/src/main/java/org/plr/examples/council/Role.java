package org.plr.examples.council;

/** The job titles of people.csv. */
public enum Role {
    CORPORATE_DIRECTOR(true),
    SERVICE_DIRECTOR(true),
    PRINCIPAL_SOCIAL_WORKER(true),
    SERVICE_MANAGER(true),
    TEAM_MANAGER(true),
    ASSISTANT_TEAM_MANAGER(true),
    PRACTITIONER(false),
    PRACTICE_LEARNING_REVIEWER(false),
    SERVICE_MANAGER_QUALITY_ASSURANCE(false),
    QUALITY_ASSURANCE_OFFICER(false),
    BOARD_MEMBER(false);

    private final boolean completesReviews;

    Role(boolean completesReviews) {
        this.completesReviews = completesReviews;
    }

    /** Whether the role stands in the list of ROL-1: managers who complete one collaborative review a month. */
    public boolean completesReviews() {
        return completesReviews;
    }

    /** Whether the role has nobody above it in the council: such a row has no line manager. */
    boolean standsAlone() {
        return this == CORPORATE_DIRECTOR || this == BOARD_MEMBER;
    }
}
