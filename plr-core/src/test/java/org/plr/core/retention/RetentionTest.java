package org.plr.core.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;
import static org.plr.core.retention.Archive.CHILD;
import static org.plr.core.retention.Archive.OTHER_CHILD;
import static org.plr.core.retention.Archive.REASON;
import static org.plr.core.retention.Archive.SIX_YEARS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.Actor;
import org.plr.core.Scenario;
import org.plr.core.framework.Frameworks;
import org.plr.core.framework.Grade;
import org.plr.core.framework.RecordClass;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Entry;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;
import org.plr.core.retention.RetentionFact.Ground;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.Read;

/** When texts are due for deletion, what keeps them, and what a deletion leaves behind. */
class RetentionTest {
    private final Archive archive = Archive.keeping(SIX_YEARS);

    @Test
    void texts_are_kept_through_the_last_day_of_their_period_and_due_on_the_next() {
        StreamId review = Review.stream(archive.closed(CHILD));
        archive.on("2028-06-10");
        assertEquals(List.of(), archive.dueNow());
        archive.on("2028-06-11");
        Due due = assertAccepted(archive.lead().due()).due().get(0);
        assertEquals(
                new Due(review, RecordClass.REVIEW, Ground.PERIOD_OVER, due.texts(), LocalDate.parse("2028-06-10")),
                due);
        assertEquals(archive.texts(review).size(), due.texts());
    }

    @Test
    void the_day_of_the_last_fact_is_the_local_one() {
        archive.given.clock.moveTo("2022-06-10T23:30:00Z"); // half past midnight of the 11th in London
        archive.closed(CHILD);
        archive.given.clock.moveTo("2028-06-11T22:59:59Z");
        assertEquals(List.of(), archive.dueNow());
        archive.given.clock.moveTo("2028-06-11T23:00:00Z");
        assertEquals(1, archive.dueNow().size());
    }

    @Test
    void a_period_from_a_leap_day_ends_with_february() {
        archive.given.clock.moveTo("2024-02-29T09:00:00Z");
        archive.closed(CHILD);
        archive.on("2030-02-28");
        assertEquals(List.of(), archive.dueNow());
        archive.on("2030-03-01");
        assertEquals(1, archive.dueNow().size());
    }

    @Test
    void nothing_is_ever_due_where_the_framework_states_no_period() {
        Archive bundled = Archive.under(Frameworks.bundled());
        ReviewRef review = bundled.closed(CHILD);
        bundled.on("2122-06-11");
        assertEquals(
                new Deletions(List.of(), List.of()),
                assertAccepted(bundled.lead().due()));
        assertEquals(List.of(), bundled.erased());
        assertTrue(bundled.left(review) > 0);
    }

    @Test
    void nothing_is_due_where_the_class_has_no_period() {
        Archive others = Archive.keeping("'TRAINING':'P1Y'");
        others.closed(CHILD);
        others.on("2122-06-11");
        assertEquals(List.of(), others.dueNow());
    }

    @Test
    void a_later_version_s_period_holds_for_texts_that_were_there_before_it() {
        ReviewRef review = archive.closed(CHILD);
        archive.on("2023-07-01");
        assertEquals(List.of(), archive.dueNow());
        assertAccepted(archive.given
                .qa()
                .reference()
                .adopt("{\"id\":\"invented-2\",\"effective\":\"2023-01-01\",\"retention\":{\"REVIEW\":\"P1Y\"}}"));
        assertEquals(List.of(Review.stream(review)), archive.erased());
        Entry erased = archive.given.journal().get(archive.given.journal().size() - 1);
        assertEquals("invented-2", erased.draft().framework());
    }

    @Test
    void the_preview_of_a_version_says_which_periods_change() {
        List<String> warnings = assertAccepted(archive.given
                        .qa()
                        .reference()
                        .preview("{\"id\":\"invented-2\",\"effective\":\"2023-01-01\","
                                + "\"retention\":{\"REVIEW\":\"P1Y\",\"LINKS\":\"P3Y\"}}"))
                .warnings();
        assertTrue(
                warnings.contains(
                        "Texts of the class REVIEW are kept for P1Y instead of for P6Y: it holds for texts that"
                                + " are there already too."),
                warnings.toString());
        assertTrue(
                warnings.contains(
                        "Texts of the class LINKS are kept for P3Y instead of without an end: it holds for texts"
                                + " that are there already too."),
                warnings.toString());
        assertEquals(2, warnings.stream().filter(one -> one.startsWith("Texts")).count());
    }

    @Test
    void a_review_that_is_not_returned_is_not_due_until_it_is_withdrawn() {
        ReviewRef review = archive.allocated(CHILD);
        assertAccepted(archive.given.reviewer().reviews().reflect(review, archive.given.reflection()));
        archive.on("2032-06-10");
        assertEquals(List.of(), archive.dueNow());
        assertEquals(List.of(Review.stream(review)), archive.keptNow(Kept.Cause.OPEN));
        assertAccepted(archive.given.qa().reviews().withdraw(review, Scenario.correction()));
        assertEquals(List.of(), archive.dueNow());
        archive.on("2038-06-11");
        assertEquals(List.of(Review.stream(review)), archive.dueNow());
    }

    @Test
    void a_review_on_which_a_duty_is_open_is_not_due() {
        ReviewRef review = archive.returned(CHILD);
        archive.on("2032-06-10");
        assertEquals(List.of(), archive.erased());
        assertEquals(List.of(Review.stream(review)), archive.keptNow(Kept.Cause.OPEN));
        assertTrue(archive.left(review) > 0);
    }

    @Test
    void a_run_erases_what_is_due_and_proves_it() {
        ReviewRef review = archive.closed(CHILD);
        NarrativeRef rationale =
                archive.given.review(review).graded().orElseThrow().rationale();
        int texts = archive.left(review);
        List<Entry> before = archive.given.journal();
        archive.on("2028-06-11");
        DeletionRun run = assertAccepted(archive.lead().run());
        Proof proof = run.erased().get(0);
        assertEquals(Review.stream(review), proof.subject());
        assertEquals(texts, proof.named());
        assertTrue(proof.isErased());
        Erasure erasure = proof.erasures().get(0);
        assertEquals(texts, erasure.ordered().texts());
        assertEquals(texts, erasure.erased().orElseThrow().texts());
        assertEquals(before.size() + 1, erasure.ordered().position());
        assertEquals(before.size() + 2, erasure.erased().orElseThrow().position());
        assertEquals(before, archive.given.journal().subList(0, before.size()));
        assertEquals(List.of(proof), assertAccepted(archive.lead().proof(Review.stream(review))));
        assertRefused(archive.given.qa().reviews().text(review, rationale), "narrative.erased");
        assertTrue(archive.isWhole());
    }

    @Test
    void a_second_run_changes_nothing() {
        archive.closed(CHILD);
        archive.on("2028-06-11");
        assertEquals(1, archive.erased().size());
        List<Entry> journal = archive.given.journal();
        assertEquals(List.of(), archive.erased());
        assertEquals(journal, archive.given.journal());
    }

    @Test
    void a_proof_of_what_is_not_erased_names_the_texts_that_are_left() {
        ReviewRef review = archive.closed(CHILD);
        Proof proof =
                assertAccepted(archive.lead().proof(Review.stream(review))).get(0);
        assertFalse(proof.isErased());
        assertEquals(
                archive.texts(Review.stream(review)).stream()
                        .map(NarrativeRef::id)
                        .toList(),
                proof.left());
        assertEquals(List.of(), proof.erasures());
    }

    @Test
    void a_text_written_after_an_erasure_has_a_period_of_its_own() {
        ReviewRef review = archive.closed(CHILD);
        archive.on("2028-06-11");
        archive.erased();
        assertAccepted(archive.given.qa().reviews().correctGrade(review, Grade.OUTSTANDING, Scenario.correction()));
        assertEquals(1, archive.left(review));
        archive.on("2034-06-11");
        assertEquals(List.of(), archive.erased());
        archive.on("2034-06-12");
        assertEquals(List.of(Review.stream(review)), archive.erased());
        assertEquals(0, archive.left(review));
        assertEquals(
                2,
                archive.lead()
                        .proof(Review.stream(review))
                        .value()
                        .get(0)
                        .erasures()
                        .size());
    }

    @Test
    void another_node_sees_what_is_held_and_erased() {
        ReviewRef held = archive.closed(CHILD);
        ReviewRef gone = archive.closed(OTHER_CHILD);
        assertAccepted(archive.lead().hold(Review.stream(held), REASON));
        archive.on("2028-06-11");
        assertEquals(List.of(Review.stream(gone)), archive.erased());
        Retention elsewhere = archive.given
                .overAgain(Frameworks.bundled())
                .as(Actor.of(Scenario.QA_LEAD))
                .retention();
        assertEquals(archive.lead().holds().value(), elsewhere.holds().value());
        assertEquals(
                archive.lead().proof(Review.stream(gone)).value(),
                elsewhere.proof(Review.stream(gone)).value());
    }

    @Test
    void a_repeated_order_under_its_id_answers_as_before_and_changes_nothing() {
        StreamId review = Review.stream(archive.closed(CHILD));
        Retention named = archive.given.qa().with(new CommandId("order-1")).retention();
        DeletionRun first = assertAccepted(named.erase(review, REASON));
        List<Entry> journal = archive.given.journal();
        assertEquals(first, assertAccepted(named.erase(review, REASON)));
        assertEquals(journal, archive.given.journal());
    }

    @Test
    void a_run_is_made_of_commands_of_its_own_and_keeps_no_id() {
        archive.closed(CHILD);
        archive.closed(OTHER_CHILD);
        archive.on("2028-06-11");
        Retention named = archive.given.qa().with(new CommandId("run-1")).retention();
        assertEquals(2, assertAccepted(named.run()).erased().size());
        assertEquals(0, assertAccepted(named.run()).erased().size());
    }

    @Test
    void a_month_whose_reviews_are_owed_is_open() {
        Archive months = Archive.keeping("'PROGRAMME':'P1Y'");
        YearMonth june = YearMonth.of(2022, 6);
        assertAccepted(months.given.qa().programmes().open(june));
        assertAccepted(months.given.qa().programmes().assess(june, "More plans have dates.", List.of("Supervision")));
        months.on("2024-01-01");
        assertEquals(List.of(), months.dueNow());
        assertEquals(List.of(StreamId.of("programme", "2022-06")), months.keptNow(Kept.Cause.OPEN));
    }

    @Test
    void nobody_but_the_service_manager_quality_assurance_holds_erases_or_sees_it() {
        StreamId review = Review.stream(archive.closed(CHILD));
        assertAccepted(archive.lead().hold(review, REASON));
        NarrativeRef why = archive.lead().holds().value().get(0).why().reason();
        List<Read> reads = archive.given.readLog.reads();
        List<Entry> journal = archive.given.journal();
        for (PersonRef person : List.of(
                Scenario.DIRECTOR,
                Scenario.SERVICE_MANAGER,
                Scenario.TEAM_MANAGER,
                Scenario.REVIEWER,
                Scenario.PRACTITIONER,
                Scenario.QA_OFFICER,
                Scenario.MODERATOR,
                Scenario.BOARD_MEMBER,
                Scenario.ADMINISTRATOR,
                Scenario.STRANGER)) {
            denied(archive.of(person), review, why);
        }
        denied(archive.given.plr.as(Actor.system()).retention(), review, why);
        assertEquals(journal, archive.given.journal());
        assertEquals(reads, archive.given.readLog.reads());
    }

    private static void denied(Retention other, StreamId review, NarrativeRef why) {
        assertRefused(other.hold(review, REASON), "access.denied");
        assertRefused(other.lift(review, 1, REASON), "access.denied");
        assertRefused(other.holds(), "access.denied");
        assertRefused(other.due(), "access.denied");
        assertRefused(other.run(), "access.denied");
        assertRefused(other.erase(review, REASON), "access.denied");
        assertRefused(other.proof(review), "access.denied");
        assertRefused(other.text(review, why), "access.denied");
        assertRefused(other.proof(new StreamId("review/nobody")), "access.denied");
    }

    @Test
    void a_reason_is_said_and_approved_by_somebody_else_who_is_known() {
        StreamId review = Review.stream(archive.closed(CHILD));
        List<Entry> journal = archive.given.journal();
        Retention lead = archive.lead();
        assertRefused(lead.hold(review, null), "reason.missing");
        assertRefused(lead.hold(review, new Reason(null, null)), "words.missing", "approver.missing");
        assertRefused(lead.hold(review, new Reason(" ", Scenario.DIRECTOR)), "words.missing");
        assertRefused(lead.erase(review, new Reason("a\u0000b", Scenario.DIRECTOR)), "words.control-characters");
        assertRefused(lead.erase(review, new Reason("x".repeat(10_001), Scenario.DIRECTOR)), "words.too-long");
        assertRefused(lead.erase(review, new Reason("Asked.", Scenario.QA_LEAD)), "approver.is-the-actor");
        assertRefused(lead.erase(review, new Reason("Asked.", Scenario.STRANGER)), "approver.unknown");
        assertRefused(lead.lift(review, 1, new Reason("Over.", Scenario.STRANGER)), "approver.unknown", "hold.unknown");
        assertEquals(journal, archive.given.journal());
    }

    @Test
    void what_no_text_belongs_to_is_unknown() {
        archive.closed(CHILD);
        for (String nothing : List.of(
                "reference",
                "review/nobody",
                "review/00000000000000000000000000000001",
                "focussed/00000000000000000000000000000001",
                "child/00000000000000000000000000000001",
                "child/x",
                "retention/child/x",
                "programme/2022-06")) {
            StreamId stream = new StreamId(nothing);
            assertRefused(archive.lead().hold(stream, REASON), "subject.unknown");
            assertRefused(archive.lead().lift(stream, 1, REASON), "subject.unknown");
            assertRefused(archive.lead().erase(stream, REASON), "subject.unknown");
            assertRefused(archive.lead().proof(stream), "subject.unknown");
        }
    }

    @Test
    void what_is_typed_reaches_no_log() {
        StreamId review = Review.stream(archive.closed(CHILD));
        assertAccepted(archive.lead().hold(review, REASON));
        archive.on("2028-06-11");
        String shown = REASON + " " + new Holding(review, REASON) + new Ordering(review, REASON)
                + archive.lead().holds().value() + archive.lead().due().value()
                + archive.lead().run().value() + archive.lead().proof(review).value();
        assertFalse(shown.contains("court"), shown);
    }

    @Test
    void a_class_is_named_by_its_stream_alone() {
        assertEquals(Optional.of(RecordClass.REVIEW), RecordClass.of(new StreamId("review/1")));
        assertEquals(Optional.empty(), RecordClass.of(new StreamId("review")));
        assertEquals(Optional.empty(), RecordClass.of(new StreamId("reviews/1")));
        assertThrows(IllegalArgumentException.class, () -> new StreamId(""));
    }
}
