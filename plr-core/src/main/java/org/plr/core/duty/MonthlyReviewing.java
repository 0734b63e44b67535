package org.plr.core.duty;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.journal.Fact;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Kind;
import org.plr.core.review.ProgrammeFact.Excused;
import org.plr.core.review.ProgrammeFact.Exempted;
import org.plr.core.review.ProgrammeFact.MonthOpened;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewFact.Returned;
import org.plr.core.review.ReviewFact.Withdrawn;

/**
 * Each manager completes one collaborative review in each month (ROL-2): for June 2022 one that was allocated for June,
 * completed alongside the practitioner and returned by the end of 30 June. An excused or exempted manager owes none; a review that is
 * withdrawn meets nothing any more.
 */
@RuleOf("ROL-2")
final class MonthlyReviewing implements DutyRule {

    @Override
    public void hear(Hearing hearing) {
        Fact fact = hearing.fact();
        if (fact instanceof MonthOpened opened) {
            opened.managers().forEach(manager -> charged(manager, opened.month(), hearing));
        } else if (fact instanceof Excused excused) {
            excused(excused.manager(), excused.month(), hearing);
        } else if (fact instanceof Exempted exempted) {
            excused(exempted.manager(), exempted.month(), hearing);
        } else if (fact instanceof Returned returned && returned.countsForMonth()) {
            returned(hearing);
        } else if (fact instanceof Withdrawn) {
            ofReview(hearing).forEach(hearing::unmeet);
        }
    }

    private static void charged(PersonRef manager, YearMonth month, Hearing hearing) {
        Terms terms = hearing.owedBy(manager);
        ZoneId zone = terms.framework().zone();
        Instant start = month.atDay(1).atStartOfDay(zone).toInstant();
        Timing timing = Timing.from(start, Deadline.endOf(month.atEndOfMonth(), zone));
        for (int number = 1; number <= terms.framework().reviewsPerMonth(); number++) {
            DutyId id = new DutyId(ClauseId.ROL_2, subject(manager, number), hearing.position());
            hearing.arise(id, terms, timing, Progress.FRESH);
        }
    }

    private static void excused(PersonRef manager, YearMonth month, Hearing hearing) {
        ofMonth(manager, month, hearing).stream()
                .filter(Duty::isOpen)
                .forEach(duty -> hearing.makeVoid(duty, VoidCause.EXCUSED));
    }

    private static StreamId subject(PersonRef manager, int number) {
        return StreamId.of("manager", number == 1 ? manager.text() : manager + "-" + number);
    }

    /** The first that is open; where none is, the review stands by for the first. */
    private static void returned(Hearing hearing) {
        List<Duty> duties = ofReview(hearing);
        Optional<Duty> open = duties.stream().filter(Duty::isOpen).findFirst();
        open.or(() -> duties.stream().filter(duty -> !duty.isVoid()).findFirst())
                .ifPresent(hearing::meet);
    }

    private static List<Duty> ofReview(Hearing hearing) {
        Review review = hearing.review();
        return review.kind() == Kind.COLLABORATIVE && review.month().isPresent()
                ? ofMonth(review.reviewer(), review.month().get(), hearing)
                : List.of();
    }

    private static List<Duty> ofMonth(PersonRef manager, YearMonth month, Hearing hearing) {
        StreamId programme = StreamId.of("programme", month.toString());
        List<Duty> found = new ArrayList<>();
        for (int number = 1; ; number++) {
            List<Duty> numbered = hearing.of(subject(manager, number), programme);
            if (numbered.isEmpty()) {
                return found;
            }
            found.addAll(numbered);
        }
    }
}
