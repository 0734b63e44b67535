package org.plr.core.rota;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plr.core.clause.RuleOf;
import org.plr.core.people.ChildRef;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Kind;
import org.plr.core.review.Review;

/**
 * What reviews were given out so far, without those that were withdrawn. Inside or outside a line is read from the
 * organisation as it is known now, on the day on which the review was allocated: a chart put right since counts.
 */
@RuleOf("ROL-3")
final class PastReviews {
    private static final int MONTHS = 12;

    private final List<Review> reviews;
    private final LocalDate since;
    private final ZoneId zone;
    private final Organisation organisation;

    PastReviews(List<Review> all, LocalDate today, ZoneId zone, Organisation organisation) {
        this.reviews = all.stream().filter(review -> !review.isWithdrawn()).toList();
        this.since = today.minusMonths(MONTHS);
        this.zone = zone;
        this.organisation = organisation;
    }

    private LocalDate day(Review review) {
        return LocalDate.ofInstant(review.allocatedAt(), zone);
    }

    private boolean isLately(Review review) {
        return day(review).isAfter(since);
    }

    Reviewed reviewed() {
        Map<ChildRef, LocalDate> children = new HashMap<>();
        Map<PersonRef, Integer> practitioners = new HashMap<>();
        for (Review review : reviews) {
            children.merge(review.child(), day(review), (a, b) -> a.isAfter(b) ? a : b);
            if (isLately(review)) {
                practitioners.merge(review.responsible().practitioner(), 1, Integer::sum);
            }
        }
        return new Reviewed(children, practitioners);
    }

    /** The children with a review that is not returned yet. */
    Set<ChildRef> underWay() {
        Set<ChildRef> children = new HashSet<>();
        reviews.stream()
                .filter(review -> review.returnedAt().isEmpty())
                .forEach(review -> children.add(review.child()));
        return children;
    }

    /** How many reviews of a month each manager has; one that was completed without the practitioner is none (COL-1). */
    Map<PersonRef, Integer> of(YearMonth month) {
        Map<PersonRef, Integer> given = new HashMap<>();
        reviews.stream()
                .filter(review -> review.kind() == Kind.COLLABORATIVE)
                .filter(review -> review.month().filter(month::equals).isPresent())
                .filter(review -> review.returnedAt().isEmpty() || review.isCollaborative())
                .forEach(review -> given.merge(review.reviewer(), 1, Integer::sum));
        return given;
    }

    /** Each manager's mix over the last 12 months; whoever was given nothing is not there. */
    Map<PersonRef, Mix> mixes() {
        Map<PersonRef, Mix> mixes = new HashMap<>();
        for (Review review : reviews) {
            if (review.kind() == Kind.COLLABORATIVE && isLately(review)) {
                Mix before = mixes.getOrDefault(review.reviewer(), Mix.NONE);
                mixes.put(review.reviewer(), before.and(side(review), review.area()));
            }
        }
        return mixes;
    }

    private Side side(Review review) {
        return organisation.isInLineOf(review.reviewer(), review.responsible().practitioner(), day(review))
                ? Side.INSIDE
                : Side.OUTSIDE;
    }
}
