package org.plr.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.framework.Choosing;
import org.plr.core.framework.ReAudit;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/**
 * Who may be given a review. A collaborative one goes to a manager (ROL-1) who is not the practitioner (COL-1); whoever is
 * responsible for the child is resolved now, so that they can be told (CON-1). A re-audit asks for the reason where
 * another manager does it (CON-5).
 */
@RuleOf({"ROL-1", "ROL-3", "COL-1"})
final class Allocating {
    private final ReviewRef review;
    private final Allocation request;
    private final Moment moment;
    private final List<Refusal> refusals = new ArrayList<>();

    Allocating(ReviewRef review, Allocation request, Moment moment) {
        this.review = review;
        this.request = request;
        this.moment = moment;
    }

    Decision decide(@Nullable Review before, AllocatingUnderTerms.Asked asked) {
        AllocatingUnderTerms.Terms terms = asked.terms();
        PersonRef reviewer = Objects.requireNonNull(request.reviewer(), "reviewer");
        PersonRef practitioner = Objects.requireNonNull(request.practitioner(), "practitioner");
        UnitRef team = Objects.requireNonNull(request.team(), "team");
        Optional<UnitRef> area = moment.organisation().area(team, moment.day());
        Optional<Responsible> responsible = responsible(practitioner, team, area);
        refusals.addAll(refusals(request.kind(), reviewer, practitioner, "$.reviewer", moment));
        refusals.addAll(asked.suitability().refusals(request.kind(), reviewer, "$.reviewer", moment));
        mayReviewInLine(reviewer, practitioner);
        request.again().ifPresent(again -> mayAuditAgain(before, reviewer, again));
        mayBeUnder(terms);
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        Decision decision = Decision.accept()
                .tell(Review.stream(review), allocated(area.orElseThrow(), responsible.orElseThrow()), moment);
        return terms == null
                ? decision
                : decision.tell(
                        Review.stream(review), new ReviewFact.PutUnderTerms(terms.focussed(), terms.version()), moment);
    }

    private void mayBeUnder(AllocatingUnderTerms.@Nullable Terms terms) {
        if (terms != null) {
            refusals.addAll(terms.refusals(request, moment));
        }
        if ((terms != null) != (request.kind() == Kind.FOCUSSED)) {
            refuse(
                    ClauseId.FOC_3,
                    "kind.under-terms",
                    "$.kind",
                    "Give a focussed review out under its terms of reference, and no other review.");
        }
    }

    /** Why this person may not complete a review of this practitioner's work, if they may not. */
    static List<Refusal> refusals(
            @Nullable Kind kind, PersonRef reviewer, PersonRef practitioner, String path, Moment moment) {
        List<Refusal> refusals = new ArrayList<>(1);
        if (kind == Kind.COLLABORATIVE) {
            notAManager(reviewer, path, moment).ifPresent(refusals::add);
        }
        if (reviewer.equals(practitioner)) {
            refusals.add(Refusal.by(
                    ClauseId.COL_1,
                    "reviewer.is-the-practitioner",
                    path,
                    "Choose another manager: nobody reviews the work that they do themselves."));
        }
        return refusals;
    }

    /** Collaborative reviews are completed by managers alone (ROL-1). */
    static Optional<Refusal> notAManager(PersonRef reviewer, String path, Moment moment) {
        boolean manager = moment.organisation().roles(reviewer, moment.day()).stream()
                .anyMatch(moment.framework().managerRoles()::contains);
        return manager
                ? Optional.empty()
                : Optional.of(Refusal.by(
                        ClauseId.ROL_1,
                        "reviewer.not-a-manager",
                        path,
                        "Choose a manager: collaborative reviews are completed by managers alone."));
    }

    private Optional<Responsible> responsible(PersonRef practitioner, UnitRef team, Optional<UnitRef> area) {
        Optional<PersonRef> teamManager = moment.organisation().teamManager(team, moment.day());
        Optional<PersonRef> serviceManager =
                area.flatMap(unit -> moment.organisation().serviceManager(unit, moment.day()));
        if (area.isEmpty()) {
            refuse(ClauseId.CON_1, "team.unknown", "$.team", "Choose a team that the organisation has on that day.");
        } else if (teamManager.isEmpty()) {
            refuse(
                    ClauseId.CON_1,
                    "team.no-team-manager",
                    "$.team",
                    "Load who holds or covers the team: a concern could not be shared with its Team Manager.");
        } else if (serviceManager.isEmpty()) {
            refuse(
                    ClauseId.CON_1,
                    "team.no-service-manager",
                    "$.team",
                    "Load who holds or covers the area: a concern could not be shared with its Service Manager.");
        }
        return teamManager.flatMap(tm -> serviceManager.map(sm -> new Responsible(practitioner, tm, sm)));
    }

    private void mayReviewInLine(PersonRef reviewer, PersonRef practitioner) {
        if (moment.framework().figures().programme().choosing().line() == Choosing.Line.OUTSIDE
                && moment.organisation().isInLineOf(reviewer, practitioner, moment.day())) {
            refuse(
                    ClauseId.ROL_3,
                    "reviewer.in-line",
                    "$.reviewer",
                    "Choose a manager outside the practitioner's line: this council has no review within it.");
        }
    }

    private void mayAuditAgain(@Nullable Review before, PersonRef reviewer, Allocation.ReAudit again) {
        if (before == null || before.isWithdrawn() || !before.owesAsInadequate(moment.framework())) {
            refuse(
                    ClauseId.CON_5,
                    "re-audit.of.not-inadequate",
                    "$.reAudit.of",
                    "Name a review that is graded Inadequate, or was until moderation: no other is audited again.");
        } else if (!before.child().equals(request.child())) {
            refuse(
                    ClauseId.CON_5,
                    "re-audit.of.other-child",
                    "$.child",
                    "Choose the child of the first review: the same record is audited again.");
        } else {
            suitsAgain(before.reviewer().equals(reviewer), again);
        }
    }

    private void suitsAgain(boolean same, Allocation.ReAudit again) {
        ReAudit.By manager = moment.framework().reAudit().manager();
        if (manager == ReAudit.By.SAME_PREFERRED && !same && again.otherManagerReason() == null) {
            refuse(
                    ClauseId.CON_5,
                    "re-audit.other-manager-reason.missing",
                    "$.reAudit.otherManagerReason",
                    "Say why another manager audits it again: the same one is preferred.");
        } else if (manager == ReAudit.By.SAME_REQUIRED && !same) {
            refuse(
                    ClauseId.CON_5,
                    "re-audit.other-manager",
                    "$.reviewer",
                    "Choose the manager of the first review: this council has no other audit it again.");
        } else if (manager == ReAudit.By.OTHER_REQUIRED && same) {
            refuse(
                    ClauseId.CON_5,
                    "re-audit.same-manager",
                    "$.reviewer",
                    "Choose another manager than of the first review: this council has another audit it again.");
        }
    }

    private ReviewFact.Allocated allocated(UnitRef area, Responsible responsible) {
        NarrativeRef reason = request.again()
                .map(again -> moment.pen().keepIfGiven(again.otherManagerReason()))
                .orElse(null);
        return new ReviewFact.Allocated(
                Objects.requireNonNull(request.kind(), "kind"),
                Objects.requireNonNull(request.child(), "child"),
                Objects.requireNonNull(request.reviewer(), "reviewer"),
                request.month(),
                Objects.requireNonNull(request.team(), "team"),
                area,
                responsible,
                request.again().map(Allocation.ReAudit::of).orElse(null),
                reason);
    }

    private void refuse(ClauseId clause, String code, String path, String message) {
        refusals.add(Refusal.by(clause, code, path, message));
    }
}
