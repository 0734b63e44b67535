package org.plr.examples.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.framework.Framework;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.examples.demo.host.Chance;
import org.plr.examples.demo.host.Host;

/**
 * What everybody in the year works with.
 *
 * @param host the host's own side
 * @param plr the library
 * @param timeline what is to happen
 * @param staffing who is at work
 * @param days the working days
 * @param answers what the library answered
 * @param chance what people happen to do
 */
record Scene(
        Host host, Plr plr, Timeline timeline, Staffing staffing, WorkingDays days, Answers answers, Chance chance) {
    private static final List<Role> MANAGING = List.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER);

    LocalDate today() {
        return host.clock().today();
    }

    Acting as(PersonRef person) {
        return plr.as(Actor.of(person));
    }

    /** The Quality Assurance Service at its daily work. */
    Acting officer() {
        return as(staffing.officer());
    }

    /** The lead of the Quality Assurance Service. */
    Acting lead() {
        return as(staffing.lead());
    }

    /** The organisation chart as it was loaded last. */
    Organisation organisation() {
        return answers.accepted(
                "show the organisation chart",
                officer().reference().organisationAsKnownAt(host.clock().instant()));
    }

    /** The framework in force now. */
    Framework framework() {
        return answers.accepted(
                "show the framework",
                lead().reference().frameworkInForce(host.clock().instant()));
    }

    /** A review as it is now. */
    Review review(ReviewRef ref) {
        return answers.accepted("show a review", officer().reviews().read(ref));
    }

    /** Whoever manages the child's practitioner, and may act there today: the Team Manager, else the Service Manager. */
    Optional<PersonRef> managing(ReviewRef ref) {
        Review now = review(ref);
        Organisation chart = organisation();
        return now.isWithdrawn()
                ? Optional.empty()
                : Stream.of(now.responsible().teamManager(), now.responsible().serviceManager())
                        .filter(manager -> MANAGING.stream().anyMatch(role -> chart.holds(manager, role, today())))
                        .findFirst();
    }
}
