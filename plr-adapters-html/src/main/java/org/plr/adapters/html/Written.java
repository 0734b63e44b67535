package org.plr.adapters.html;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plr.core.framework.PracticeStandard;
import org.plr.core.review.Collaboration;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewFact.FeedbackHeard;
import org.plr.core.review.ReviewFact.FeedbackNotPossible;
import org.plr.core.review.ReviewFact.Reflected;

/** What the manager wrote: the reflection (COL-1 to COL-5), the voice (COL-6, COL-7), and why this grade (COL-8). */
final class Written {
    private final Known known;
    private final Texts texts;
    private final Review review;
    private final Reflected said;

    Written(Known known, Texts texts) {
        this.known = known;
        this.texts = texts;
        this.review = known.review();
        this.said = review.reflection().orElseThrow();
    }

    Html html() {
        return Html.join(work(), voice(), appraisal(), standards(), grade());
    }

    private Section section(String id, String title) {
        return new Section(id, title, texts);
    }

    private Html work() {
        boolean alone = said.collaboration() == Collaboration.ALONE;
        return section("work", "The work with the child and family")
                .and("Completed", alone ? "Without the practitioner" : "Together with the practitioner")
                .ifWritten("Why without the practitioner", said.aloneReason())
                .text("Purpose and focus of the work", said.purposeAndFocus())
                .text("Lived experience", said.livedExperience())
                .text("What needs to change", said.needsToChange())
                .and("Is it in the record?", Words.of(said.inRecord()))
                .html();
    }

    private Html voice() {
        Section section = section("voice", "The voice of the child and family");
        review.voice().ifPresent(voice -> {
            if (voice instanceof FeedbackHeard heard) {
                section.and("Feedback from", Words.ofAll(heard.from())).text("What they said", heard.feedback());
            } else if (voice instanceof FeedbackNotPossible none) {
                unheard(section, none);
            }
        });
        return section.html();
    }

    private void unheard(Section section, FeedbackNotPossible none) {
        String sources = none.sources().stream().map(Words::of).collect(Collectors.joining(", "));
        boolean isNone = none.sources().isEmpty() && none.otherSource() == null;
        section.text("Why direct feedback was not possible", none.why())
                .and("Where the record holds feedback", isNone ? "None was found." : sources)
                .ifWritten("Another place in the record", none.otherSource())
                .ifWritten("What would enable direct feedback", none.measures());
        if (none.measuresBy() != null) {
            section.and("By when", known.day(none.measuresBy()));
        }
    }

    private Html appraisal() {
        return section("appraisal", "What works, and what to do better")
                .text("What works well and why", said.worksWell())
                .text("What to do better", said.toDoBetter())
                .and(
                        "Principles that it evidences",
                        said.principles().isEmpty() ? "None was named." : Words.ofAll(said.principles()))
                .html();
    }

    private Html standards() {
        Map<String, String> titles = titles();
        Table table = new Table("Practice standards of the area of work", "Standard", "Met", "What was seen");
        said.standards()
                .forEach(answer -> table.row(
                        Html.text(titles.getOrDefault(answer.standard(), answer.standard())),
                        Html.text(Words.of(answer.met())),
                        answer.note() == null ? Html.NOTHING : texts.paragraphs(answer.note())));
        return section("standards", "Practice standards")
                .and(table.isEmpty() ? Html.p("The framework has none for this area of work.") : table.table())
                .html();
    }

    private Map<String, String> titles() {
        List<PracticeStandard> standards =
                known.framework().standards(known.chart().practiceArea(review.area()));
        return standards.stream().collect(Collectors.toMap(PracticeStandard::code, PracticeStandard::title));
    }

    private Html grade() {
        Section section = section("why", "Why this grade")
                .text("Overall grade", review.graded().orElseThrow().rationale());
        review.impact().ifPresent(impact -> section.text("Impact on child and family", impact.rationale()));
        return section.html();
    }
}
