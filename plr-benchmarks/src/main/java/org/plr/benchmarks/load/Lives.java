package org.plr.benchmarks.load;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.plr.benchmarks.startup.SmallCouncil;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Plr;
import org.plr.core.concern.ActionRef;
import org.plr.core.concern.Concern;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Grade;
import org.plr.core.people.Channel;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Allocation;
import org.plr.core.people.ChildRef;
import org.plr.core.review.Collaboration;
import org.plr.core.review.Feedback;
import org.plr.core.review.InRecord;
import org.plr.core.review.Reflection;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.StandardAnswer;
import org.plr.core.review.Voice;

/** Lives of reviews through the whole library: each command is a commit of its own. */
final class Lives {
    /** The clock: the first review was in June, and may be audited again now. */
    static final Instant NOW = Instant.parse("2022-08-22T09:00:00Z");

    /** The commands of {@link #whole()}, each of which tells one fact. */
    static final int COMMANDS = 16;

    /** The commands of {@link #few()}, as many as the process engine's. */
    static final int FEW_COMMANDS = 5;

    private static final Instant JUNE = Instant.parse("2022-06-13T09:00:00Z");
    private static final YearMonth MONTH = YearMonth.of(2022, 6);
    private static final Grade INADEQUATE = new Grade("INADEQUATE");
    private static final String WORDS = "The record does not show what changed for the child.";
    private static final AtomicLong CHILDREN = new AtomicLong();

    private final Plr plr;
    private final List<Reflection.Answer> answers;

    Lives(Plr plr) {
        this.plr = plr;
        Framework framework =
                SmallCouncil.accepted(as(SmallCouncil.OFFICER).reference().frameworkInForce(NOW));
        answers = framework.standards("ASSESSMENT").stream()
                .map(standard -> new Reflection.Answer(standard.code(), StandardAnswer.Met.MET, null))
                .toList();
    }

    /** Allocated, reflected, heard, graded, returned, shared with three, acted upon, filed, told, audited again. */
    int whole() {
        ChildRef child = new ChildRef(5, CHILDREN.incrementAndGet());
        ReviewRef review = allocated(child);
        Acting reviewer = then(SmallCouncil.REVIEWER);
        accepted(reviewer.reviews().reflect(review, reflection()));
        hear(review);
        accepted(reviewer.reviews().grade(review, INADEQUATE, WORDS));
        accepted(reviewer.reviews().complete(review));
        for (PersonRef person :
                List.of(SmallCouncil.PRACTITIONER, SmallCouncil.TEAM_MANAGER, SmallCouncil.SERVICE_MANAGER)) {
            accepted(reviewer.concerns().shared(review, person, Channel.MAIL));
        }
        follow(review, reviewer);
        ReviewRef again = auditedAgain(child, review);
        accepted(as(SmallCouncil.REVIEWER).reviews().grade(again, new Grade("GOOD"), WORDS));
        return 1;
    }

    private void follow(ReviewRef review, Acting reviewer) {
        accepted(reviewer.concerns().acted(review, SmallCouncil.REVIEWER, WORDS));
        Concern concern = accepted(reviewer.concerns().raiseAction(review, SmallCouncil.PRACTITIONER, WORDS, null));
        ActionRef action = concern.actions().get(0).ref();
        accepted(then(SmallCouncil.TEAM_MANAGER).concerns().completeAction(review, action, WORDS));
        accepted(then(SmallCouncil.OFFICER).reviews().attach(review, "filed"));
        accepted(then(SmallCouncil.TEAM_MANAGER).reviews().discussedInSupervision(review));
        accepted(reviewer.reviews().told(review, SmallCouncil.PRACTITIONER, Channel.MAIL));
    }

    /** As many steps as the process engine takes: allocated, graded, shared with one, acted upon, audited again. */
    int few() {
        ChildRef child = new ChildRef(5, CHILDREN.incrementAndGet());
        ReviewRef review = graded(child);
        Acting reviewer = then(SmallCouncil.REVIEWER);
        accepted(reviewer.concerns().shared(review, SmallCouncil.PRACTITIONER, Channel.MAIL));
        accepted(reviewer.concerns().acted(review, SmallCouncil.REVIEWER, WORDS));
        auditedAgain(child, review);
        return 1;
    }

    /** Only allocated and graded, so that everything is owed. */
    ReviewRef begin() {
        return graded(new ChildRef(5, CHILDREN.incrementAndGet()));
    }

    /** A command that may be given again and again. */
    void hear(ReviewRef review) {
        accepted(then(SmallCouncil.REVIEWER).reviews().hear(review, new Feedback(List.of(Voice.CHILD), WORDS)));
    }

    private ReviewRef graded(ChildRef child) {
        ReviewRef review = allocated(child);
        accepted(then(SmallCouncil.REVIEWER).reviews().grade(review, INADEQUATE, WORDS));
        return review;
    }

    private ReviewRef allocated(ChildRef child) {
        return accepted(then(SmallCouncil.OFFICER).reviews().allocate(allocation(child)))
                .ref();
    }

    private ReviewRef auditedAgain(ChildRef child, ReviewRef first) {
        Review again = accepted(
                as(SmallCouncil.OFFICER).reviews().allocate(allocation(child).auditingAgain(first, null)));
        return again.ref();
    }

    private static Allocation allocation(ChildRef child) {
        return Allocation.collaborative(
                child, SmallCouncil.REVIEWER, MONTH, SmallCouncil.TEAM, SmallCouncil.PRACTITIONER);
    }

    private Reflection reflection() {
        Reflection.Appraisal appraisal = new Reflection.Appraisal(WORDS, WORDS, List.of());
        return new Reflection(
                Collaboration.ALONGSIDE, null, WORDS, WORDS, WORDS, InRecord.REFLECTED, appraisal, answers);
    }

    private Acting as(PersonRef person) {
        return plr.as(Actor.of(person));
    }

    private Acting then(PersonRef person) {
        return as(person).at(JUNE);
    }

    private static <T> T accepted(Outcome<T> outcome) {
        return SmallCouncil.accepted(outcome);
    }
}
