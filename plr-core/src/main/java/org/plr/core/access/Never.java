package org.plr.core.access;

import static org.plr.core.access.Permission.*;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.plr.core.people.Role;

/** What no table can give away, the council's own included. */
final class Never {
    /** What shows no single child. The Board may be given this and nothing else, so a new permission is none of it. */
    private static final Set<Permission> OF_NO_CHILD = EnumSet.of(
            READ_FRAMEWORK,
            READ_ORGANISATION,
            READ_PROGRESS,
            READ_LINKS,
            READ_TRAINING,
            READ_FOCUSSED_REVIEW,
            PLAN_FOCUSSED_REVIEW,
            COMMISSION_FOCUSSED_REVIEW,
            WRITE_TERMS,
            AGREE_TERMS,
            START_FOCUSSED_REVIEW,
            WITHDRAW_FOCUSSED_REVIEW,
            REVIEW_FRAMEWORK,
            ADOPT_FRAMEWORK);

    /** What each does who was given it, in person (ROL-1, MOD-1, MOD-3). */
    private static final Set<Permission> IN_PERSON =
            EnumSet.of(WRITE_REVIEW, GRADE_REVIEW, RETURN_REVIEW, JUDGE_MODERATION, GRADE_IN_EXERCISE);

    /** Who loads the chart decides who holds which right, and holidays move every deadline. */
    private static final Set<Permission> OF_THE_HOST = EnumSet.of(LOAD_ORGANISATION, LOAD_HOLIDAYS);

    private static final Set<Extent> OWN_CHILDREN = EnumSet.of(Extent.OWN, Extent.RESPONSIBLE);

    private Never() {}

    static Optional<String> why(Right right) {
        Permission permission = right.permission();
        if (permission == RUN_DELIVERIES) {
            return Optional.of("it is the library's own.");
        }
        if (OF_THE_HOST.contains(permission)) {
            return Optional.of("it is the administrators', whom the host names.");
        }
        if (IN_PERSON.contains(permission) && right.extent() != Extent.OWN) {
            return Optional.of("whoever was given the work does it themselves, so it reaches OWN alone.");
        }
        return ofChildren(right);
    }

    private static Optional<String> ofChildren(Right right) {
        boolean ofNoChild = OF_NO_CHILD.contains(right.permission());
        if (right.holder().equals(Role.BOARD_MEMBER.code()) && !ofNoChild) {
            return Optional.of("the Board sees figures and no single child.");
        }
        boolean wide = !OWN_CHILDREN.contains(right.extent());
        return right.holder().equals(Role.PRACTITIONER.code()) && wide && !ofNoChild
                ? Optional.of("a practitioner sees the outcome of their own work, so it reaches OWN or RESPONSIBLE.")
                : Optional.empty();
    }
}
