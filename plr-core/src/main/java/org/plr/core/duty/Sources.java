package org.plr.core.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.plr.core.calendar.Holidays;
import org.plr.core.command.Reference;
import org.plr.core.draw.DrawBook;
import org.plr.core.focussed.FocussedBook;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Sharing.Step;
import org.plr.core.journal.StreamId;
import org.plr.core.moderation.ModerationBook;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;
import org.plr.core.training.TrainingBook;

/**
 * Where the rules look up what a fact only names. They have seen the fact already.
 *
 * @param reference frameworks, holidays and the organisation
 * @param reviews the reviews
 * @param focussed the focussed reviews
 * @param draws the monthly draws
 * @param moderations the moderations
 * @param training who was trained to review
 */
record Sources(
        Reference reference,
        ReviewBook reviews,
        FocussedBook focussed,
        DrawBook draws,
        ModerationBook moderations,
        TrainingBook training) {

    Review review(StreamId stream) {
        return reviews.at(stream).orElseThrow(() -> unknown(stream));
    }

    /** Whether it is a review from an earlier tracker. */
    boolean isBroughtIn(StreamId stream) {
        return reviews.at(stream).filter(Review::isBroughtIn).isPresent();
    }

    Framework framework(String hash) {
        return reference.frameworks().byHash(hash).orElseThrow(() -> unknown("framework " + hash));
    }

    Holidays holidays() {
        return reference.holidays();
    }

    /** Who is told at a step of the escalation: empty for a reminder, and where nobody holds the role. */
    Optional<PersonRef> nearest(Step step, Duty duty, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, duty.framework().zone());
        return step.to() == null
                ? Optional.empty()
                : reference
                        .organisations()
                        .now()
                        .nearest(step.to(), review(duty.subject()).team(), today);
    }

    private static IllegalStateException unknown(Object what) {
        return new IllegalStateException(
                "There is no " + what + ". Tell the other views of an entry before the book of duties.");
    }
}
