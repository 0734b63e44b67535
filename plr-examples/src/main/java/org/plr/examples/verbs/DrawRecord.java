package org.plr.examples.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plr.core.draw.AlsoCertain;
import org.plr.core.draw.Change;
import org.plr.core.draw.DrawRequest;
import org.plr.core.draw.DrawRule;
import org.plr.core.draw.Drawn;
import org.plr.core.draw.FrozenReview;
import org.plr.core.draw.Late;
import org.plr.core.draw.MonthDraw;
import org.plr.core.draw.Substitution;

/** A month's draw as {@code plr draw --check} takes it: everything that it was drawn from, and what was drawn. */
public final class DrawRecord {
    private DrawRecord() {}

    /**
     * The record of a draw and of everything that changed it since, in its order.
     *
     * @param draw a month's draw that was revealed
     * @return one line of JSON
     */
    public static String of(MonthDraw draw) {
        Drawn drawn = draw.drawn().orElseThrow();
        List<Change> changes = draw.selection().orElseThrow().changes();
        boolean hasLate = !changes.isEmpty() && changes.get(0) instanceof Late;
        return new Fields()
                        .with("input", input(drawn.request(), hasLate, changes(draw)))
                        .with("answer", DrawAnswer.of(new DrawVerb.Drawing(drawn, hasLate, changes)))
                        .done()
                        .line()
                + "\n";
    }

    /** Each change as it is asked for: late reviews stand in the order of the changes that took them in. */
    private static List<Json> changes(MonthDraw draw) {
        List<Json> changes = new ArrayList<>();
        int frozen = draw.drawn().orElseThrow().population();
        int known = frozen;
        for (Change change : draw.selection().orElseThrow().changes()) {
            if (change instanceof Late late) {
                changes.add(new Fields()
                        .with("late", json(draw.late().subList(known - frozen, late.population() - frozen)))
                        .done());
                known = late.population();
            } else if (change instanceof Substitution made) {
                changes.add(new Fields()
                        .with("replaced", made.replaced())
                        .with("reason", made.reason())
                        .done());
            }
        }
        return changes;
    }

    private static List<Json> json(List<FrozenReview> reviews) {
        return reviews.stream().map(DrawRecord::json).toList();
    }

    private static Json late(Json change) {
        return Objects.requireNonNull(((Json.Members) change).members().get("late"), "late");
    }

    private static Json input(DrawRequest request, boolean hasLate, List<Json> changes) {
        DrawRule rule = request.rule();
        List<Json> since = changes.subList(hasLate ? 1 : 0, changes.size());
        return new Fields()
                .with("period", request.seed().period())
                .with("rate", rule.sample().rate().toString())
                .with("counting", rule.sample().counting())
                .with("rounding", rule.sample().rounding())
                .with("code", request.seed().code().hex())
                .with("publicRandomness", request.seed().publicRandomness())
                .with(
                        "certain",
                        rule.certain().stream()
                                .map(grade -> grade.code())
                                .sorted()
                                .toList())
                .with("allocation", rule.allocation())
                .with("reviews", json(request.reviews()))
                .withIf("also", also(request))
                .withIf(
                        "late",
                        changes.stream()
                                .limit(hasLate ? 1 : 0)
                                .map(DrawRecord::late)
                                .findFirst())
                .withIf("since", since.isEmpty() ? Optional.empty() : Optional.of(since))
                .done();
    }

    private static Optional<List<String>> also(DrawRequest request) {
        return request.also().isEmpty()
                ? Optional.empty()
                : Optional.of(request.also().stream().map(AlsoCertain::id).toList());
    }

    private static Json json(FrozenReview review) {
        return new Fields()
                .with("id", review.id())
                .with("grade", review.grade().code())
                .withIf("stratum", review.stratum())
                .done();
    }
}
