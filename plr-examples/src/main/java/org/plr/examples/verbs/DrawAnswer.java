package org.plr.examples.verbs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plr.core.draw.Change;
import org.plr.core.draw.Drawn;
import org.plr.core.draw.Late;
import org.plr.core.draw.Share;
import org.plr.core.draw.Stratum;
import org.plr.core.draw.Substitution;
import org.plr.core.draw.Ticket;
import org.plr.core.draw.Warning;
import org.plr.core.framework.Consistency.Allocation;

/** A draw as it is answered. */
final class DrawAnswer {

    private DrawAnswer() {}

    static Json of(DrawVerb.Drawing drawing) {
        Drawn drawn = drawing.drawn();
        return new Fields()
                .with("period", drawn.period())
                .with("population", drawn.population())
                .with("manifest", drawn.manifest())
                .with("certain", drawn.certain())
                .with("drawn", drawn.drawn())
                .withIf("threshold", threshold(drawn))
                .with("tickets", drawn.tickets().stream().map(DrawAnswer::json).toList())
                .with("inclusion", inclusion(drawn))
                .withIf("strata", strata(drawn))
                .with(
                        "warnings",
                        drawn.warnings().stream().map(Warning::sentence).toList())
                .withIf(
                        "late",
                        drawing.changes().stream()
                                .limit(drawing.hasLate() ? 1 : 0)
                                .map(DrawAnswer::json)
                                .findFirst())
                .withIf("since", since(drawing))
                .done();
    }

    private static Optional<?> threshold(Drawn drawn) {
        Map<String, String> thresholds = drawn.thresholds();
        if (thresholds.isEmpty()) {
            return drawn.threshold();
        }
        Fields byStratum = new Fields();
        thresholds.forEach(byStratum::with);
        return Optional.of(byStratum.done());
    }

    private static Json json(Ticket ticket) {
        return new Fields()
                .with("id", ticket.id())
                .with("ticket", ticket.ticket())
                .done();
    }

    private static Json inclusion(Drawn drawn) {
        return new Fields()
                .with("certain", "1/1")
                .with("drawn", json(drawn.inclusion()))
                .done();
    }

    private static Json json(Share share) {
        return share instanceof Share.Undefined undefined
                ? new Fields().with("undefined", undefined.reason()).done()
                : new Json.Text(share.toString());
    }

    private static Optional<Json> strata(Drawn drawn) {
        List<Stratum> strata = drawn.strata();
        Fields byName = new Fields();
        strata.forEach(stratum -> byName.with(stratum.name(), json(stratum, drawn.allocation())));
        return strata.isEmpty() ? Optional.empty() : Optional.of(byName.done());
    }

    private static Json json(Stratum stratum, Allocation allocation) {
        Optional<Json> inclusion =
                allocation == Allocation.NONE ? Optional.empty() : Optional.of(json(stratum.inclusion()));
        return new Fields()
                .with("population", stratum.population())
                .with("certain", stratum.certain())
                .with("drawn", stratum.drawn())
                .withIf("inclusion", inclusion)
                .done();
    }

    private static Optional<List<Json>> since(DrawVerb.Drawing drawing) {
        List<Json> since = drawing.changes().stream()
                .skip(drawing.hasLate() ? 1 : 0)
                .map(DrawAnswer::json)
                .toList();
        return since.isEmpty() ? Optional.empty() : Optional.of(since);
    }

    private static Json json(Change change) {
        return change instanceof Late late ? json(late) : json((Substitution) change);
    }

    private static Json json(Substitution made) {
        return new Fields()
                .with("replaced", made.replaced())
                .with("substitute", made.substitute())
                .done();
    }

    private static Json json(Late late) {
        return new Fields()
                .with("certain", late.certain())
                .with("drawn", late.drawn())
                .with("population", late.population())
                .with("manifest", late.manifest())
                .done();
    }
}
