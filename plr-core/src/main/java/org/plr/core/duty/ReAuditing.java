package org.plr.core.duty;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plr.core.calendar.Window;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.duty.DutyEvent.Kind;
import org.plr.core.framework.Framework;
import org.plr.core.framework.ReAudit.From;
import org.plr.core.journal.Fact;
import org.plr.core.review.EarlierFact.AuditedAgainBefore;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewFact.Returned;
import org.plr.core.review.ReviewFact.Withdrawn;
import org.plr.core.review.ReviewRef;

/**
 * Every review graded Inadequate is audited again after 2 months, preferably by the same manager, who owes it (CON-5).
 * Graded on 31 December 2025, it opens on 28 February 2026 and is due by the end of 28 March. An earlier re-audit does not
 * meet it. A re-audit that is itself Inadequate is audited again in its turn. A council that audits only a share again has
 * each drawn by the ticket of its entry.
 */
@RuleOf("CON-5")
final class ReAuditing implements DutyRule {

    @Override
    public void hear(Hearing hearing) {
        Fact fact = hearing.fact();
        Trigger.of(hearing).filter(trigger -> !trigger.concern()).ifPresent(grade -> graded(grade, hearing));
        if (Trigger.isTakenBack(hearing)) {
            Trigger.voidWhereGradeAlone(ClauseId.CON_5, hearing);
        } else if (fact instanceof Returned returned) {
            ofReview(returned.reAuditOf(), hearing, duty -> returned(duty, hearing));
            ownReturn(hearing);
        } else if (fact instanceof AuditedAgainBefore) {
            hearing.open(ClauseId.CON_5).forEach(hearing::meet);
        } else if (fact instanceof Withdrawn) {
            ofReview(hearing.review().reAuditOf().orElse(null), hearing, hearing::unmeet);
        }
    }

    private static void graded(Trigger grade, Hearing hearing) {
        if (hearing.framework().reAudit().timing().from() == From.GRADED || Trigger.isFromDecision(hearing)) {
            owed(grade.from(), hearing);
        } else {
            hearing.review().returnedAt().ifPresent(returned -> owed(returned, hearing));
        }
    }

    private static void ownReturn(Hearing hearing) {
        Framework framework = hearing.framework();
        if (framework.reAudit().timing().from() == From.RETURNED
                && hearing.review().isInadequate(framework)) {
            owed(hearing.at(), hearing);
        }
    }

    private static void owed(Instant from, Hearing hearing) {
        Terms terms = hearing.owedInReviewBy(hearing.review().reviewer());
        if (hearing.open(ClauseId.CON_5).isEmpty()
                && hearing.isDrawn(terms.framework().reAudit().share())) {
            Window window = Timetable.reAudit(from, terms.framework());
            Timing timing = Timing.from(from, Deadline.before(window.end()));
            hearing.arise(ClauseId.CON_5, terms, timing.opening(window.opensAt()));
        }
    }

    private static void ofReview(@Nullable ReviewRef audited, Hearing hearing, Consumer<Duty> then) {
        if (audited != null) {
            hearing.standing(Review.stream(audited), ClauseId.CON_5).forEach(then);
        }
    }

    private static void returned(Duty duty, Hearing hearing) {
        if (duty.opens().filter(hearing.at()::isBefore).isPresent()) {
            hearing.note(duty, Kind.TOO_EARLY, "");
        } else {
            hearing.meet(duty);
        }
    }
}
