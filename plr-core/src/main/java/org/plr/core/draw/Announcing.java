package org.plr.core.draw;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.draw.DrawFact.Committed;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Moderation;

/**
 * Announces how a month will be drawn (MOD-2): the framework's rate, counting and spread, and the code to which the holder of
 * the secret is bound. Whoever could choose any of it once the month's grades are known could choose who is drawn; so it is
 * announced before the month ends. A month that was forgotten can be announced later where the secret was committed to
 * before its end: then nothing is left to be chosen.
 *
 * @param month the local month
 */
@RuleOf("MOD-2")
record Announcing(@Nullable YearMonth month) implements Request {

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.MOD_2, "$.month", month);
    }

    Decision decide(@Nullable MonthDraw draw, Moment moment, Codes codes) {
        YearMonth announced = Objects.requireNonNull(month, "month");
        List<Refusal> refusals = Timely.refusals(moment);
        Instant end = Timely.end(announced, moment.framework().zone());
        Committed chain = codes.next();
        if (draw != null) {
            refusals.add(
                    Timely.refusal("draw.already-announced", "$.month", "Go on: the draw of this month is announced."));
        } else if (!moment.now().isBefore(end) && !codes.isCommittedBefore(end, chain)) {
            refusals.add(Timely.refusal(
                    "draw.month-over",
                    "$.month",
                    "Announce the next month before it ends: of this one the grades are known, and nothing binds the"
                            + " code yet."));
        }
        return refusals.isEmpty()
                ? Decision.accept().tell(DrawFact.stream(announced), announcement(announced, moment, chain), moment)
                : Decision.refuse(refusals);
    }

    private static DrawFact.Announced announcement(YearMonth month, Moment moment, Committed chain) {
        DrawRule rule = DrawRule.of(moment.framework());
        Moderation.Sample sample = rule.sample();
        Fraction rate = sample.rate();
        return new DrawFact.Announced(
                month,
                new DrawFact.Rate(rate.numerator(), rate.denominator()),
                new DrawFact.Size(sample.counting(), sample.rounding(), rule.allocation()),
                moment.framework().scale().steps().stream()
                        .map(step -> step.grade())
                        .filter(rule.certain()::contains)
                        .toList(),
                chain);
    }
}
