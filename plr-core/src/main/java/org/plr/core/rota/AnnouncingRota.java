package org.plr.core.rota;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.cases.OpenCase;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.draw.Code;
import org.plr.core.journal.Sha256;
import org.plr.core.people.ChildRef;

/**
 * Announces from which open cases a month's rota will be drawn (ROL-2), and binds the holder of the secret to a code.
 * Whoever knows the code could choose among lotteries, so the announcement names which it will be.
 *
 * @param month the local month
 * @param universe the open cases
 * @param publicSource where the public randomness will be taken from, and how it will be written
 */
@RuleOf("ROL-2")
record AnnouncingRota(
        @Nullable YearMonth month,
        CaseList universe,
        @Nullable String publicSource) implements Request {
    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.ROL_2, "$.month", month);
        RotaSteps.checkPublicText(
                checks,
                "$.publicSource",
                publicSource,
                "Name the public drawing, its day and how its numbers will be written, in at most 1,000 characters.");
    }

    Decision decide(@Nullable RotaMonth rota, Moment moment, Code code, Set<ChildRef> restricted) {
        YearMonth announced = Objects.requireNonNull(month, "month");
        List<Refusal> refusals = new ArrayList<>(MonthRota.ofCases(universe.cases()));
        refusals.addAll(ofRestricted(restricted));
        RotaSteps.datedBack(moment).ifPresent(refusals::add);
        (rota == null ? farOrOver(announced, moment) : Optional.of(alreadyAnnounced())).ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        String source = Objects.requireNonNull(publicSource, "publicSource");
        RotaFact.Announced fact = new RotaFact.Announced(
                announced, universe.manifest(), RotaCode.commitment(code).hex(), Sha256.of(source));
        return Decision.accept().keep(source).tell(RotaFact.stream(announced), fact, moment);
    }

    private List<Refusal> ofRestricted(Set<ChildRef> restricted) {
        List<Refusal> refusals = new ArrayList<>();
        List<OpenCase> cases = universe.cases();
        for (int i = 0; i < cases.size(); i++) {
            if (restricted.contains(cases.get(i).child())) {
                refusals.add(RotaSteps.refusal(
                        "cases.child.restricted",
                        "$.cases[" + i + "].child",
                        "Leave this case out: its record is restricted, and no rota gives it out."));
            }
        }
        return refusals;
    }

    private static Refusal alreadyAnnounced() {
        return RotaSteps.refusal(
                "rota.already-announced", "$.month", "Go on: the rota of this month is announced, and stays as it is.");
    }

    private static Optional<Refusal> farOrOver(YearMonth month, Moment moment) {
        YearMonth now = YearMonth.from(moment.day());
        boolean fits = month.equals(now) || month.equals(now.plusMonths(1));
        return fits
                ? Optional.empty()
                : Optional.of(RotaSteps.refusal(
                        "rota.month-far",
                        "$.month",
                        "Announce this month or the next: no other can be announced now."));
    }
}
