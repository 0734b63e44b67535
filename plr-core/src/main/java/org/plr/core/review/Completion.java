package org.plr.core.review;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plr.core.clause.RuleOf;
import org.plr.core.people.Excuse;
import org.plr.core.people.PersonRef;

/**
 * A month of the programme, tracked to completion (ELE-1). A review that was completed without the practitioner is
 * returned, and its manager still owes one (COL-1). Withdrawn and focussed reviews and re-audits outside the month's
 * programme count nowhere.
 *
 * <p>Example: four managers are charged with one review each for June 2022. One of them is exempted, two have returned
 * theirs, one has not: charged 3, excused 1 as exempted, allocated 3, returned 2, outstanding 1.
 *
 * @param month the local month
 * @param charged how many managers are charged with it
 * @param excused how many are excused, by reason; a reason that nobody has is left out
 * @param allocated how many reviews of the month were given out, to whomever
 * @param returned how many of those were returned
 * @param outstanding how many reviews the managers who are charged still owe
 * @param managers who owes them, in the month's order
 */
@RuleOf("ELE-1")
public record Completion(
        YearMonth month,
        int charged,
        Map<Excuse, Integer> excused,
        int allocated,
        int returned,
        int outstanding,
        List<PersonRef> managers) {

    /** Keeps map and list as they are now. */
    public Completion {
        excused = Map.copyOf(excused);
        managers = List.copyOf(managers);
    }

    /** {@return whether every review that the month asks for was returned} */
    public boolean isComplete() {
        return outstanding == 0;
    }

    /** How a month stands that asks for so many reviews of each manager. */
    static Completion of(Programme programme, int perMonth, List<Review> all) {
        List<Review> reviews =
                all.stream().filter(review -> isOf(programme.month(), review)).toList();
        Map<PersonRef, Integer> counted = new HashMap<>();
        reviews.stream()
                .filter(review -> isReturned(review) && review.isCollaborative())
                .forEach(review -> counted.merge(review.reviewer(), 1, Integer::sum));
        int outstanding = 0;
        List<PersonRef> managers = new ArrayList<>();
        for (PersonRef manager : programme.charged()) {
            int missing = Math.max(0, perMonth - counted.getOrDefault(manager, 0));
            outstanding += missing;
            if (missing > 0) {
                managers.add(manager);
            }
        }
        int returned = (int) reviews.stream().filter(Completion::isReturned).count();
        return new Completion(
                programme.month(),
                programme.charged().size(),
                excused(programme),
                reviews.size(),
                returned,
                outstanding,
                managers);
    }

    private static boolean isOf(YearMonth month, Review review) {
        return review.kind() == Kind.COLLABORATIVE
                && !review.isWithdrawn()
                && review.month().filter(month::equals).isPresent();
    }

    private static boolean isReturned(Review review) {
        return review.returnedAt().isPresent();
    }

    private static Map<Excuse, Integer> excused(Programme programme) {
        Map<Excuse, Integer> excused = new EnumMap<>(Excuse.class);
        programme.excused().values().forEach(excuse -> excused.merge(excuse, 1, Integer::sum));
        return excused;
    }
}
