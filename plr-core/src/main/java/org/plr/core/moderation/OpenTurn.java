package org.plr.core.moderation;

import java.util.List;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;

/**
 * A turn that nobody has yet, and who could take it.
 *
 * @param review of which review
 * @param stage whose turn it is
 * @param author who completed the review
 * @param moderators everybody who is there and may moderate it; at least one
 */
record OpenTurn(ReviewRef review, Stage stage, PersonRef author, List<PersonRef> moderators) {

    ModeratorPlan.Turn givenTo(PersonRef moderator) {
        return new ModeratorPlan.Turn(review, stage, moderator);
    }

    ModeratorPlan.Unassigned left(ModeratorPlan.Cause cause, String because) {
        return new ModeratorPlan.Unassigned(review, stage, cause, because);
    }
}
