package org.plr.core.access;

import java.util.Set;
import org.plr.core.people.Role;

/**
 * One right of the table.
 *
 * @param holder the code of a role, or one of the words below
 * @param permission what the role permits
 * @param extent how far
 */
record Right(String holder, Permission permission, Extent extent) {
    /** Stands for each manager role of the framework, a council's own included (ROL-1); no code of a role looks so. */
    static final String ANY_MANAGER = "any manager";

    /** Stands for each role that moderates in the framework, a council's own included (MOD-1). */
    static final String ANY_MODERATOR = "any moderator";

    /** Stands for the roles of the Quality Assurance Service. */
    static final String QUALITY_ASSURANCE = "quality assurance";

    /** Stands for whoever may be given a review: any manager, and the Quality Assurance Service. */
    static final String ANY_REVIEWER = "any reviewer";

    static final Set<String> WORDS = Set.of(ANY_MANAGER, ANY_MODERATOR, QUALITY_ASSURANCE, ANY_REVIEWER);

    private static final Set<Role> SERVICE = Set.of(
            Role.SERVICE_MANAGER_QUALITY_ASSURANCE, Role.QUALITY_ASSURANCE_OFFICER, Role.PRACTICE_LEARNING_REVIEWER);

    boolean isHeldBy(Role role, Access.Named named) {
        return switch (holder) {
            case ANY_MANAGER -> named.managers().contains(role);
            case ANY_MODERATOR -> named.moderators().contains(role);
            case QUALITY_ASSURANCE -> SERVICE.contains(role);
            case ANY_REVIEWER -> named.managers().contains(role) || SERVICE.contains(role);
            default -> holder.equals(role.code());
        };
    }
}
