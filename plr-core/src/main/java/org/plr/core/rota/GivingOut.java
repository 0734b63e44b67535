package org.plr.core.rota;

import java.nio.ByteBuffer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plr.core.Refusal;
import org.plr.core.cases.OpenCase;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Told;
import org.plr.core.people.PersonRef;
import org.plr.core.review.AllocatingByRota;
import org.plr.core.review.Allocation;
import org.plr.core.review.ReviewRef;
import org.plr.core.rota.RotaFact.Again;
import org.plr.core.rota.RotaFact.Given;
import org.plr.core.rota.RotaFact.Reason;
import org.plr.core.rota.RotaFact.Without;

/** Allocates what a plan gives out, each review by the rules of an allocation; where one is refused, all are. */
@RuleOf({"ROL-2", "LNK-4"})
final class GivingOut {
    private final YearMonth month;
    private final Moment moment;
    private final AllocatingByRota allocating;
    private final List<Told> allocated = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<PersonRef> untrained = new LinkedHashSet<>();
    private final Set<PersonRef> noCase = new LinkedHashSet<>();

    GivingOut(YearMonth month, Moment moment, AllocatingByRota allocating) {
        this.month = month;
        this.moment = moment;
        this.allocating = allocating;
    }

    AllocatingByRota allocating() {
        return allocating;
    }

    Again again(ReAuditPlan.Planned planned) {
        PersonRef manager = planned.manager().orElseThrow();
        Allocation request = allocation(planned.open(), manager)
                .auditingAgain(planned.of(), planned.otherManager().orElse(null));
        return new Again(allocate(request, manager), manager);
    }

    Given given(RotaPlan.Given given) {
        ReviewRef review = allocate(allocation(given.openCase(), given.manager()), given.manager());
        return new Given(review, given.manager(), given.side(), given.wanted());
    }

    private Allocation allocation(OpenCase open, PersonRef manager) {
        return Allocation.collaborative(open.child(), manager, month, open.team(), open.practitioner());
    }

    private ReviewRef allocate(Allocation request, PersonRef manager) {
        ByteBuffer fresh = moment.pen().fresh();
        ReviewRef review = new ReviewRef(fresh.getLong(), fresh.getLong());
        Decision decision = allocating.decide(review, request);
        allocated.addAll(decision.facts());
        decision.refusals().forEach(refusal -> refusals.add(ofManager(manager, refusal)));
        if (!allocating.isTrained(manager)) {
            untrained.add(manager);
        }
        return review;
    }

    private static Refusal ofManager(PersonRef manager, Refusal refusal) {
        String path = "$.managers[" + manager.text() + "]" + refusal.path().substring(1);
        return new Refusal(refusal.clause(), refusal.code(), path, refusal.message());
    }

    /** Takes note that no case is left for a manager. */
    void noCase(PersonRef manager) {
        noCase.add(manager);
    }

    /** Who goes without, the unfit first. */
    List<Without> without(List<Without> unfit) {
        List<Without> without = new ArrayList<>(unfit);
        noCase.forEach(manager -> without.add(new Without(manager, Reason.NO_CASE)));
        return without;
    }

    List<PersonRef> untrained() {
        return List.copyOf(untrained);
    }

    Decision decide(String publicRandomness, RotaFact.Planned fact) {
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        Decision decision = Decision.accept().keep(publicRandomness).tell(RotaFact.stream(month), fact, moment);
        allocated.forEach(decision::tell);
        return decision;
    }
}
