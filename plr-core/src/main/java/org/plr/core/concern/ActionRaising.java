package org.plr.core.concern;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;

/**
 * Raises a remedial action (CON-3).
 *
 * @param owner who completes it
 * @param what what is to be done
 * @param sooner the local day by which the child needs it, or null for the framework's limit
 */
@RuleOf("CON-3")
record ActionRaising(
        @Nullable PersonRef owner,
        @Nullable String what,
        @Nullable LocalDate sooner) implements Request {

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.CON_3, "$.owner", owner);
        checks.text(ClauseId.CON_3, "$.what", what);
    }

    Decision decide(Concern concern, Moment moment) {
        PersonRef who = Objects.requireNonNull(owner, "owner");
        List<Refusal> refusals = new ArrayList<>(ConcernRaising.ifWithdrawn(concern));
        refusals.addAll(unknown(who, "$.owner", moment));
        if (sooner != null && sooner.isBefore(moment.day())) {
            refusals.add(Refusal.by(
                    ClauseId.CON_3, "sooner.past", "$.sooner", "Name a day that is not before the action was raised."));
        }
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        ByteBuffer fresh = moment.pen().fresh();
        ActionRef ref = new ActionRef(fresh.getLong(), fresh.getLong());
        return Decision.accept()
                .tell(
                        Review.stream(concern.review().ref()),
                        new ConcernFact.ActionRaised(ref, who, moment.pen().keep(what), sooner),
                        moment);
    }

    /** Why this person may not own an action, if they may not. */
    static List<Refusal> unknown(PersonRef owner, String path, Moment moment) {
        return moment.organisation().roles(owner, moment.day()).isEmpty()
                ? List.of(Refusal.by(
                        ClauseId.CON_3,
                        path.substring(2) + ".unknown",
                        path,
                        "Name somebody whom the organisation has on that day."))
                : List.of();
    }
}
