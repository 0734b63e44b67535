package org.plr.core.people;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Ref;

/**
 * What somebody is in the council. The list is open (ROL-1): a council may add roles, and its framework says which of
 * them are manager roles.
 *
 * @param code upper-case letters, digits and underscores, at most 60
 */
public record Role(String code) {
    /** Corporate Director of Children's Services. */
    public static final Role CORPORATE_DIRECTOR = new Role("CORPORATE_DIRECTOR");
    /** Service Director of Children's Social Care. */
    public static final Role SERVICE_DIRECTOR = new Role("SERVICE_DIRECTOR");
    /** Principal Social Worker. */
    public static final Role PRINCIPAL_SOCIAL_WORKER = new Role("PRINCIPAL_SOCIAL_WORKER");
    /** Service Manager of a service area. */
    public static final Role SERVICE_MANAGER = new Role("SERVICE_MANAGER");
    /** Team Manager. */
    public static final Role TEAM_MANAGER = new Role("TEAM_MANAGER");
    /** Assistant Team Manager. */
    public static final Role ASSISTANT_TEAM_MANAGER = new Role("ASSISTANT_TEAM_MANAGER");
    /** Social worker or early help practitioner who holds cases. */
    public static final Role PRACTITIONER = new Role("PRACTITIONER");
    /** Practice Learning Reviewer of the Quality Assurance Service. */
    public static final Role PRACTICE_LEARNING_REVIEWER = new Role("PRACTICE_LEARNING_REVIEWER");
    /** Service Manager Quality Assurance, who leads the Quality Assurance Service. */
    public static final Role SERVICE_MANAGER_QUALITY_ASSURANCE = new Role("SERVICE_MANAGER_QUALITY_ASSURANCE");
    /** Officer of the Quality Assurance Service. */
    public static final Role QUALITY_ASSURANCE_OFFICER = new Role("QUALITY_ASSURANCE_OFFICER");
    /** Member of the Quality Impact Board. */
    public static final Role BOARD_MEMBER = new Role("BOARD_MEMBER");

    /**
     * Refuses what is no code.
     *
     * @throws IllegalArgumentException where the code is empty, too long or holds other characters
     */
    public Role {
        Objects.requireNonNull(code, "code");
        if (!isCode(code)) {
            throw new IllegalArgumentException("A role is named by upper-case letters, digits and underscores.");
        }
    }

    private static boolean isCode(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_')) {
                return false;
            }
        }
        return !code.isEmpty() && code.length() <= 60;
    }

    /** By hand, as in {@link Ref}. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Role that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
