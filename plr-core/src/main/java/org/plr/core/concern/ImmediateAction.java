package org.plr.core.concern;

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
 * Records immediate action: what was done, by whom, and, as the command's occurrence, when (CON-2).
 *
 * @param by who took it
 * @param what what was done
 */
@RuleOf("CON-2")
record ImmediateAction(@Nullable PersonRef by, @Nullable String what) implements Request {

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.CON_2, "$.by", by);
        checks.text(ClauseId.CON_2, "$.what", what);
    }

    Decision decide(Concern concern, Moment moment) {
        if (concern.review().isWithdrawn()) {
            return Decision.refuse(ConcernRaising.ifWithdrawn(concern));
        }
        PersonRef who = Objects.requireNonNull(by, "by");
        if (moment.organisation().roles(who, moment.day()).isEmpty()) {
            return Decision.refuse(Refusal.by(
                    ClauseId.CON_2, "by.unknown", "$.by", "Name somebody whom the organisation has on that day."));
        }
        return Decision.accept()
                .tell(
                        Review.stream(concern.review().ref()),
                        new ConcernFact.ImmediateActionTaken(who, moment.pen().keep(what)),
                        moment);
    }
}
