package org.plr.core.duty;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.journal.Fact;
import org.plr.core.journal.StreamId;
import org.plr.core.people.Body;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewFact.Allocated;
import org.plr.core.tracking.AreaTracking;
import org.plr.core.tracking.TrackingFact;

/**
 * Each month the Quality Assurance Service updates an area's tracker with allocations, returns and moderation outcomes, and
 * gives it to the Service Manager (TRK-3, TRK-1). It is owed from the first review that is allocated in the area in a local
 * month, once, by the end of that month: of a review allocated on 6 June 2022 by the end of 30 June. It counts from when
 * the allocation was recorded, so that what is brought in from earlier months makes no duty for them. An area without
 * allocations owes nothing.
 */
@RuleOf("TRK-3")
final class TrackerGiving implements DutyRule {

    @Override
    public void hear(Hearing hearing) {
        Fact fact = hearing.fact();
        if (fact instanceof Allocated) {
            allocated(hearing);
        } else if (fact instanceof TrackingFact.Given) {
            hearing.open(ClauseId.TRK_3).stream()
                    .filter(duty -> !duty.arisen().isAfter(hearing.at()))
                    .forEach(hearing::meet);
        }
    }

    private static void allocated(Hearing hearing) {
        Review review = hearing.review();
        StreamId tracker = AreaTracking.stream(review.area());
        Terms terms = hearing.owedInReviewBy(Body.QUALITY_ASSURANCE_SERVICE)
                .to(List.of(review.responsible().serviceManager()));
        ZoneId zone = terms.framework().zone();
        YearMonth month = YearMonth.from(hearing.recordedAt().atZone(zone));
        boolean owed = hearing.standing(tracker, ClauseId.TRK_3).stream()
                .anyMatch(duty -> YearMonth.from(duty.arisen().atZone(zone)).equals(month));
        if (!owed) {
            hearing.arise(
                    new DutyId(ClauseId.TRK_3, tracker, hearing.position()),
                    terms.about(tracker),
                    Timing.from(hearing.recordedAt(), Deadline.endOf(month.atEndOfMonth(), zone)),
                    Progress.FRESH);
        }
    }
}
