package org.plr.core.rota;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.draw.Code;
import org.plr.core.draw.Seed;
import org.plr.core.people.ChildRef;
import org.plr.core.review.Programme;

/**
 * Plans a month's rota from the cases that were announced (ROL-2): by the code that was committed to, and a public
 * randomness that nobody could know at the announcement.
 *
 * @param month the local month
 * @param universe the open cases
 * @param publicRandomness what anybody can look up; taken as given
 */
@RuleOf("ROL-2")
record PlanningRota(
        YearMonth month, CaseList universe, @Nullable String publicRandomness) implements Request {
    @Override
    public void check(Checks checks) {
        RotaSteps.checkPublicText(
                checks,
                "$.publicRandomness",
                publicRandomness,
                "Give the numbers and where they can be looked up, in at most 1,000 characters.");
    }

    /**
     * What a plan asks.
     *
     * @param books what is known
     * @param code the month's code by the present secret
     * @param restricted the children whose records are restricted: none is given out
     * @param explain told of the plans
     */
    record Asked(Rotas.Books books, Code code, Set<ChildRef> restricted, Consumer<MonthPlanned.Explained> explain) {}

    Decision decide(@Nullable RotaMonth rota, Moment moment, Asked asked) {
        if (rota == null) {
            return Decision.refuse(RotaSteps.refusal(
                    "rota.not-announced", "$.month", "Announce the rota of this month first, with its open cases."));
        }
        Optional<Programme> programme = asked.books.programmes().at(Programme.stream(month));
        List<Refusal> refusals = new ArrayList<>();
        RotaSteps.datedBack(moment).ifPresent(refusals::add);
        notReady(rota, programme).ifPresent(refusals::add);
        otherThanAnnounced(rota, asked.code).forEach(refusals::add);
        return refusals.isEmpty()
                ? new MonthPlanning(this, moment, asked).decide(programme.orElseThrow())
                : Decision.refuse(refusals);
    }

    private static Optional<Refusal> notReady(RotaMonth rota, Optional<Programme> programme) {
        if (rota.result().isPresent()) {
            return Optional.of(RotaSteps.refusal(
                    "rota.already-planned",
                    "$.month",
                    "Go on: the rota of this month is planned. Allocate what is missing one by one."));
        }
        return programme.isPresent()
                ? Optional.empty()
                : Optional.of(RotaSteps.refusal(
                        "month.not-open", "$.month", "Open the month first: it says who is charged with a review."));
    }

    private List<Refusal> otherThanAnnounced(RotaMonth rota, Code code) {
        List<Refusal> refusals = new ArrayList<>();
        if (!universe.manifest().equals(rota.announcement().manifest())) {
            refusals.add(RotaSteps.refusal(
                    "universe.other-than-announced",
                    "$.universe",
                    "Give the open cases exactly as they were announced: whoever could change them now could choose."));
        }
        if (!code.follows(rota.announcement().commitment())) {
            refusals.add(RotaSteps.refusal(
                    "secret.other",
                    "$",
                    "Give the library the secret that was committed to: the present one gives another code."));
        }
        return refusals;
    }

    Seed seed(Code code) {
        return new Seed(month.toString(), randomness(), code);
    }

    String randomness() {
        return Objects.requireNonNull(publicRandomness, "publicRandomness");
    }
}
