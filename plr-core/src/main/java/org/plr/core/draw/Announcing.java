package org.plr.core.draw;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
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
import org.plr.core.framework.Framework;
import org.plr.core.framework.Moderation;
import org.plr.core.journal.Sha256;

/**
 * Announces how a month will be drawn (MOD-2): the framework's rate, counting and spread, and the code to which the holder of
 * the secret is bound. Whoever could choose any of it once the month's grades are known could choose who is drawn; so it is
 * announced before the month ends. A month that was forgotten can be announced later where the secret was committed to
 * before its end, and is drawn by the framework that was in force then. Whoever knows the code could choose among lotteries;
 * so the announcement names which it will be.
 *
 * @param month the local month
 * @param publicSource where the public randomness will be taken from, and how it will be written
 */
@RuleOf("MOD-2")
record Announcing(@Nullable YearMonth month, @Nullable String publicSource) implements Request {
    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.MOD_2, "$.month", month);
        Timely.checkPublicText(
                checks,
                "$.publicSource",
                publicSource,
                "Name the public drawing, its day and how its numbers will be written, in at most 1,000 characters.");
    }

    Decision decide(@Nullable MonthDraw draw, Moment moment, Codes codes, Draws.Books books) {
        YearMonth announced = Objects.requireNonNull(month, "month");
        List<Refusal> refusals = Timely.refusals(moment);
        Instant end = Timely.end(announced, moment.framework().zone());
        Committed chain = codes.next();
        if (draw != null) {
            refusals.add(
                    Timely.refusal("draw.already-announced", "$.month", "Go on: the draw of this month is announced."));
        } else if (isFar(announced, moment)) {
            refusals.add(Timely.refusal(
                    "draw.month-far", "$.month", "Announce this month or the next: another one can wait until then."));
        } else if (!moment.now().isBefore(end) && !codes.isCommittedBefore(end, chain)) {
            refusals.add(Timely.refusal(
                    "draw.month-over",
                    "$.month",
                    "Announce the next month before it ends: of this one the grades are known, and nothing binds the"
                            + " code yet."));
        }
        return refusals.isEmpty()
                ? announce(announced, chain, judging(end, moment, books), moment)
                : Decision.refuse(refusals);
    }

    private static boolean isFar(YearMonth month, Moment moment) {
        ZoneId zone = moment.framework().zone();
        return month.isAfter(YearMonth.from(moment.now().atZone(zone)).plusMonths(1));
    }

    /** Of a month that is over, the framework in force at its end: one adopted since could be chosen for its grades. */
    private static Framework judging(Instant end, Moment moment, Draws.Books books) {
        return moment.now().isBefore(end)
                ? moment.framework()
                : books.reference().inForce(end.minusMillis(1)).orElse(moment.framework());
    }

    private Decision announce(YearMonth month, Committed chain, Framework framework, Moment moment) {
        String source = Objects.requireNonNull(publicSource, "publicSource");
        DrawFact.Announced fact = announcement(month, framework, chain, Sha256.of(source));
        return Decision.accept().keep(source).tell(DrawFact.stream(month), fact, moment);
    }

    private static DrawFact.Announced announcement(
            YearMonth month, Framework framework, Committed chain, String publicSource) {
        DrawRule rule = DrawRule.of(framework);
        Moderation.Sample sample = rule.sample();
        Fraction rate = sample.rate();
        return new DrawFact.Announced(
                month,
                new DrawFact.Rate(rate.numerator(), rate.denominator()),
                new DrawFact.Size(sample.counting(), sample.rounding(), rule.allocation()),
                framework.scale().steps().stream()
                        .map(step -> step.grade())
                        .filter(rule.certain()::contains)
                        .toList(),
                chain,
                publicSource,
                framework.hash());
    }
}
