package org.plr.core.draw;

import java.time.Period;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plr.core.clause.RuleOf;
import org.plr.core.draw.DrawFact.Frost;
import org.plr.core.framework.Grade;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;

/**
 * Managers of whom nothing was moderated for as long as the council allows (MOD-2): the next of their reviews is moderated
 * for certain. Time runs from the last month in which a review of theirs was selected, else from the month before the first
 * in which they returned one. Of several reviews in the month it is the one with the lowest reference, which the library drew
 * at random when it was allocated.
 */
@RuleOf("MOD-2")
final class Waiting {
    private final List<MonthDraw> draws;
    private final Period within;

    Waiting(List<MonthDraw> draws, Period within) {
        this.draws = draws;
        this.within = within;
    }

    /** The reviews of a month that are moderated for that reason, by reference. */
    List<ReviewRef> of(YearMonth month, List<Frost> population, Set<Grade> certain) {
        Map<PersonRef, YearMonth> since = since(month);
        Set<PersonRef> seen = new HashSet<>();
        population.stream()
                .filter(frost -> certain.contains(frost.grade()))
                .forEach(frost -> seen.add(frost.reviewer()));
        return population.stream()
                .filter(frost -> isTooLong(since.getOrDefault(frost.reviewer(), month.minusMonths(1)), month))
                .filter(frost -> seen.add(frost.reviewer()))
                .map(Frost::review)
                .toList();
    }

    private boolean isTooLong(YearMonth since, YearMonth month) {
        return !since.atEndOfMonth().plus(within).isAfter(month.atEndOfMonth());
    }

    private Map<PersonRef, YearMonth> since(YearMonth month) {
        Map<PersonRef, YearMonth> since = new HashMap<>();
        for (MonthDraw draw : draws) {
            if (draw.month().isBefore(month)) {
                Set<ReviewRef> selected = draw.selected();
                for (Frost frost : draw.frosts()) {
                    since.putIfAbsent(frost.reviewer(), draw.month().minusMonths(1));
                    if (selected.contains(frost.review())) {
                        since.put(frost.reviewer(), draw.month());
                    }
                }
            }
        }
        return since;
    }
}
