package org.plr.core.access;

import java.util.Set;
import org.plr.core.people.Role;

/**
 * One row of the table of rights.
 *
 * @param holder the code of a role, or {@link #ANY_MANAGER}
 * @param permission what the role permits
 * @param extent how far
 */
record Right(String holder, Permission permission, Extent extent) {
    /** Stands for each manager role of the framework, a council's own included (ROL-1); no code of a role looks so. */
    static final String ANY_MANAGER = "any manager";

    boolean isHeldBy(Role role, Set<Role> managerRoles) {
        return holder.equals(role.code()) || (holder.equals(ANY_MANAGER) && managerRoles.contains(role));
    }
}
