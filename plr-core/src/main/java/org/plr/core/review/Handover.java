package org.plr.core.review;

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
import org.plr.core.people.Responsibility;

/**
 * Passes a responsibility for the child to another person, who is told from then on (CON-1, TRK-7).
 *
 * @param responsibility which one
 * @param to who holds it now
 */
@RuleOf("TRK-7")
record Handover(
        @Nullable Responsibility responsibility, @Nullable PersonRef to) implements Request {

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.TRK_7, "$.responsibility", responsibility);
        checks.required(ClauseId.TRK_7, "$.to", to);
    }

    Decision decide(Review review, Moment moment) {
        List<Refusal> withdrawn = Open.ifWithdrawn(review);
        if (!withdrawn.isEmpty()) {
            return Decision.refuse(withdrawn);
        }
        Responsibility which = Objects.requireNonNull(responsibility, "responsibility");
        PersonRef holder = Objects.requireNonNull(to, "to");
        PersonRef from = review.responsible().who(which);
        if (moment.organisation().roles(holder, moment.day()).isEmpty()) {
            return Decision.refuse(Refusal.by(
                    ClauseId.TRK_7, "to.unknown", "$.to", "Name somebody whom the organisation has on that day."));
        }
        if (from.equals(holder)) {
            return Decision.accept();
        }
        return Decision.accept()
                .tell(Review.stream(review.ref()), new ReviewFact.HandedOver(which, from, holder), moment);
    }
}
