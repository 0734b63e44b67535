package org.plr.examples.demo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plr.core.Acting;
import org.plr.core.framework.Framework;
import org.plr.core.framework.PracticeStandard;
import org.plr.core.framework.Scale;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.Organisation;
import org.plr.core.people.Party;
import org.plr.core.people.Unit;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewFact.FeedbackHeard;
import org.plr.core.review.ReviewFact.FeedbackNotPossible;
import org.plr.core.review.ReviewFact.Reflected;
import org.plr.examples.demo.host.CouncilStaff;
import org.plr.examples.demo.host.SimulatedClock;
import org.plr.examples.demo.host.When;

/**
 * A returned review as a document for the child's record (TRK-6). It alone shows what was written; each text is read by
 * somebody who may, and the read is noted.
 */
public final class ReviewDocument {
    private final Acting reader;
    private final CouncilStaff staff;
    private final Organisation chart;

    /** Documents as this reader may see them. */
    public ReviewDocument(Acting reader, CouncilStaff staff, Organisation chart) {
        this.reader = reader;
        this.staff = staff;
        this.chart = chart;
    }

    /** The document of a returned review, as a page without links. */
    public String of(Review review) {
        Framework framework = reader.reference()
                .frameworkInForce(review.graded().orElseThrow().at())
                .value();
        Reflected reflected = review.reflection().orElseThrow();
        return Page.alone(
                "Practice Learning Review",
                Html.of(
                        "div class=\"document\"",
                        facts(review, framework),
                        reflection(review, reflected),
                        voice(review),
                        standards(review, reflected, framework),
                        actions(review)));
    }

    private Html facts(Review review, Framework framework) {
        String programme = review.month().map(When::month).orElse("a focussed review");
        String grade = framework
                .scale()
                .step(review.graded().orElseThrow().grade())
                .map(Scale.Step::title)
                .orElseThrow();
        Table table = new Table("The review", "What", "Which");
        table.row(Html.text("Reference"), Html.ref(review.ref().text()));
        line(table, "Programme", programme);
        line(table, "Completed by", staff.name(review.reviewer()));
        line(table, "Practitioner", staff.name(review.responsible().practitioner()));
        line(table, "Team", label(review.team(), review));
        line(table, "Service area", label(review.area(), review));
        line(table, "Grade", grade);
        framework
                .figures()
                .grades()
                .impact()
                .flatMap(axis -> review.impact().flatMap(impact -> axis.step(impact.grade())))
                .ifPresent(impact -> line(table, "Impact", impact.title()));
        line(table, "Returned", When.brief(review.returnedAt().orElseThrow()));
        review.reAuditOf().ifPresent(first -> table.row(Html.text("Audits again"), Html.ref(first.text())));
        return table.html();
    }

    private static void line(Table table, String what, String which) {
        table.row(Html.text(what), Html.text(which));
    }

    private String label(UnitRef unit, Review review) {
        return chart.unit(
                        unit,
                        review.returnedAt()
                                .orElseThrow()
                                .atZone(SimulatedClock.LONDON)
                                .toLocalDate())
                .map(Unit::label)
                .orElse("");
    }

    private Html reflection(Review review, Reflected said) {
        List<Html> parts = new ArrayList<>();
        part(parts, review, "Completed without the practitioner, because", said.aloneReason());
        part(parts, review, "Purpose and focus of the work", said.purposeAndFocus());
        part(parts, review, "Lived experience", said.livedExperience());
        part(parts, review, "What needs to change", said.needsToChange());
        parts.add(Html.of("h2", "Is it in the record?"));
        parts.add(Html.p(words(said.inRecord())));
        part(parts, review, "What works well and why", said.worksWell());
        part(parts, review, "What to do better", said.toDoBetter());
        return Html.join(parts);
    }

    private void part(List<Html> parts, Review review, String heading, @Nullable NarrativeRef text) {
        if (text != null) {
            parts.add(Html.of("h2", heading));
            parts.add(Html.p(text(review, text)));
        }
    }

    private String text(Review review, NarrativeRef ref) {
        return reader.reviews().text(review.ref(), ref).value();
    }

    private Html voice(Review review) {
        List<Html> parts = new ArrayList<>();
        review.voice().ifPresent(voice -> {
            if (voice instanceof FeedbackHeard heard) {
                String from = heard.from().stream().map(ReviewDocument::words).collect(Collectors.joining(", "));
                part(parts, review, "Direct feedback: " + from, heard.feedback());
            } else if (voice instanceof FeedbackNotPossible none) {
                part(parts, review, "Why direct feedback was not possible", none.why());
                parts.add(Html.of("h2", "Where the record holds feedback"));
                parts.add(Html.p(none.sources().isEmpty() ? "None was found." : sources(none)));
                part(parts, review, "What would enable direct feedback", none.measures());
            }
        });
        return Html.join(parts);
    }

    private static String sources(FeedbackNotPossible none) {
        return none.sources().stream().map(ReviewDocument::words).collect(Collectors.joining(", "));
    }

    private Html standards(Review review, Reflected said, Framework framework) {
        Table table = new Table("Practice standards of the area of work", "Standard", "Met", "What was seen");
        List<PracticeStandard> standards = framework.standards(chart.practiceArea(review.area()));
        said.standards().forEach(answer -> {
            String title = standards.stream()
                    .filter(standard -> standard.code().equals(answer.standard()))
                    .map(PracticeStandard::title)
                    .findFirst()
                    .orElse(answer.standard());
            NarrativeRef note = answer.note();
            table.row(
                    Html.of("span class=\"wrap\"", title),
                    Html.text(words(answer.met())),
                    Html.text(note == null ? "" : text(review, note)));
        });
        return Html.join(Html.of("h2", "Practice standards"), table.html());
    }

    private Html actions(Review review) {
        Table table = new Table("Remedial actions as raised", "Action", "Owner");
        var actions = reader.concerns().read(review.ref()).value().actions();
        actions.forEach(action ->
                table.row(Html.of("span class=\"wrap\"", text(review, action.what())), owner(action.owner())));
        return actions.isEmpty() ? Html.NOTHING : Html.join(Html.of("h2", "Actions"), table.html());
    }

    private Html owner(Party owner) {
        return Html.text(staff.name(owner));
    }

    private static String words(Enum<?> code) {
        return words(code.name());
    }

    private static String words(String code) {
        String words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
