package org.plr.core.access;

/** How far a right reaches. */
enum Extent {
    /** What is the actor's own: their review, their action, their duty. */
    OWN,
    /** What concerns a child for whom the actor is responsible: as practitioner, Team Manager or Service Manager. */
    RESPONSIBLE,
    /** The team in which the actor holds the role. */
    TEAM,
    /** The service area in which the actor holds the role. */
    AREA,
    /** The service areas of the Service Managers whose link reviewer the actor is (LNK-1). */
    LINKED,
    /** The service areas below the unit in which the actor holds the role, or whose Service Manager is in their line. */
    BELOW,
    /** Everything. */
    ALL
}
