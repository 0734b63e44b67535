package org.plr.adapters.html;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Scale;
import org.plr.core.review.Review;

/** The first table: which review this is, whose, and what it came to. */
final class Facts {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Known known;
    private final Review review;
    private final Table table = new Table("The review", "What", "Which");

    Facts(Known known) {
        this.known = known;
        this.review = known.review();
    }

    Html html() {
        table.row(Html.text("Reference"), Html.ref(review.ref().text()));
        table.row(Html.text("Child"), Html.ref(review.child().text()));
        line("Kind", Words.of(review.kind()));
        review.focussed().ifPresent(terms -> table.row(Html.text("Terms of reference"), Html.ref(terms.text())));
        review.month().ifPresent(month -> line("Month", MONTH.format(month)));
        review.reAuditOf().ifPresent(first -> table.row(Html.text("Audits again"), Html.ref(first.text())));
        people();
        judgement();
        return table.table();
    }

    private void people() {
        line("Completed by", known.name(review.reviewer()));
        line("Practitioner", known.name(review.responsible().practitioner()));
        line("Team Manager", known.name(review.responsible().teamManager()));
        line("Service Manager", known.name(review.responsible().serviceManager()));
        line("Team", known.label(review.team()));
        line("Service area", known.label(review.area()));
    }

    private void judgement() {
        Scale scale = known.framework().scale();
        line("Grade", title(scale, review.graded().orElseThrow().grade()));
        known.framework()
                .figures()
                .grades()
                .impact()
                .ifPresent(axis -> review.impact().ifPresent(given -> line("Impact", title(axis, given.grade()))));
        review.moderated().forEach(once -> line("Moderated", moderated(scale, once)));
        line("Given out", known.moment(review.allocatedAt()));
        line("Graded", known.moment(review.graded().orElseThrow().at()));
        line("Returned", known.moment(review.returnedAt().orElseThrow()));
        line("Framework", known.framework().id());
        if (review.isWithdrawn()) {
            line("Withdrawn", "Recorded by mistake: it counts no more");
        }
    }

    private String moderated(Scale scale, Review.Moderated once) {
        String what = once.from().equals(once.to())
                ? title(scale, once.to()) + ", upheld"
                : title(scale, once.from()) + " changed to " + title(scale, once.to());
        return what + ", " + known.moment(once.at());
    }

    private static String title(Scale scale, Grade grade) {
        return scale.step(grade).map(Scale.Step::title).orElse(grade.code());
    }

    private void line(String what, String which) {
        table.row(Html.text(what), Html.text(which));
    }
}
