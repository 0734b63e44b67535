package org.plr.core.rota;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.cases.OpenCase;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.draw.Seed;
import org.plr.core.framework.Framework;
import org.plr.core.journal.Sha256;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.review.AllocatingByRota;
import org.plr.core.review.Programme;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.rota.RotaFact.Again;
import org.plr.core.rota.RotaFact.Given;

/**
 * One plan of one month: first the re-audits that are due (CON-5), then a case of their own for each turn that is left
 * (ROL-2, ROL-3), from the open cases without those of children who have a review under way or are to be audited again
 * (ELE-1), or whose record is restricted. Work that was given out before is never moved: it takes its manager's turn.
 */
@RuleOf({"ROL-2", "ROL-3", "ELE-1", "CON-5"})
final class MonthPlanning {
    private final PlanningRota request;
    private final Moment moment;
    private final PlanningRota.Asked asked;
    private final Seed seed;
    private final PastReviews past;
    private final GivingOut giving;

    MonthPlanning(PlanningRota request, Moment moment, PlanningRota.Asked asked) {
        this.request = request;
        this.moment = moment;
        this.asked = asked;
        this.seed = request.seed(asked.code());
        Rotas.Books books = asked.books();
        this.past = new PastReviews(
                books.reviews().all(), moment.day(), moment.framework().zone(), moment.organisation());
        this.giving = new GivingOut(
                request.month(), moment, new AllocatingByRota(books.reviews(), books.suitability(), moment));
    }

    Decision decide(Programme programme) {
        Crew crew = crew(programme);
        List<Review> due = DueAudit.in(request.month(), moment, asked.books());
        Set<ChildRef> busy = new HashSet<>(past.underWay());
        busy.addAll(asked.restricted());
        List<DueAudit> audits = DueAudit.of(due, request.universe().cases(), busy);
        ReAuditPlan reAudits = new AuditingAgain(audits, crew, moment).plan(seed.key());
        due.forEach(first -> busy.add(first.child()));
        Outcome<Optional<RotaPlan>> cases = cases(crew.due(mixes(reAudits)), busy);
        if (!cases.isAccepted()) {
            return Decision.refuse(cases.refusals());
        }
        RotaPlan plan = cases.value().orElse(null);
        asked.explain().accept(new MonthPlanned.Explained(reAudits, closed(due, audits), plan));
        return tell(crew, reAudits, plan);
    }

    /** By the framework by which the month was opened, as its completion is judged. */
    private Crew crew(Programme programme) {
        Framework framework = asked.books()
                .reference()
                .frameworks()
                .byHash(programme.framework())
                .orElseThrow();
        return new Crew(
                programme.charged(), framework.reviewsPerMonth(), past.of(request.month()), giving.allocating());
    }

    private static List<ReviewRef> closed(List<Review> due, List<DueAudit> audits) {
        Set<ReviewRef> open = new HashSet<>();
        audits.forEach(audit -> open.add(audit.first().ref()));
        return due.stream().map(Review::ref).filter(ref -> !open.contains(ref)).toList();
    }

    /** A re-audit of this month is part of the mix that the month's case evens out. */
    private Map<PersonRef, Mix> mixes(ReAuditPlan reAudits) {
        Map<PersonRef, Mix> mixes = new HashMap<>(past.mixes());
        for (ReAuditPlan.Planned one : reAudits.given()) {
            PersonRef manager = one.manager().orElseThrow();
            boolean inside =
                    moment.organisation().isInLineOf(manager, one.open().practitioner(), moment.day());
            moment.organisation()
                    .area(one.open().team(), moment.day())
                    .ifPresent(area -> mixes.merge(
                            manager,
                            Mix.NONE.and(inside ? Side.INSIDE : Side.OUTSIDE, area),
                            (before, more) -> before.and(inside ? Side.INSIDE : Side.OUTSIDE, area)));
        }
        return mixes;
    }

    private Outcome<Optional<RotaPlan>> cases(List<DueReviewer> due, Set<ChildRef> busy) {
        List<OpenCase> open = request.universe().cases().stream()
                .filter(one -> !busy.contains(one.child()))
                .toList();
        if (due.isEmpty() || open.isEmpty()) {
            due.forEach(one -> giving.noCase(one.manager()));
            return Outcome.accepted(Optional.empty());
        }
        RotaRules rules = RotaRules.of(moment.framework().figures().programme().choosing());
        return MonthRota.plan(new RotaRequest(
                        new RotaRequest.Day(moment.organisation(), moment.day()),
                        due,
                        open,
                        new RotaRequest.Terms(rules, past.reviewed(), seed)))
                .map(Optional::of);
    }

    private Decision tell(Crew crew, ReAuditPlan reAudits, @Nullable RotaPlan cases) {
        List<Again> again = reAudits.given().stream().map(giving::again).toList();
        List<Given> turns = cases == null
                ? List.of()
                : cases.given().stream().map(giving::given).toList();
        if (cases != null) {
            cases.without().forEach(one -> giving.noCase(one.manager()));
        }
        RotaFact.Planned fact = new RotaFact.Planned(
                request.month(),
                seed.code().hex(),
                Sha256.of(request.randomness()),
                again,
                turns,
                giving.without(crew.unfit()),
                giving.untrained());
        return giving.decide(request.randomness(), fact);
    }
}
