package org.plr.core.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Plr;
import org.plr.core.Scenario;
import org.plr.core.framework.Grade;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Entry;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewFact;
import org.plr.core.review.ReviewRef;

/** How every command travels, whatever it asks. */
class CommandsTest {
    private static final CommandId FORM = new CommandId("form-42");

    private final Scenario given = Scenario.on("2022-06-10T09:00:00Z");

    @Test
    void the_same_command_twice_has_one_effect_and_the_same_answer() {
        ReviewRef review = given.reflected();
        var manager = given.reviewer().with(FORM);
        Review first = assertAccepted(manager.reviews().grade(review, Grade.GOOD, "A reason."));
        assertAccepted(given.reviewer().reviews().complete(review));
        int entries = given.journal().size();
        Review repeated = assertAccepted(manager.reviews().grade(review, Grade.GOOD, "A reason."));
        assertEquals(first, repeated);
        assertEquals(entries, given.journal().size());
    }

    @Test
    void a_repeated_allocation_gives_the_first_reference_again() {
        var qa = given.qa().with(FORM);
        Review first = assertAccepted(qa.reviews().allocate(Scenario.allocation()));
        assertEquals(first, assertAccepted(qa.reviews().allocate(Scenario.allocation())));
        assertNotEquals(
                first.ref(),
                assertAccepted(given.qa().reviews().allocate(Scenario.allocation()))
                        .ref());
    }

    @Test
    void an_id_reused_for_something_else_is_misuse() {
        ReviewRef review = given.reflected();
        var manager = given.reviewer().with(FORM);
        assertAccepted(manager.reviews().grade(review, Grade.GOOD, "A reason."));
        assertThrows(
                IllegalArgumentException.class, () -> manager.reviews().grade(review, Grade.GOOD, "Another reason."));
        assertThrows(IllegalArgumentException.class, () -> manager.reviews().complete(review));
    }

    @Test
    void the_same_id_of_another_actor_is_another_command() {
        ReviewRef review = given.graded(Grade.INADEQUATE);
        assertAccepted(given.reviewer().with(FORM).concerns().acted(review, Scenario.TEAM_MANAGER, "A visit."));
        assertAccepted(
                given.as(Scenario.TEAM_MANAGER).with(FORM).concerns().acted(review, Scenario.TEAM_MANAGER, "A call."));
    }

    @Test
    void a_refusal_changes_nothing() {
        ReviewRef review = given.allocated();
        List<Entry> before = given.journal();
        assertRefused(given.reviewer().with(FORM).reviews().grade(review, null, null), "grade.missing");
        assertEquals(before, given.journal());
        assertAccepted(given.reviewer().with(FORM).reviews().grade(review, Grade.GOOD, "A reason."));
    }

    @Test
    void nothing_is_known_under_a_strange_reference() {
        assertRefused(given.qa().reviews().read(new ReviewRef(5, 5)), "subject.unknown");
        assertRefused(given.reviewer().reviews().complete(new ReviewRef(5, 5)), "subject.unknown");
    }

    @Test
    void whoever_the_organisation_does_not_know_may_do_nothing() {
        ReviewRef review = given.allocated();
        for (PersonRef person : List.of(Scenario.STRANGER, Scenario.ADMINISTRATOR)) {
            assertRefused(given.as(person).reviews().read(review), "access.denied");
            assertRefused(given.as(person).reviews().allocate(Scenario.allocation()), "access.denied");
            assertEquals(List.of(), given.as(person).reviews().all());
        }
        assertRefused(given.plr.as(Actor.system()).reviews().read(review), "access.denied");
    }

    @Test
    void a_null_where_none_is_allowed_is_misuse_and_thrown_at_once() {
        assertThrows(NullPointerException.class, () -> given.plr.as(null));
        assertThrows(NullPointerException.class, () -> given.qa().at(null));
        assertThrows(NullPointerException.class, () -> given.qa().reviews().allocate(null));
        assertThrows(NullPointerException.class, () -> given.qa().reviews().read(null));
    }

    @Test
    void nobody_acts_as_the_library_itself() {
        assertThrows(IllegalArgumentException.class, () -> Actor.of(new PersonRef(0, 0)));
    }

    @Test
    void a_missing_port_is_named_and_all_are_at_once() {
        String message = assertThrows(
                        IllegalStateException.class, () -> Plr.builder().build())
                .getMessage();
        for (String port : List.of("store", "notifications", "staff", "readLog")) {
            assertTrue(message.contains(port), message);
        }
    }

    @Test
    void two_nodes_over_one_store_see_each_other_and_only_one_grade_wins() throws Exception {
        Plr other = given.another();
        for (int round = 0; round < 20; round++) {
            ReviewRef review = given.reflected();
            List<Outcome<Review>> outcomes = together(
                    () -> given.reviewer().reviews().grade(review, Grade.GOOD, "Here."),
                    () -> other.as(Actor.of(Scenario.REVIEWER)).reviews().grade(review, Grade.INADEQUATE, "There."));
            assertEquals(1, outcomes.stream().filter(Outcome::isAccepted).count());
            outcomes.stream()
                    .filter(outcome -> !outcome.isAccepted())
                    .forEach(refused -> assertRefused(refused, "grade.already-given"));
        }
    }

    @Test
    void a_clock_that_was_set_back_does_not_take_the_library_back() {
        ReviewRef review = given.graded(Grade.INADEQUATE);
        given.clock.moveTo("2022-06-11T10:00:00Z");
        assertEquals(1, given.reviewer().duties().mine().overdue().duties().size());
        given.clock.moveTo("2022-06-10T10:00:00Z");
        assertEquals(1, given.reviewer().duties().mine().overdue().duties().size());
        assertEquals(review, given.review(review).ref());
    }

    @Test
    void a_restart_over_the_same_store_knows_everything_again() {
        ReviewRef review = given.returned(Grade.INADEQUATE);
        given.plr.deliveries().run();
        Plr again = given.another();
        var qa = again.as(Actor.of(Scenario.QA_LEAD));
        assertEquals(given.review(review), assertAccepted(qa.reviews().read(review)));
        assertEquals(
                assertAccepted(given.qa().duties().of(review)),
                assertAccepted(qa.duties().of(review)));
    }

    @Test
    void a_backdated_fact_names_the_framework_that_was_in_force_then() {
        ReviewRef review = given.allocated();
        var before = given.reviewer().at(Instant.parse("2021-01-01T00:00:00Z"));
        assertRefused(before.concerns().raise(review, "Long ago."), "framework.none-in-force");
    }

    @Test
    void no_name_no_text_and_no_outside_id_stands_in_the_journal() {
        ReviewRef review = given.returned(Grade.INADEQUATE);
        assertAccepted(given.qa().reviews().attach(review, "MOSAIC-DOC-77"));
        for (Entry entry : given.journal()) {
            for (String typed : List.of("family", "calmer", "attendance", "record shows", "MOSAIC-DOC", "felt heard")) {
                assertFalse(entry.draft().payload().contains(typed), entry.toString());
            }
        }
    }

    @Test
    void what_was_typed_is_shown_to_those_who_may_after_the_read_was_noted() {
        ReviewRef review = given.returned(Grade.GOOD);
        ReviewFact.Reflected reflected = given.review(review).reflection().orElseThrow();
        assertEquals(1, given.readLog.reads().size(), "the review");
        assertEquals(
                "To keep the family together.",
                assertAccepted(given.qa().reviews().text(review, reflected.purposeAndFocus())));
        assertEquals(2, given.readLog.reads().size(), "and its text");
        given.readLog.setUnavailable(true);
        assertThrows(
                org.plr.core.spi.PortUnavailableException.class,
                () -> given.qa().reviews().text(review, reflected.purposeAndFocus()));
    }

    @Test
    void an_erased_text_leaves_the_chain_whole() {
        ReviewRef review = given.returned(Grade.GOOD);
        ReviewFact.Reflected reflected = given.review(review).reflection().orElseThrow();
        assertTrue(given.store.eraseNarratives(Review.stream(review)) > 5);
        assertRefused(given.qa().reviews().text(review, reflected.purposeAndFocus()), "narrative.erased");
        assertTrue(assertAccepted(given.qa().journal().verify()).faultOrNull() == null);
    }

    @Test
    void deliveries_that_have_not_run_for_an_hour_are_a_health_warning() {
        assertEquals(1, given.plr.health().warnings().size());
        given.plr.deliveries().run();
        assertEquals(List.of(), given.plr.health().warnings());
        given.clock.move(Duration.ofMinutes(61));
        assertEquals(1, given.plr.health().warnings().size());
    }

    private static List<Outcome<Review>> together(Callable<Outcome<Review>> here, Callable<Outcome<Review>> there)
            throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Outcome<Review>>> futures = two.invokeAll(List.of(here, there));
            return List.of(futures.get(0).get(), futures.get(1).get());
        } finally {
            two.shutdown();
        }
    }
}
