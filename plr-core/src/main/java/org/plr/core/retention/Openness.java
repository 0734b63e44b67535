package org.plr.core.retention;

import org.plr.core.benchmarking.BenchmarkingBook;
import org.plr.core.benchmarking.Exercise;
import org.plr.core.clause.ClauseId;
import org.plr.core.duty.Duty;
import org.plr.core.duty.DutyBook;
import org.plr.core.focussed.FocussedBook;
import org.plr.core.focussed.FocussedReview;
import org.plr.core.framework.RecordClass;
import org.plr.core.journal.StreamId;
import org.plr.core.link.LinkBook;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;

/**
 * Whether a subject is still at work: its texts are not due then, however long nothing has happened to it.
 *
 * @param reviews the reviews
 * @param focussed the focussed reviews
 * @param exercises the benchmarking exercises
 * @param links the links
 * @param duties what is owed
 */
record Openness(
        ReviewBook reviews, FocussedBook focussed, BenchmarkingBook exercises, LinkBook links, DutyBook duties) {

    boolean isOpen(StreamId subject) {
        return duties.bySubject(subject).stream().anyMatch(Duty::isOpen)
                || RecordClass.of(subject)
                        .filter(recordClass -> isOpen(recordClass, subject))
                        .isPresent();
    }

    private boolean isOpen(RecordClass recordClass, StreamId subject) {
        return switch (recordClass) {
            case REVIEW -> reviews.at(subject).filter(this::isOpen).isPresent();
            case FOCUSSED_REVIEW -> focussed.at(subject).filter(this::isOpen).isPresent();
            case BENCHMARKING -> exercises.at(subject).filter(Openness::isOpen).isPresent();
            case LINKS ->
                links.register().conflicts().stream()
                        .anyMatch(conflict -> conflict.ended().isEmpty());
            case PROGRAMME -> duties.open().stream().anyMatch(duty -> isReviewFor(subject, duty));
            case TRAINING, RETENTION -> false;
        };
    }

    /** A month's duties to review are each about a manager (ROL-2). */
    private static boolean isReviewFor(StreamId month, Duty duty) {
        return duty.clause() == ClauseId.ROL_2 && duty.stream().equals(month);
    }

    /** A review is read again in every exercise that is open on it. */
    private boolean isOpen(Review review) {
        return isAtWork(review)
                || exercises.all().stream()
                        .filter(Openness::isOpen)
                        .flatMap(exercise -> exercise.items().stream())
                        .anyMatch(item -> item.review().equals(review.ref()));
    }

    private static boolean isAtWork(Review review) {
        return review.returnedAt().isEmpty() && !review.isWithdrawn();
    }

    /** Nothing says when a started one ends: it does when none of its reviews is at work. */
    private boolean isOpen(FocussedReview review) {
        if (review.withdrawn()) {
            return false;
        }
        return review.startedAt().isEmpty()
                || reviews.all().stream()
                        .filter(one ->
                                one.focussed().filter(review.ref()::equals).isPresent())
                        .anyMatch(Openness::isAtWork);
    }

    private static boolean isOpen(Exercise exercise) {
        return exercise.standing() == Exercise.Standing.OPEN;
    }
}
