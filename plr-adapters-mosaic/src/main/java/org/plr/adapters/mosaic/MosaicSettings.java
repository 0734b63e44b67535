package org.plr.adapters.mosaic;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What differs from council to council. Immutable.
 *
 * @param allocatedRoles the codes of {@code invo_professional_role_id} by which somebody holds a case, in upper case
 * @param schema the schema of a database in which the tables lie, a plain name, or empty for the connection's own
 * @param zone the council's zone, for days that come with an offset
 */
public record MosaicSettings(Set<String> allocatedRoles, String schema, ZoneId zone) {
    private static final Set<String> KNOWN_ROLES = Set.of("ALLWKR", "REL.ALLWORK", "REL.ALLWORKCF", "CW");

    /**
     * Takes role codes in any case.
     *
     * @throws IllegalArgumentException where there is no role or one is blank: then nobody could hold a case
     */
    public MosaicSettings {
        allocatedRoles = allocatedRoles.stream()
                .map(role -> role.strip().toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        if (allocatedRoles.isEmpty() || allocatedRoles.contains("")) {
            throw new IllegalArgumentException(
                    "Name the role codes by which a worker holds a case, such as ALLWKR, none of them blank.");
        }
    }

    /**
     * Europe/London, and the role codes that councils are known to use: {@code ALLWKR} and {@code REL.ALLWORK}, {@code
     * REL.ALLWORKCF} on Mosaic, {@code CW} on Liquidlogic.
     *
     * @return the settings to start from
     */
    public static MosaicSettings usual() {
        return new MosaicSettings(KNOWN_ROLES, "", ZoneId.of("Europe/London"));
    }

    /**
     * With other role codes.
     *
     * @param roles the codes, in any case
     * @return the settings
     * @throws IllegalArgumentException where there is no role or one is blank
     */
    public MosaicSettings allocatedBy(Collection<String> roles) {
        return new MosaicSettings(Set.copyOf(roles), schema, zone);
    }

    /**
     * With the tables in a schema.
     *
     * @param name letters, digits and underscores
     * @return the settings; a name that is no plain one is refused by {@link MosaicCaseRecords#fromDatabase}
     */
    public MosaicSettings inSchema(String name) {
        return new MosaicSettings(allocatedRoles, name, zone);
    }

    boolean isAllocated(String role) {
        return allocatedRoles.contains(role.toUpperCase(Locale.ROOT));
    }
}
