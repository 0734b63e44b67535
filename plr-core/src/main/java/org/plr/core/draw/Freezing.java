package org.plr.core.draw;

import java.time.ZoneId;
import java.util.List;
import org.plr.core.Refusal;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.draw.DrawFact.Frost;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Grade;
import org.plr.core.review.ReviewRef;

/**
 * Freezes the reviews of a month as they stand once it has ended (MOD-2): what changes afterwards changes nobody's chance.
 */
@RuleOf("MOD-2")
record Freezing() implements Request {

    @Override
    public void check(Checks checks) {}

    static Decision decide(MonthDraw draw, Moment moment, Draws.Books books) {
        Framework framework = books.framework(draw);
        List<Refusal> refusals = Timely.refusals(moment);
        if (draw.standing() != MonthDraw.Standing.ANNOUNCED) {
            refusals.add(Timely.refusal("draw.already-frozen", "$", "Go on: the reviews of this month are frozen."));
        } else if (moment.now().isBefore(Timely.end(draw.month(), framework.zone()))) {
            refusals.add(Timely.refusal(
                    "draw.month-not-over", "$", "Wait for the month's end: reviews may still be returned in it."));
        }
        return refusals.isEmpty()
                ? Decision.accept().tell(DrawFact.stream(draw.month()), frozen(draw, framework, books), moment)
                : Decision.refuse(refusals);
    }

    private static DrawFact.Frozen frozen(MonthDraw draw, Framework framework, Draws.Books books) {
        ZoneId zone = framework.zone();
        List<Frost> population = Returns.of(draw.month(), zone, books.reviews());
        List<ReviewRef> waiting = framework.moderation().consistency().spread().everyManagerWithin().stream()
                .flatMap(within -> new Waiting(books.draws().all(), within)
                        .of(draw.month(), population, draw.rule().certain()).stream())
                .toList();
        String[] ids = population.stream().map(frost -> frost.review().text()).toArray(String[]::new);
        Grade[] grades = population.stream().map(Frost::grade).toArray(Grade[]::new);
        return new DrawFact.Frozen(
                population, waiting, Manifest.of(ids, grades), books.draws().position());
    }
}
