package org.plr.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.framework.Grade.GOOD;
import static org.plr.core.framework.Grade.INADEQUATE;
import static org.plr.core.framework.Grade.OUTSTANDING;
import static org.plr.core.framework.Grade.REQUIRES_IMPROVEMENT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.framework.PracticeStandard;
import org.plr.core.framework.Principle;
import org.plr.core.people.ChildRef;
import org.plr.core.review.Allocation;
import org.plr.core.review.Collaboration;
import org.plr.core.review.Feedback;
import org.plr.core.review.InRecord;
import org.plr.core.review.Reflection;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.Reviews;
import org.plr.core.review.StandardAnswer;
import org.plr.core.review.Voice;

@Proves("MOD-3")
class BenchmarkingPageTest {
    private final SmallCouncil council = new SmallCouncil();
    private final Plr plr = council.embedded();

    @Test
    void the_worked_example_on_the_page_is_what_the_library_says() throws IOException {
        List<ReviewRef> reviews = new ArrayList<>();
        for (int child = 1; child <= 6; child++) {
            reviews.add(returned(new ChildRef(3, child)));
        }
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        new BenchmarkingPage(plr, council.qaLead(), new PrintStream(shown, true, StandardCharsets.UTF_8))
                .hold(
                        reviews,
                        council.colleagues(),
                        List.of(
                                List.of(GOOD, GOOD, REQUIRES_IMPROVEMENT, GOOD, INADEQUATE, OUTSTANDING),
                                List.of(GOOD, REQUIRES_IMPROVEMENT, REQUIRES_IMPROVEMENT, GOOD, INADEQUATE, GOOD),
                                List.of(GOOD, GOOD, INADEQUATE, REQUIRES_IMPROVEMENT, INADEQUATE, GOOD)));
        String text = shown.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        String page = Files.readString(Path.of("..", "docs", "benchmarking.md"));
        assertTrue(page.contains("```text\n" + text + "```"), text);
    }

    private ReviewRef returned(ChildRef child) {
        ReviewRef review = plr.as(Actor.of(council.qaLead()))
                .reviews()
                .allocate(Allocation.collaborative(
                        child, council.manager(), YearMonth.of(2022, 9), council.team(), council.practitioner()))
                .value()
                .ref();
        Reviews manager = plr.as(Actor.of(council.manager())).reviews();
        manager.reflect(review, reflection());
        manager.hear(review, new Feedback(List.of(Voice.CHILD), "They felt heard."));
        manager.grade(review, Grade.GOOD, "What the record shows.");
        return manager.complete(review).value().ref();
    }

    private Reflection reflection() {
        List<Reflection.Answer> answers = plr
                .as(Actor.of(council.qaLead()))
                .reference()
                .frameworkInForce(Instant.parse("2022-09-01T00:00:00Z"))
                .value()
                .standards("ASSESSMENT")
                .stream()
                .map(PracticeStandard::code)
                .map(code -> new Reflection.Answer(code, StandardAnswer.Met.MET, null))
                .toList();
        return new Reflection(
                Collaboration.ALONGSIDE,
                null,
                "To keep the family together.",
                "Life at home has become calmer.",
                "School attendance has to rise.",
                InRecord.REFLECTED,
                new Reflection.Appraisal("Trust.", "Plans with dates.", List.of(Principle.CHILD_CENTRED)),
                answers);
    }
}
