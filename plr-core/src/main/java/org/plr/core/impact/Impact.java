package org.plr.core.impact;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plr.core.people.Role;
import org.plr.core.people.UnitRef;

/**
 * The impact of quality assurance in one service area, as far as there is evidence of it (TRK-8).
 *
 * @param area the service area
 * @param at the moment
 * @param reviews every returned review of the area that counts, by when it was returned
 */
public record Impact(UnitRef area, Instant at, List<ReviewImpact> reviews) {

    /** Keeps the reviews as they are now. */
    public Impact {
        reviews = List.copyOf(reviews);
    }

    /**
     * How far one level of staff can show it.
     *
     * @param shown reviews in which somebody of this level took part and that have evidence
     * @param notYetShown those that have none yet
     */
    public record OfLevel(int shown, int notYetShown) {
        private OfLevel and(ReviewImpact review) {
            return review.isShown() ? new OfLevel(shown + 1, notYetShown) : new OfLevel(shown, notYetShown + 1);
        }
    }

    /** The reviews of whose impact there is evidence. */
    public List<ReviewImpact> shown() {
        return reviews.stream().filter(ReviewImpact::isShown).toList();
    }

    /** The reviews of whose impact there is no evidence yet. */
    public List<ReviewImpact> notYetShown() {
        return reviews.stream().filter(review -> !review.isShown()).toList();
    }

    /** Each level of staff that took part, by the code of its role. */
    public Map<Role, OfLevel> byLevel() {
        Map<Role, OfLevel> levels = new TreeMap<>(Comparator.comparing(Role::code));
        for (ReviewImpact review : reviews) {
            for (Role role : review.levels()) {
                levels.put(role, levels.getOrDefault(role, new OfLevel(0, 0)).and(review));
            }
        }
        return Collections.unmodifiableMap(levels);
    }
}
