package org.plr.core.people;

/** What kind of unit it is, the widest first. */
public enum Level {
    /** The whole of children's services, or a directorate of it. */
    DIRECTORATE,
    /** A service area, led by a Service Manager. */
    SERVICE_AREA,
    /** A team, led by a Team Manager. */
    TEAM
}
