package org.plr.examples.council;

/** The levels of an organisation chart: a team belongs to a service area, a service area to a directorate. */
public enum Level {
    DIRECTORATE,
    SERVICE_AREA,
    TEAM
}
