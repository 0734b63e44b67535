package org.plr.core.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.ticket.Ids;

/**
 * The month's draw (MOD-2): of all reviews completed a share is moderated, those graded Inadequate always, the others by
 * chance that anybody can recompute. Each review has a ticket that follows from its own id and the {@link Seed} alone, and
 * the lowest tickets are drawn; so nobody's chance depends on who else is there or in which order they are listed.
 *
 * <p>Pure: no clock, no randomness of its own, one thread. The same request always gives the same draw.
 */
@RuleOf("MOD-2")
public final class Draw {

    private Draw() {}

    /**
     * Draws.
     *
     * <p>Refused, each with its path: an id that is missing ({@code id.missing}), over 1,000 characters ({@code
     * id.too-long}), with control characters ({@code id.control-characters}) or another's once both are normalised ({@code
     * id.repeated}); a grade that is no code ({@code grade.malformed}, COL-8); a stratum that cannot be shown ({@code
     * stratum.malformed}) or, under an allocation, is not said ({@code stratum.missing}, MOD-2); half of a surrogate pair
     * in what the seed holds ({@code period.not-text}, {@code publicRandomness.not-text}); more than 10,000,000 reviews
     * ({@code reviews.too-many}); a review that is certain and not there ({@code also.unknown}) or twice ({@code
     * also.repeated}).
     *
     * @param request what is drawn from, and how
     * @return the draw, or every reason why there is none
     */
    public static Outcome<Drawn> of(DrawRequest request) {
        Outcome<Population> taken = Intake.first(request);
        if (!taken.isAccepted()) {
            return Outcome.refused(taken.refusals());
        }
        Population population = taken.value();
        BitSet certain = certain(population, 0, request.rule());
        int byGrade = certain.cardinality();
        List<Refusal> refusals = addAlso(request.also(), population, certain);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        SampleSize size = SampleSize.of(request.rule().sample(), population.size(), certain.cardinality());
        Picks picks = Picks.certain(population, certain)
                .drawing(size.drawn(), request.rule().allocation());
        return Outcome.accepted(new Drawn(request, picks, size.certain() - byGrade));
    }

    /** Which reviews from one on are moderated for their grade. */
    static BitSet certain(Population population, int from, DrawRule rule) {
        BitSet certain = new BitSet(population.size());
        for (int review = from; review < population.size(); review++) {
            if (rule.certain().contains(population.grade(review))) {
                certain.set(review);
            }
        }
        return certain;
    }

    private static List<Refusal> addAlso(List<AlsoCertain> also, Population population, BitSet certain) {
        List<Refusal> refusals = new ArrayList<>();
        Map<String, Integer> places = also.isEmpty() ? Map.of() : population.places();
        BitSet seen = new BitSet();
        for (int i = 0; i < also.size(); i++) {
            Integer review = places.get(Ids.normal(also.get(i).id()));
            String path = "$.also[" + i + "].id";
            if (review == null) {
                refusals.add(Refusal.by(
                        ClauseId.MOD_2, "also.unknown", path, "Name a review that was completed in the period."));
            } else if (seen.get(review)) {
                refusals.add(Refusal.by(ClauseId.MOD_2, "also.repeated", path, "Name each review once."));
            } else {
                seen.set(review);
                certain.set(review);
            }
        }
        return refusals;
    }
}
