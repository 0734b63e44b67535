package org.plr.core.concern;

import java.nio.ByteBuffer;
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
import org.plr.core.people.Channel;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;

/**
 * Raises an immediate concern (CON-1). It occurred when it was identified: the clock runs from there.
 *
 * @param what what the concern is
 */
@RuleOf("CON-1")
record ConcernRaising(@Nullable String what) implements Request {
    private static final Refusal WITHDRAWN = Refusal.plain(
            "review.withdrawn", "$", "Work on another review: this one was withdrawn and counts no more.");

    @Override
    public void check(Checks checks) {
        checks.text(ClauseId.CON_1, "$.what", what);
    }

    Decision decide(Concern concern, Moment moment) {
        if (concern.review().isWithdrawn()) {
            return Decision.refuse(WITHDRAWN);
        }
        ByteBuffer fresh = moment.pen().fresh();
        ConcernRef ref = new ConcernRef(fresh.getLong(), fresh.getLong());
        return Decision.accept()
                .tell(
                        Review.stream(concern.review().ref()),
                        new ConcernFact.ConcernIdentified(ref, moment.pen().keep(what)),
                        moment);
    }

    /** Why nothing more can follow from this review, if nothing can. */
    static List<Refusal> ifWithdrawn(Concern concern) {
        return concern.review().isWithdrawn() ? List.of(WITHDRAWN) : List.of();
    }

    /**
     * Records that one of those responsible was told in writing by hand (CON-1), when it occurred.
     *
     * @param recipient who was told
     * @param channel how
     */
    @RuleOf("CON-1")
    record ByHand(@Nullable PersonRef recipient, @Nullable Channel channel) implements Request {

        @Override
        public void check(Checks checks) {
            checks.required(ClauseId.CON_1, "$.recipient", recipient);
            checks.required(ClauseId.CON_1, "$.channel", channel);
        }

        Decision decide(Concern concern, Moment moment) {
            PersonRef person = Objects.requireNonNull(recipient, "recipient");
            if (!concern.review().responsible().people().contains(person)) {
                return Decision.refuse(Refusal.by(
                        ClauseId.CON_1,
                        "recipient.not-responsible",
                        "$.recipient",
                        "Name the practitioner, Team Manager or Service Manager responsible for the child."));
            }
            Channel how = Objects.requireNonNull(channel, "channel");
            return Decision.accept()
                    .tell(Review.stream(concern.review().ref()), new ConcernFact.SharedInWriting(person, how), moment);
        }
    }
}
