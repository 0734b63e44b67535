package org.plr.core.impact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plr.core.clause.RuleOf;
import org.plr.core.framework.Framework;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Review;

/**
 * What counts as impact that is shown (TRK-8): an action completed with a word of what shows it, an immediate action, a
 * better grade when the record was audited again. A review that was withdrawn counts no more, and neither does evidence for
 * it. A re-audit counts by the grades as they are now, moderated or corrected.
 */
@RuleOf("TRK-8")
final class Showing {
    private final Impacts.Books books;
    private final Framework framework;
    private final Organisation chart;

    Showing(Impacts.Books books, Framework framework) {
        this.books = books;
        this.framework = framework;
        this.chart = books.reference().organisations().now();
    }

    Impact of(UnitRef area, Instant now) {
        List<Review> all = books.reviews().all().stream()
                .filter(review -> !review.isWithdrawn() && review.returnedAt().isPresent())
                .toList();
        List<ReviewImpact> shown = all.stream()
                .filter(review -> review.area().equals(area))
                .sorted(Comparator.comparing(
                                (Review review) -> review.returnedAt().orElseThrow())
                        .thenComparing(review -> review.ref().text()))
                .map(review -> impact(review, all))
                .toList();
        return new Impact(area, now, shown);
    }

    private ReviewImpact impact(Review review, List<Review> all) {
        List<Evidence> evidence = new ArrayList<>(books.evidence().of(Review.stream(review.ref())));
        all.stream()
                .filter(later -> later.reAuditOf().filter(review.ref()::equals).isPresent())
                .filter(later -> isBetter(later, review))
                .map(later -> new Evidence(
                        Evidence.Kind.BETTER_AT_RE_AUDIT, later.returnedAt().orElseThrow(), later.reviewer(), null))
                .forEach(evidence::add);
        evidence.sort(Comparator.comparing(Evidence::at));
        return new ReviewImpact(review.ref(), levels(review, evidence), evidence);
    }

    private boolean isBetter(Review later, Review first) {
        return later.graded()
                .flatMap(now -> first.graded().map(then -> framework.scale().isBetter(now.grade(), then.grade())))
                .orElse(false);
    }

    private Set<Role> levels(Review review, List<Evidence> evidence) {
        ZoneId zone = framework.zone();
        LocalDate day = review.returnedAt().orElseThrow().atZone(zone).toLocalDate();
        Set<Role> levels = new HashSet<>(chart.roles(review.reviewer(), day));
        for (PersonRef person : review.responsible().people()) {
            levels.addAll(chart.roles(person, day));
        }
        for (Evidence each : evidence) {
            levels.addAll(chart.roles(each.by(), each.at().atZone(zone).toLocalDate()));
        }
        return levels;
    }
}
