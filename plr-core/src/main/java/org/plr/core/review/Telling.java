package org.plr.core.review;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Causing;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.News;
import org.plr.core.command.Request;
import org.plr.core.command.Told;
import org.plr.core.people.Channel;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.Notice;

/**
 * Informs the child's practitioner, their Team Manager and the Service Manager of the outcome of every review as it is
 * returned (TRK-7), and again where what they were told no longer holds.
 */
@RuleOf("TRK-7")
public final class Telling implements Causing {
    private final ReviewBook reviews;

    /**
     * Tells of these reviews.
     *
     * @param reviews the reviews as caught up
     */
    public Telling(ReviewBook reviews) {
        this.reviews = reviews;
    }

    @Override
    public void cause(Told told, Moment moment, Decision decision) {
        if (told.fact() instanceof ReviewFact.Returned) {
            tell(told, Notice.News.OUTCOME_TOLD, moment, decision);
        } else if (told.fact() instanceof ReviewFact.HandedOver over) {
            tellOn(over.to(), told, moment, decision);
        } else if (told.fact() instanceof ReviewFact.GradeModerated moderated && moderated.isChange()) {
            tell(told, Notice.News.CORRECTION, moment, decision);
        } else if (told.fact() instanceof ReviewFact.Withdrawn || told.fact() instanceof ReviewFact.GradeCorrected) {
            reviews.at(told.stream())
                    .filter(review -> review.returnedAt().isPresent())
                    .ifPresent(review -> tell(told, Notice.News.CORRECTION, moment, decision));
        }
    }

    /**
     * Records that one of those responsible was informed of the outcome by hand, where no notice reached them.
     *
     * @param person who was informed
     * @param channel how
     */
    @RuleOf("TRK-7")
    record ByHand(@Nullable PersonRef person, @Nullable Channel channel) implements Request {

        @Override
        public void check(Checks checks) {
            checks.required(ClauseId.TRK_7, "$.person", person);
            checks.required(ClauseId.TRK_7, "$.channel", channel);
        }

        Decision decide(Review review, Moment moment) {
            PersonRef informed = Objects.requireNonNull(person, "person");
            List<Refusal> refusals = Filing.onlyReturned(review, ClauseId.TRK_7);
            if (!review.responsible().people().contains(informed)) {
                refusals.add(Refusal.by(
                        ClauseId.TRK_7,
                        "person.not-responsible",
                        "$.person",
                        "Name the practitioner, Team Manager or Service Manager responsible for the child."));
            }
            if (!refusals.isEmpty()) {
                return Decision.refuse(refusals);
            }
            Channel how = Objects.requireNonNull(channel, "channel");
            return Decision.accept()
                    .tell(Review.stream(review.ref()), new ReviewFact.OutcomeTold(informed, how), moment);
        }
    }

    /** Who takes over after the return learns of the outcome too. */
    private void tellOn(PersonRef to, Told told, Moment moment, Decision decision) {
        if (reviews.at(told.stream()).flatMap(Review::returnedAt).isPresent()) {
            decision.notify(
                    List.of(to), new News(Notice.News.OUTCOME_TOLD, told.stream(), ClauseId.TRK_7, null), moment);
        }
    }

    private void tell(Told told, Notice.News news, Moment moment, Decision decision) {
        Review review = reviews.at(told.stream()).orElseThrow();
        decision.notify(review.responsible().people(), new News(news, told.stream(), ClauseId.TRK_7, null), moment);
    }
}
