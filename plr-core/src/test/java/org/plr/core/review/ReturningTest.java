package org.plr.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;

/** What a review says before it is returned, and how one is held that leaves something out. */
class ReturningTest {
    private final Scenario given = Scenario.on("2022-06-10T09:00:00Z");

    @Test
    @Proves({"COL-3", "COL-6", "COL-8"})
    void an_empty_review_is_not_returned_and_every_reason_is_given_at_once() {
        assertRefused(
                given.reviewer().reviews().complete(given.allocated()),
                "reflection.missing",
                "voice.missing",
                "grade.missing");
    }

    @Test
    @Proves({"COL-3", "COL-4", "COL-5"})
    void a_review_says_lived_experience_change_purpose_and_whether_the_record_reflects_it() {
        Reflection nothing = new Reflection(null, null, null, null, null, null, null, null);
        var refused = given.reviewer().reviews().reflect(given.allocated(), nothing);
        assertRefused(
                refused,
                "collaboration.missing",
                "purpose-and-focus.missing",
                "lived-experience.missing",
                "needs-to-change.missing",
                "in-record.missing",
                "standards.missing");
        assertEquals(
                List.of(ClauseId.COL_1, ClauseId.COL_4, ClauseId.COL_3, ClauseId.COL_3, ClauseId.COL_5, ClauseId.COL_2),
                refused.refusals().stream().map(org.plr.core.Refusal::clause).toList());
    }

    @Test
    @Proves({"COL-1", "ROL-2"})
    void one_completed_alone_gives_its_reason_and_does_not_count_for_the_month() {
        ReviewRef review = given.allocated();
        assertRefused(given.reviewer().reviews().reflect(review, alone(null)), "alone-reason.missing");
        assertAccepted(given.reviewer().reviews().reflect(review, alone("The practitioner has left.")));
        assertAccepted(given.reviewer().reviews().hear(review, new Feedback(List.of(Voice.CHILD), "Heard.")));
        assertAccepted(given.reviewer().reviews().grade(review, Grade.GOOD, "A reason."));
        assertFalse(assertAccepted(given.reviewer().reviews().complete(review)).isCollaborative());
    }

    @Test
    @Proves("COL-1")
    void one_completed_with_the_practitioner_is_collaborative() {
        assertTrue(given.review(given.returned(Grade.GOOD)).isCollaborative());
    }

    @Test
    @Proves("COL-2")
    void each_practice_standard_of_the_area_is_answered_or_not_applicable_with_a_reason() {
        ReviewRef review = given.allocated();
        Reflection whole = given.reflection();
        List<Reflection.Answer> one = whole.standards().subList(0, 1);
        assertAccepted(given.reviewer().reviews().reflect(review, answering(one)));
        assertAccepted(given.reviewer().reviews().hear(review, new Feedback(List.of(Voice.CHILD), "Heard.")));
        assertAccepted(given.reviewer().reviews().grade(review, Grade.GOOD, "A reason."));
        assertRefused(given.reviewer().reviews().complete(review), "standards.unanswered");
        String code = one.get(0).standard();
        var inapplicable = new Reflection.Answer(code, StandardAnswer.Met.NOT_APPLICABLE, null);
        assertRefused(
                given.reviewer().reviews().reflect(review, answering(List.of(inapplicable))), "standards.note.missing");
        var strange = new Reflection.Answer("NO-SUCH", StandardAnswer.Met.MET, null);
        assertRefused(
                given.reviewer().reviews().reflect(review, answering(List.of(strange))), "standards.standard.unknown");
    }

    @Test
    @Proves({"VAL-3", "VAL-1"})
    void one_that_leaves_out_what_works_well_is_accepted_and_held_as_incomplete() {
        ReviewRef review = given.reflected();
        Reflection whole = given.reflection();
        assertAccepted(given.reviewer()
                .reviews()
                .reflect(
                        review,
                        new Reflection(
                                whole.collaboration(),
                                null,
                                whole.purposeAndFocus(),
                                whole.livedExperience(),
                                whole.needsToChange(),
                                whole.inRecord(),
                                null,
                                whole.standards())));
        assertAccepted(given.reviewer().reviews().grade(review, Grade.GOOD, "A reason."));
        Review returned = assertAccepted(given.reviewer().reviews().complete(review));
        assertFalse(returned.isComplete());
        assertTrue(given.review(given.returned(Grade.GOOD)).isComplete());
    }

    @Test
    @Proves("VAL-1")
    void evidence_is_labelled_with_the_eight_principles_each_once() {
        assertEquals(8, org.plr.core.framework.Principle.values().length);
        Reflection whole = given.reflection();
        var twice = List.of(org.plr.core.framework.Principle.POSITIVE, org.plr.core.framework.Principle.POSITIVE);
        Reflection repeated = new Reflection(
                whole.collaboration(),
                null,
                whole.purposeAndFocus(),
                whole.livedExperience(),
                whole.needsToChange(),
                whole.inRecord(),
                new Reflection.Appraisal("Well.", "Better.", twice),
                whole.standards());
        assertRefused(given.reviewer().reviews().reflect(given.allocated(), repeated), "appraisal.principles.repeated");
    }

    @Test
    @Proves({"COL-6", "COL-7"})
    void without_direct_feedback_it_says_why_where_feedback_is_present_and_what_would_enable_it() {
        ReviewRef review = given.allocated();
        NoFeedback said = new NoFeedback(
                "The child is abroad.",
                List.of(given.framework().typicalSources().get(0)),
                null,
                false,
                "A call by video.",
                LocalDate.of(2022, 7, 1));
        Review heard = assertAccepted(given.reviewer().reviews().hearNot(review, said));
        assertTrue(heard.voice().orElseThrow() instanceof ReviewFact.FeedbackNotPossible);
    }

    @Test
    @Proves("COL-7")
    void an_excuse_without_source_or_statement_that_none_was_found_is_refused() {
        ReviewRef review = given.allocated();
        NoFeedback silent = new NoFeedback("The child is abroad.", List.of(), null, false, null, null);
        assertRefused(given.reviewer().reviews().hearNot(review, silent), "sources.missing");
        NoFeedback both = new NoFeedback("Abroad.", List.of(), "A diary.", true, null, null);
        assertRefused(given.reviewer().reviews().hearNot(review, both), "sources.contradictory");
        NoFeedback unknown = new NoFeedback("Abroad.", List.of("GOSSIP"), null, false, null, null);
        assertRefused(given.reviewer().reviews().hearNot(review, unknown), "sources.unknown");
        NoFeedback undated = new NoFeedback("Abroad.", List.of(), null, true, "A call.", null);
        assertRefused(given.reviewer().reviews().hearNot(review, undated), "measures-by.missing");
    }

    @Test
    @Proves("COL-8")
    void a_return_before_its_grading_is_refused() {
        ReviewRef review = given.graded(Grade.GOOD);
        var earlier = given.reviewer().at(Instant.parse("2022-06-09T09:00:00Z"));
        assertRefused(earlier.reviews().complete(review), "returned.before-grading");
    }

    @Test
    @Proves("ROL-2")
    void what_was_returned_is_not_written_over() {
        ReviewRef review = given.returned(Grade.GOOD);
        assertEquals(
                Optional.of(Instant.parse("2022-06-10T09:00:00Z")),
                given.review(review).returnedAt());
        assertRefused(given.reviewer().reviews().reflect(review, given.reflection()), "review.returned");
        assertRefused(given.reviewer().reviews().grade(review, Grade.GOOD, "Again."), "review.returned");
        assertRefused(given.reviewer().reviews().complete(review), "review.returned");
    }

    private Reflection alone(String reason) {
        Reflection whole = given.reflection();
        return new Reflection(
                Collaboration.ALONE,
                reason,
                whole.purposeAndFocus(),
                whole.livedExperience(),
                whole.needsToChange(),
                whole.inRecord(),
                whole.appraisal(),
                whole.standards());
    }

    private Reflection answering(List<Reflection.Answer> answers) {
        Reflection whole = given.reflection();
        return new Reflection(
                whole.collaboration(),
                null,
                whole.purposeAndFocus(),
                whole.livedExperience(),
                whole.needsToChange(),
                whole.inRecord(),
                whole.appraisal(),
                answers);
    }
}
