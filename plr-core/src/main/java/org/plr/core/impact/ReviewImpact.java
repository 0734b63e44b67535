package org.plr.core.impact;

import java.util.List;
import java.util.Set;
import org.plr.core.people.Role;
import org.plr.core.review.ReviewRef;

/**
 * What came of one returned review.
 *
 * @param review the review
 * @param levels the roles, on the day of the return, of whoever took part: reviewer, practitioner, Team Manager, Service
 *     Manager, and whoever acted on it later
 * @param evidence what shows its impact, in the order in which it happened
 */
public record ReviewImpact(ReviewRef review, Set<Role> levels, List<Evidence> evidence) {

    /** Keeps both as they are now. */
    public ReviewImpact {
        levels = Set.copyOf(levels);
        evidence = List.copyOf(evidence);
    }

    /** Whether anything shows its impact yet. */
    public boolean isShown() {
        return !evidence.isEmpty();
    }
}
