package org.plr.core.firstday;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Reference;
import org.plr.core.command.Told;
import org.plr.core.concern.ActionRef;
import org.plr.core.concern.ConcernFact;
import org.plr.core.firstday.EarlierReview.EarlierAction;
import org.plr.core.journal.Fact;
import org.plr.core.journal.StreamId;
import org.plr.core.people.Channel;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.review.EarlierFact;
import org.plr.core.review.Kind;
import org.plr.core.review.Responsible;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewFact;
import org.plr.core.review.ReviewRef;

/** Tells an earlier review as facts, each on its day, in the order in which a review goes. */
final class BringingIn {
    private static final String SAID_BEFORE = "As the earlier tracker says.";

    private final EarlierReview earlier;
    private final Reference reference;
    private final Moment moment;

    BringingIn(EarlierReview earlier, Reference reference, Moment moment) {
        this.earlier = earlier;
        this.reference = reference;
        this.moment = moment;
    }

    List<Refusal> refusals(Optional<Review> other) {
        return new Doubts(earlier, reference, moment).all(other);
    }

    Decision decide(ReviewRef ref, Optional<Review> other) {
        List<Refusal> refusals = refusals(other);
        return refusals.isEmpty() ? new Telling(Review.stream(ref)).told() : Decision.refuse(refusals);
    }

    private final class Telling {
        private final StreamId stream;
        private final Decision decision = Decision.accept().quietly();
        private final EarlierReview.About about = earlier.about();
        private final EarlierReview.Course course = earlier.course();
        private final EarlierReview.Since since = earlier.since();
        private final UnitRef team = Objects.requireNonNull(about.team(), "team");
        private final LocalDate allocatedOn = Objects.requireNonNull(course.allocatedOn(), "allocatedOn");
        private final Responsible responsible = responsible();

        Telling(StreamId stream) {
            this.stream = stream;
        }

        private Responsible responsible() {
            Organisation chart = moment.organisation();
            return new Responsible(
                    Objects.requireNonNull(about.practitioner(), "practitioner"),
                    chart.teamManager(team, allocatedOn).orElseThrow(),
                    chart.serviceManager(area(), allocatedOn).orElseThrow());
        }

        private UnitRef area() {
            return moment.organisation().area(team, allocatedOn).orElseThrow();
        }

        Decision told() {
            on(allocatedOn, allocated());
            EarlierReview.Source source = earlier.source();
            String hash = Objects.requireNonNull(source.hash(), "hash");
            decision.tell(
                    new Told(stream, new EarlierFact.BroughtIn(hash, source.sheet(), source.row()), moment.now()));
            if (course.grade() != null) {
                on(course.gradedOn(), new ReviewFact.Graded(course.grade(), null));
            }
            atOnce();
            earlier.actions().forEach(this::action);
            returned();
            return decision;
        }

        private ReviewFact.Allocated allocated() {
            return new ReviewFact.Allocated(
                    Kind.COLLABORATIVE,
                    Objects.requireNonNull(about.child(), "child"),
                    reviewer(),
                    about.month(),
                    team,
                    area(),
                    responsible,
                    null,
                    null);
        }

        private PersonRef reviewer() {
            return Objects.requireNonNull(about.reviewer(), "reviewer");
        }

        private void atOnce() {
            for (PersonRef person : responsible.people()) {
                on(since.sharedOn(), new ConcernFact.SharedInWriting(person, channel()));
            }
            if (since.actedOn() != null) {
                on(
                        since.actedOn(),
                        new ConcernFact.ImmediateActionTaken(
                                reviewer(), moment.pen().keep(SAID_BEFORE)));
            }
        }

        private void action(EarlierAction action) {
            var fresh = moment.pen().fresh();
            ActionRef ref = new ActionRef(fresh.getLong(), fresh.getLong());
            on(
                    action.raisedOn(),
                    new ConcernFact.ActionRaised(
                            ref,
                            Objects.requireNonNull(action.owner(), "owner"),
                            moment.pen().keep(action.what()),
                            action.dueOn()));
            on(action.completedOn(), new ConcernFact.ActionCompleted(ref, null));
        }

        private void returned() {
            on(course.returnedOn(), new ReviewFact.Returned(true, null));
            for (PersonRef person : responsible.people()) {
                on(since.outcomeToldOn(), new ReviewFact.OutcomeTold(person, channel()));
            }
            if (since.attachedOn() != null) {
                on(
                        since.attachedOn(),
                        new ReviewFact.AttachedToRecord(moment.pen().keep(SAID_BEFORE)));
            }
            on(since.discussedOn(), new ReviewFact.DiscussedInSupervision(responsible.teamManager()));
            on(since.auditedAgainOn(), new EarlierFact.AuditedAgainBefore());
        }

        private Channel channel() {
            return since.channel() == null ? Channel.RECORD_SYSTEM : since.channel();
        }

        /** What the tracker gives no day for is not told. */
        private void on(@Nullable LocalDate day, Fact fact) {
            if (day != null) {
                Instant at = day.atStartOfDay(moment.framework().zone()).toInstant();
                decision.tell(new Told(stream, fact, at));
            }
        }
    }
}
