package org.plr.core.framework;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plr.core.people.Role;

/**
 * Who completes collaborative reviews, how many, and of which cases.
 *
 * @param managerRoles the roles that are managers (ROL-1), in the council's order; the text's six by default
 * @param reviewsPerMonth how many each manager completes in each month (ROL-2); one by default, none ends the programme
 * @param choosing which case goes to whom
 */
public record ProgrammeFigures(Set<Role> managerRoles, int reviewsPerMonth, Choosing choosing) {
    /** The text's six roles, one review a month. */
    public static final ProgrammeFigures LITERAL = new ProgrammeFigures(
            new LinkedHashSet<>(List.of(
                    Role.CORPORATE_DIRECTOR,
                    Role.SERVICE_DIRECTOR,
                    Role.PRINCIPAL_SOCIAL_WORKER,
                    Role.SERVICE_MANAGER,
                    Role.TEAM_MANAGER,
                    Role.ASSISTANT_TEAM_MANAGER)),
            1,
            Choosing.LITERAL);

    /**
     * Keeps the roles as they are now.
     *
     * @throws IllegalArgumentException where there is no role, or the number is negative
     */
    public ProgrammeFigures {
        managerRoles = Collections.unmodifiableSet(new LinkedHashSet<>(managerRoles));
        Objects.requireNonNull(choosing, "choosing");
        if (managerRoles.isEmpty() || reviewsPerMonth < 0) {
            throw new IllegalArgumentException(
                    "A programme has managers and no negative number of reviews: name a role (ROL-1, ROL-2).");
        }
    }
}
