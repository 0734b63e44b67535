package org.plr.core.draw;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plr.core.draw.DrawFact.Frost;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;
import org.plr.core.review.ReviewRef;

/** A review belongs to the local month in which it was returned (MOD-2). */
final class Returns {
    private Returns() {}

    /**
     * Every review of a month as it stands, by reference; a withdrawn one counts no more, and one that was returned before
     * the council began with this library never did.
     */
    static List<Frost> of(YearMonth month, ZoneId zone, ReviewBook reviews) {
        return reviews.all().stream()
                .filter(review -> !review.isWithdrawn() && !review.isReturnedBefore() && isOf(review, month, zone))
                .map(Returns::frost)
                .sorted(Comparator.comparing(frost -> frost.review().text()))
                .toList();
    }

    /** Those of a month that its draw does not know. */
    static List<Frost> unknownTo(MonthDraw draw, ZoneId zone, ReviewBook reviews) {
        Set<ReviewRef> known = new HashSet<>();
        draw.frosts().forEach(frost -> known.add(frost.review()));
        return of(draw.month(), zone, reviews).stream()
                .filter(frost -> !known.contains(frost.review()))
                .toList();
    }

    static Frost frost(Review review) {
        return new Frost(review.ref(), review.graded().orElseThrow().grade(), review.reviewer(), review.area());
    }

    private static boolean isOf(Review review, YearMonth month, ZoneId zone) {
        return review.returnedAt()
                .filter(at -> YearMonth.from(at.atZone(zone)).equals(month))
                .isPresent();
    }
}
