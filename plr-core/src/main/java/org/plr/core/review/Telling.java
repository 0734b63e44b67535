package org.plr.core.review;

import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Causing;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.News;
import org.plr.core.command.Told;
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
        } else if (told.fact() instanceof ReviewFact.Withdrawn || told.fact() instanceof ReviewFact.GradeCorrected) {
            reviews.at(told.stream())
                    .filter(review -> review.returnedAt().isPresent())
                    .ifPresent(review -> tell(told, Notice.News.CORRECTION, moment, decision));
        }
    }

    private void tell(Told told, Notice.News news, Moment moment, Decision decision) {
        Review review = reviews.at(told.stream()).orElseThrow();
        decision.notify(review.responsible().people(), new News(news, told.stream(), ClauseId.TRK_7, null), moment);
    }
}
