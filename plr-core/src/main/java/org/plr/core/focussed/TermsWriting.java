package org.plr.core.focussed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Pen;
import org.plr.core.command.Request;
import org.plr.core.focussed.FocussedFact.Days;
import org.plr.core.focussed.FocussedFact.WrittenCriterion;
import org.plr.core.focussed.FocussedFact.WrittenTerms;

/**
 * Writes terms of reference (FOC-3). Incomplete ones are refused with everything that is wrong. Each writing makes a new
 * version, which both have to agree anew; every version but the first has the reason of its change.
 *
 * @param terms what they say
 * @param reason why the version before is changed, or null of the first
 */
@RuleOf("FOC-3")
record TermsWriting(
        @Nullable TermsOfReference terms, @Nullable String reason) implements Request {

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.FOC_3, "$.terms", terms);
        checks.optionalText(ClauseId.FOC_3, "$.reason", reason);
    }

    Decision decide(FocussedReview review, TermsCheck check, Moment moment) {
        TermsOfReference given = Objects.requireNonNull(terms, "terms");
        List<Refusal> refusals = InOrder.afterCommission(review, moment);
        refusals.addAll(check.check(given, commissionedOn(review, moment)));
        if (review.version() > 0 && reason == null) {
            refusals.add(Refusal.by(
                    ClauseId.FOC_3,
                    "reason.missing",
                    "$.reason",
                    "Say why the terms are changed: there is a version."));
        }
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        return Decision.accept()
                .tell(
                        FocussedReview.stream(review.ref()),
                        new FocussedFact.TermsWritten(
                                review.version() + 1,
                                written(given, moment.pen()),
                                moment.pen().keepIfGiven(reason)),
                        moment);
    }

    /** The local day of the commission, or null before it. */
    static @Nullable LocalDate commissionedOn(FocussedReview review, Moment moment) {
        FocussedReview.Commissioned commission = review.commission();
        Instant at = commission == null ? null : commission.at();
        return at == null ? null : LocalDate.ofInstant(at, moment.framework().zone());
    }

    /** The check has found every part. */
    private static WrittenTerms written(TermsOfReference terms, Pen pen) {
        TermsOfReference.Why why = Objects.requireNonNull(terms.why(), "why");
        TermsOfReference.Scope scope = Objects.requireNonNull(terms.scope(), "scope");
        TermsOfReference.Sample sample = Objects.requireNonNull(terms.sample(), "sample");
        TermsOfReference.Timescale days = Objects.requireNonNull(terms.timescale(), "timescale");
        return new WrittenTerms(
                pen.keep(why.commissioned()),
                pen.keep(why.now()),
                pen.keep(scope.evaluation()),
                criteria(Objects.requireNonNull(scope.criteria(), "criteria"), pen),
                Objects.requireNonNull(sample.size(), "size"),
                pen.keep(sample.characteristics()),
                Objects.requireNonNull(terms.who(), "who"),
                pen.keep(terms.how()),
                new Days(
                        days.beginOn(),
                        Objects.requireNonNull(days.completeBy(), "completeBy"),
                        Objects.requireNonNull(days.reportBy(), "reportBy")));
    }

    private static List<WrittenCriterion> criteria(List<TermsOfReference.Criterion> criteria, Pen pen) {
        return criteria.stream()
                .map(criterion -> new WrittenCriterion(
                        Objects.requireNonNull(criterion.against(), "against"), pen.keep(criterion.measured())))
                .toList();
    }
}
