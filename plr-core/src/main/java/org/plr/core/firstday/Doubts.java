package org.plr.core.firstday;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.command.Checks;
import org.plr.core.command.Moment;
import org.plr.core.command.Reference;
import org.plr.core.firstday.EarlierReview.EarlierAction;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Grade;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Review;

/** Why an earlier review cannot be as its tracker says; every reason at once. It has passed its own checks. */
final class Doubts {
    private final EarlierReview earlier;
    private final Reference reference;
    private final Moment moment;
    private final LocalDate today;
    private final Checks found = new Checks();

    Doubts(EarlierReview earlier, Reference reference, Moment moment) {
        this.earlier = earlier;
        this.reference = reference;
        this.moment = moment;
        this.today = moment.now().atZone(moment.framework().zone()).toLocalDate();
    }

    List<Refusal> all(Optional<Review> other) {
        if (other.isPresent()) {
            found.refuse(
                    null,
                    "$.source",
                    "known",
                    "Leave it out: this review was brought in from another row, as " + other.get() + ".");
        }
        course();
        since();
        people();
        for (int i = 0; i < earlier.actions().size(); i++) {
            action(earlier.actions().get(i), "$.actions[" + i + "]");
        }
        return found.refusals();
    }

    private void course() {
        EarlierReview.Course course = earlier.course();
        day("$.course.allocatedOn", course.allocatedOn(), null);
        day("$.course.gradedOn", course.gradedOn(), course.allocatedOn());
        day("$.course.returnedOn", course.returnedOn(), later(course.gradedOn(), course.allocatedOn()));
        if ((course.grade() == null) != (course.gradedOn() == null)) {
            found.refuse(null, "$.course.grade", "half", "Give the grade with its day, or neither.");
        } else if (course.grade() != null && !isOnScale(course.grade(), course.gradedOn())) {
            found.refuse(null, "$.course.grade", "unknown", "Give a grade of the scale that was in force that day.");
        }
        if (course.returnedOn() != null && course.gradedOn() == null) {
            found.refuse(null, "$.course.returnedOn", "ungraded", "Give the grade: a returned review has one.");
        }
    }

    /** Where no framework was in force, the day itself is refused. */
    private boolean isOnScale(Grade grade, @Nullable LocalDate day) {
        return framework(day)
                .map(framework -> framework.scale().step(grade).isPresent())
                .orElse(true);
    }

    private Optional<Framework> framework(@Nullable LocalDate day) {
        return day == null ? Optional.empty() : reference.inForce(start(day));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(moment.framework().zone()).toInstant();
    }

    private void since() {
        EarlierReview.Since since = earlier.since();
        EarlierReview.Course course = earlier.course();
        follows("$.since.sharedOn", since.sharedOn(), course.gradedOn());
        follows("$.since.actedOn", since.actedOn(), course.gradedOn());
        follows("$.since.outcomeToldOn", since.outcomeToldOn(), course.returnedOn());
        follows("$.since.attachedOn", since.attachedOn(), course.returnedOn());
        follows("$.since.discussedOn", since.discussedOn(), course.returnedOn());
        follows("$.since.auditedAgainOn", since.auditedAgainOn(), course.gradedOn());
        boolean isTold = since.sharedOn() != null || since.outcomeToldOn() != null;
        if (isTold && since.channel() == null) {
            found.refuse(null, "$.since.channel", "missing", "Say how people were told.");
        }
        boolean isInadequate = framework(course.gradedOn())
                .filter(framework -> course.grade() != null && framework.scale().isInadequate(course.grade()))
                .isPresent();
        if (since.auditedAgainOn() != null && !isInadequate) {
            found.refuse(
                    null,
                    "$.since.auditedAgainOn",
                    "not-inadequate",
                    "Leave the day out: only an Inadequate review is audited again.");
        }
    }

    private void follows(String path, @Nullable LocalDate day, @Nullable LocalDate first) {
        if (day != null && first == null) {
            found.refuse(null, path, "too-early", "Give the day of the grade or the return first: this follows it.");
        }
        day(path, day, first);
    }

    private void people() {
        EarlierReview.About about = earlier.about();
        LocalDate day = earlier.course().allocatedOn();
        known("$.about.reviewer", about.reviewer(), day);
        known("$.about.practitioner", about.practitioner(), day);
        if (about.reviewer() != null && about.reviewer().equals(about.practitioner())) {
            found.refuse(
                    null,
                    "$.about.reviewer",
                    "is-the-practitioner",
                    "Name the manager: nobody reviews the work that they do themselves.");
        }
        if (about.team() != null && day != null) {
            team(about.team(), day);
        }
    }

    private void team(UnitRef team, LocalDate day) {
        Organisation chart = moment.organisation();
        Optional<UnitRef> area = chart.area(team, day);
        if (area.isEmpty()) {
            found.refuse(null, "$.about.team", "unknown", "Name a team that the organisation has on that day.");
        } else if (chart.teamManager(team, day).isEmpty()
                || chart.serviceManager(area.get(), day).isEmpty()) {
            found.refuse(
                    null,
                    "$.about.team",
                    "vacant",
                    "Load who was Team Manager and Service Manager of this team on that day.");
        }
    }

    private void known(String path, @Nullable PersonRef person, @Nullable LocalDate day) {
        if (person != null
                && day != null
                && moment.organisation().roles(person, day).isEmpty()) {
            found.refuse(null, path, "unknown", "Name somebody whom the organisation has on that day.");
        }
    }

    private void action(EarlierAction action, String path) {
        day(path + ".raisedOn", action.raisedOn(), earlier.course().allocatedOn());
        day(path + ".completedOn", action.completedOn(), action.raisedOn());
        known(path + ".owner", action.owner(), action.raisedOn());
        if (action.dueOn() != null
                && action.raisedOn() != null
                && action.dueOn().isBefore(action.raisedOn())) {
            found.refuse(null, path + ".dueOn", "before-raising", "Give a day that is not before it was raised.");
        }
    }

    private void day(String path, @Nullable LocalDate day, @Nullable LocalDate first) {
        if (day == null) {
            return;
        }
        if (day.isAfter(today)) {
            found.refuse(null, path, "future", "Give a day that has come: this one is after today.");
        } else if (framework(day).isEmpty()) {
            found.refuse(
                    null, path, "no-framework", "No framework was in force then: give the library the one that was.");
        }
        if (first != null && day.isBefore(first)) {
            found.refuse(null, path, "out-of-order", "Give a day that is not before what comes first.");
        }
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : one;
    }
}
