package org.plr.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.DIRECTOR;
import static org.plr.core.Scenario.QA_OFFICER;
import static org.plr.core.Scenario.REVIEWER;
import static org.plr.core.Scenario.SERVICE_MANAGER;
import static org.plr.core.Scenario.STRANGER;
import static org.plr.core.Scenario.TEAM_MANAGER;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.OtherFrameworks;
import org.plr.core.Scenario;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.Excuse;

/**
 * Complete a programme of collaborative monthly Practice Learning Reviews throughout the year to assess progress in improving
 * practice and identify priorities for learning and development (ELE-1).
 */
@Proves("ELE-1")
class ProgrammeTest {
    private static final YearMonth JUNE = YearMonth.of(2022, 6);

    private final Scenario given = Scenario.on("2022-06-10T09:00:00Z");

    private Programmes opened() {
        assertAccepted(given.qa().programmes().open(JUNE));
        return given.qa().programmes();
    }

    private Completion progress() {
        return assertAccepted(given.qa().programmes().progress(JUNE));
    }

    @Test
    void the_year_s_programme_is_planned_month_by_month() {
        Programmes programmes = opened();
        given.clock.moveTo("2022-07-01T09:00:00Z");
        assertAccepted(programmes.open(JUNE.plusMonths(1)));
        assertEquals(
                List.of(JUNE, JUNE.plusMonths(1)),
                programmes.all().stream().map(Programme::month).toList());
    }

    @Test
    void it_assesses_progress_in_improving_practice_and_names_priorities_for_learning_and_development() {
        Programmes programmes = opened();
        assertEquals(Optional.empty(), assertAccepted(programmes.read(JUNE)).assessment());
        Programme.Assessment assessment = assertAccepted(programmes.assess(
                        JUNE, "Plans have dates now.", List.of("The voice of fathers.", "Chronologies.")))
                .assessment()
                .orElseThrow();
        assertEquals(given.clock.instant(), assessment.at());
        Programmes manager = given.reviewer().programmes();
        assertEquals("Plans have dates now.", assertAccepted(manager.text(JUNE, assessment.progress())));
        assertEquals(
                List.of("The voice of fathers.", "Chronologies."),
                assessment.priorities().stream()
                        .map(priority -> assertAccepted(manager.text(JUNE, priority)))
                        .toList());
        assertRefused(given.as(STRANGER).programmes().text(JUNE, assessment.progress()), "access.denied");
    }

    @Test
    void it_may_be_assessed_again_and_the_latest_counts() {
        Programmes programmes = opened();
        assertAccepted(programmes.assess(JUNE, "Little has changed.", List.of("Plans.")));
        given.clock.move(Duration.ofDays(20));
        NarrativeRef latest = assertAccepted(programmes.assess(JUNE, "Plans have dates now.", List.of("Fathers.")))
                .assessment()
                .orElseThrow()
                .progress();
        assertEquals("Plans have dates now.", assertAccepted(programmes.text(JUNE, latest)));
        assertAccepted(programmes.exempt(JUNE, REVIEWER, Scenario.correction()));
        assertEquals(
                latest,
                assertAccepted(programmes.read(JUNE)).assessment().orElseThrow().progress());
    }

    @Test
    void an_assessment_says_something_and_names_at_least_one_priority_of_a_month_that_is_open() {
        Programmes programmes = opened();
        assertRefused(programmes.assess(JUNE, " ", List.of()), "progress.missing", "priorities.none");
        assertRefused(programmes.assess(JUNE, "Good.", List.of("Plans.", " ")), "priorities.missing");
        assertRefused(programmes.assess(JUNE, "Good.", Collections.nCopies(21, "Plans.")), "priorities.too-many");
        assertRefused(programmes.assess(JUNE.plusMonths(1), "Good.", List.of("Plans.")), "subject.unknown");
        assertRefused(given.reviewer().programmes().assess(JUNE, "Good.", List.of("Plans.")), "access.denied");
    }

    @Test
    void it_is_tracked_to_completion() {
        Programmes programmes = opened();
        assertEquals(
                new Completion(JUNE, 4, Map.of(), 0, 0, 4, List.of(DIRECTOR, SERVICE_MANAGER, TEAM_MANAGER, REVIEWER)),
                progress());
        given.returned(Grade.GOOD);
        assertAccepted(programmes.excuse(JUNE, SERVICE_MANAGER, Excuse.ABSENT));
        assertAccepted(programmes.exempt(JUNE, TEAM_MANAGER, Scenario.correction()));
        assertEquals(
                new Completion(JUNE, 2, Map.of(Excuse.ABSENT, 1, Excuse.EXEMPTED, 1), 1, 1, 1, List.of(DIRECTOR)),
                progress());
        assertFalse(progress().isComplete());
        assertAccepted(programmes.exempt(JUNE, DIRECTOR, new Correction("The inspection.", SERVICE_MANAGER)));
        assertTrue(progress().isComplete());
    }

    @Test
    void a_review_withdrawn_or_of_another_month_counts_nowhere_and_a_second_one_for_nobody_else() {
        opened();
        ReviewRef review = given.returned(Grade.GOOD);
        given.returned(Grade.GOOD);
        assertEquals(2, progress().returned());
        assertEquals(3, progress().outstanding());
        assertAccepted(given.qa().reviews().withdraw(review, Scenario.correction()));
        assertEquals(1, progress().allocated());
        Allocation july = Allocation.collaborative(
                Scenario.CHILD, REVIEWER, JUNE.plusMonths(1), Scenario.TEAM, Scenario.PRACTITIONER);
        assertAccepted(given.qa().reviews().allocate(july));
        assertEquals(1, progress().allocated());
        assertEquals(3, progress().outstanding());
    }

    @Test
    @Proves({"ELE-1", "ROL-2"})
    void each_owes_as_many_as_the_council_says() {
        Scenario council = Scenario.on("2022-06-10T09:00:00Z", OtherFrameworks.stating("'ROL-2':{'perMonth':2}"));
        assertAccepted(council.qa().programmes().open(JUNE));
        council.returned(Grade.GOOD);
        Completion june = assertAccepted(council.qa().programmes().progress(JUNE));
        assertEquals(7, june.outstanding());
        assertEquals(4, june.managers().size());
    }

    @Test
    @Proves({"ELE-1", "COL-1"})
    void one_completed_alone_is_returned_and_its_manager_still_owes_one() {
        opened();
        ReviewRef review = given.allocated();
        Reflection together = given.reflection();
        Reflection alone = new Reflection(
                Collaboration.ALONE,
                "The practitioner is ill.",
                together.purposeAndFocus(),
                together.livedExperience(),
                together.needsToChange(),
                together.inRecord(),
                together.appraisal(),
                together.standards());
        Reviews reviewer = given.reviewer().reviews();
        assertAccepted(reviewer.reflect(review, alone));
        assertAccepted(reviewer.hear(review, new Feedback(List.of(Voice.CHILD), "They felt heard.")));
        assertAccepted(reviewer.grade(review, Grade.GOOD, "Because of the visits."));
        assertAccepted(reviewer.complete(review));
        assertEquals(1, progress().returned());
        assertTrue(progress().managers().contains(REVIEWER));
    }

    @Test
    void who_is_outstanding_is_for_those_who_may_see_all() {
        opened();
        assertAccepted(given.as(QA_OFFICER).programmes().progress(JUNE));
        assertRefused(given.reviewer().programmes().progress(JUNE), "access.denied");
        assertRefused(given.qa().programmes().progress(JUNE.plusMonths(1)), "subject.unknown");
    }
}
