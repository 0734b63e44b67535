package org.plr.core.people;

/** What somebody is to the child whose record is reviewed: the three who are told (CON-1, TRK-7). */
public enum Responsibility {
    /** The child's social worker or early help practitioner. */
    PRACTITIONER,
    /** The practitioner's Team Manager. */
    TEAM_MANAGER,
    /** The Service Manager of the service area. */
    SERVICE_MANAGER
}
