package org.plr.core.rota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plr.core.cases.OpenCase;
import org.plr.core.clause.ClauseId;
import org.plr.core.command.Moment;
import org.plr.core.duty.Duty;
import org.plr.core.people.ChildRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;

/**
 * A review that is to be audited again in a month (CON-5), and the case as it is open now.
 *
 * @param first the review graded Inadequate
 * @param open the child's case
 */
record DueAudit(Review first, OpenCase open) {
    /** One that opens later leaves its manager too few days of the month. */
    private static final int LAST_DAY = 20;

    /** The reviews whose re-audit opens by the 20th and is not under way, in the order of their references. */
    static List<Review> in(YearMonth month, Moment moment, Rotas.Books books) {
        Set<ReviewRef> underWay = books.reviews().all().stream()
                .filter(review -> !review.isWithdrawn() && review.returnedAt().isEmpty())
                .flatMap(review -> review.reAuditOf().stream())
                .collect(Collectors.toSet());
        return books.duties().open().stream()
                .filter(duty -> duty.clause() == ClauseId.CON_5)
                .filter(duty -> !opens(duty, moment).isAfter(month.atDay(LAST_DAY)))
                .flatMap(duty -> books.reviews().at(duty.subject()).stream())
                .filter(review -> !underWay.contains(review.ref()) && isOwed(review, moment))
                .sorted(Comparator.comparing(review -> review.ref().text()))
                .distinct()
                .toList();
    }

    private static boolean isOwed(Review review, Moment moment) {
        return !review.isWithdrawn() && review.owesAsInadequate(moment.framework());
    }

    private static LocalDate opens(Duty duty, Moment moment) {
        Instant opens = duty.opens().orElse(duty.arisen());
        return LocalDate.ofInstant(opens, moment.framework().zone());
    }

    /** Those whose child is an open case still, and has no other review under way; each child once. */
    static List<DueAudit> of(List<Review> due, List<OpenCase> universe, Set<ChildRef> underWay) {
        Set<ChildRef> children = due.stream().map(Review::child).collect(Collectors.toSet());
        List<OpenCase> open = universe.stream()
                .filter(one -> children.contains(one.child()) && !underWay.contains(one.child()))
                .toList();
        Set<ChildRef> taken = new HashSet<>();
        List<DueAudit> audits = new ArrayList<>();
        for (Review first : due) {
            caseOf(first, open)
                    .filter(one -> taken.add(one.child()))
                    .forEach(one -> audits.add(new DueAudit(first, one)));
        }
        return audits;
    }

    private static Stream<OpenCase> caseOf(Review first, List<OpenCase> open) {
        return open.stream().filter(one -> one.child().equals(first.child())).limit(1);
    }
}
