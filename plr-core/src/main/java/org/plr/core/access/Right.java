package org.plr.core.access;

import org.plr.core.people.Role;

/**
 * One row of the table of rights.
 *
 * @param holder the code of a role, or {@link #ANY_MANAGER} or {@link #ANY_MODERATOR}
 * @param permission what the role permits
 * @param extent how far
 */
record Right(String holder, Permission permission, Extent extent) {
    /** Stands for each manager role of the framework, a council's own included (ROL-1); no code of a role looks so. */
    static final String ANY_MANAGER = "any manager";

    /** Stands for each role that moderates in the framework, a council's own included (MOD-1). */
    static final String ANY_MODERATOR = "any moderator";

    boolean isHeldBy(Role role, Access.Named named) {
        return switch (holder) {
            case ANY_MANAGER -> named.managers().contains(role);
            case ANY_MODERATOR -> named.moderators().contains(role);
            default -> holder.equals(role.code());
        };
    }
}
