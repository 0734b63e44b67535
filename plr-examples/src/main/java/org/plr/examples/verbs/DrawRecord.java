package org.plr.examples.verbs;

import java.util.List;
import java.util.Optional;
import org.plr.core.draw.AlsoCertain;
import org.plr.core.draw.DrawRequest;
import org.plr.core.draw.DrawRule;
import org.plr.core.draw.Drawn;
import org.plr.core.draw.FrozenReview;
import org.plr.core.draw.MonthDraw;
import org.plr.core.draw.Selection;

/** A month's draw as {@code plr draw --check} takes it: everything that it was drawn from, and what was drawn. */
public final class DrawRecord {
    private DrawRecord() {}

    /**
     * The record of a draw. Of late reviews it has those that came first: more that came later are told by the journal.
     *
     * @param draw a month's draw that was revealed
     * @return one line of JSON
     */
    public static String of(MonthDraw draw) {
        Drawn drawn = draw.drawn().orElseThrow();
        List<FrozenReview> late = draw.late().stream()
                .limit(draw.selection().orElseThrow().late().isEmpty() ? 0 : firstRound(draw))
                .toList();
        Selection selection = late.isEmpty()
                ? drawn.selection()
                : drawn.selection().withLate(late).value();
        return new Fields()
                        .with("input", input(drawn.request(), late))
                        .with("answer", DrawAnswer.of(new DrawVerb.Drawing(drawn, selection)))
                        .done()
                        .line()
                + "\n";
    }

    /** How many reviews the first round of late ones brought. */
    private static int firstRound(MonthDraw draw) {
        return draw.selection().orElseThrow().late().get(0).population()
                - draw.drawn().orElseThrow().population();
    }

    private static Json input(DrawRequest request, List<FrozenReview> late) {
        DrawRule rule = request.rule();
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
                .with(
                        "reviews",
                        request.reviews().stream().map(DrawRecord::json).toList())
                .withIf("also", also(request))
                .withIf(
                        "late",
                        late.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        late.stream().map(DrawRecord::json).toList()))
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
