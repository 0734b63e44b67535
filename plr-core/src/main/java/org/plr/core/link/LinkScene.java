package org.plr.core.link;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plr.core.clause.ClauseId;
import org.plr.core.command.Moment;
import org.plr.core.duty.DutyBook;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Post;
import org.plr.core.people.Role;
import org.plr.core.people.UnitRef;

/**
 * Who needs a link on a day and who can be one, as chart, register and duties have it (LNK-1).
 *
 * @param register links and conflicts
 * @param duties where the open remedial actions stand
 * @param moment the day, its chart and its framework
 */
record LinkScene(LinkRegister register, DutyBook duties, Moment moment) {

    private Organisation chart() {
        return moment.organisation();
    }

    List<PersonRef> serviceManagers() {
        return chart().holders(Role.SERVICE_MANAGER, moment.day());
    }

    boolean isServiceManager(PersonRef person) {
        return chart().holds(person, Role.SERVICE_MANAGER, moment.day());
    }

    List<PersonRef> reviewers() {
        return chart().holders(Role.PRACTICE_LEARNING_REVIEWER, moment.day()).stream()
                .filter(reviewer -> !isAwayForLong(reviewer))
                .toList();
    }

    boolean isReviewer(PersonRef person) {
        return chart().holds(person, Role.PRACTICE_LEARNING_REVIEWER, moment.day());
    }

    /** Absences that follow upon each other are one. */
    private boolean isAwayForLong(PersonRef person) {
        return chart().isAbsent(person, moment.day())
                && 1 + daysAway(person, 1) + daysAway(person, -1) >= Links.LONG_ABSENCE_DAYS;
    }

    private int daysAway(PersonRef person, int step) {
        int days = 0;
        while (days < Links.LONG_ABSENCE_DAYS
                && chart().isAbsent(person, moment.day().plusDays((long) step * (days + 1)))) {
            days++;
        }
        return days;
    }

    /** A conflict was declared, or they are one person or in one line. */
    boolean isBarred(LinkFact.Pair pair) {
        PersonRef serviceManager = pair.serviceManager();
        PersonRef reviewer = pair.reviewer();
        return serviceManager.equals(reviewer)
                || register.hasConflict(pair)
                || chart().isInLineOf(serviceManager, reviewer, moment.day())
                || chart().isInLineOf(reviewer, serviceManager, moment.day());
    }

    /** The managers of the service area, this one among them, and its remedial actions that are open. */
    int load(PersonRef serviceManager) {
        Set<PersonRef> managers = new HashSet<>(Set.of(serviceManager));
        long actions = 0;
        for (UnitRef area : areas(serviceManager, Set.of(Role.SERVICE_MANAGER))) {
            managers.addAll(managersOf(area));
            actions += duties.inArea(area).stream()
                    .filter(duty -> duty.clause() == ClauseId.CON_3)
                    .count();
        }
        return managers.size() + Math.toIntExact(actions);
    }

    private List<PersonRef> managersOf(UnitRef area) {
        Set<Role> roles = moment.framework().managerRoles();
        return roles.stream()
                .flatMap(role -> chart().holders(role, moment.day()).stream())
                .filter(manager -> areas(manager, roles).contains(area))
                .toList();
    }

    private Set<UnitRef> areas(PersonRef person, Set<Role> roles) {
        Set<UnitRef> areas = new HashSet<>();
        for (Post post : chart().posts(person, moment.day())) {
            if (roles.contains(post.role())) {
                chart().area(post.unit(), moment.day()).ifPresent(areas::add);
            }
        }
        return areas;
    }

    List<Linked> all() {
        return serviceManagers().stream().map(this::linked).toList();
    }

    Linked linked(PersonRef serviceManager) {
        Optional<LinkRegister.Link> link = register.link(serviceManager);
        Linked.Standing standing = link.map(this::standing).orElse(Linked.Standing.NONE);
        return new Linked(serviceManager, load(serviceManager), link.orElse(null), standing);
    }

    private Linked.Standing standing(LinkRegister.Link link) {
        if (!isReviewer(link.reviewer())) {
            return Linked.Standing.LEFT;
        }
        if (isBarred(new LinkFact.Pair(link.serviceManager(), link.reviewer()))) {
            return Linked.Standing.CONFLICT;
        }
        return isAwayForLong(link.reviewer()) ? Linked.Standing.AWAY : Linked.Standing.LINKED;
    }
}
