package org.plr.core.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;
import static org.plr.core.clause.ClauseId.TRK_5;
import static org.plr.core.clause.ClauseId.TRK_6;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Plr;
import org.plr.core.Scenario;
import org.plr.core.clause.Proves;
import org.plr.core.export.Export;
import org.plr.core.export.Item;
import org.plr.core.framework.Grade;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Sha256;
import org.plr.core.people.PersonRef;
import org.plr.core.retention.Reason;
import org.plr.core.review.Correction;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.DocumentFormat;
import org.plr.core.spi.DocumentKind;
import org.plr.core.spi.FilingRef;
import org.plr.core.spi.Hold;
import org.plr.core.spi.JoiningStore;
import org.plr.core.spi.RecordCategory;
import org.plr.core.spi.RecordDocument;
import org.plr.core.spi.Store;

/** Filing on the child's record: shown first, recorded before it is handed over, and undone by people alone. */
class FilingsTest {
    private final Registry registry = new Registry();

    @Test
    @Proves("TRK-6")
    void a_review_that_is_pending_is_still_owed_and_one_that_was_filed_is_owed_no_more() {
        Filing filing = registry.file();
        assertEquals(Filing.Standing.PENDING, filing.standing());
        assertTrue(registry.duty(TRK_6).isOpen());

        registry.given.clock.moveTo("2022-06-20T09:00:00Z");
        registry.record.acknowledge(filing.ref(), Instant.parse("2022-06-17T11:00:00.123456Z"));
        CheckRun run = registry.check();

        assertEquals(List.of(filing.ref()), run.filed());
        assertEquals(Filing.Standing.FILED, registry.at(filing.ref()).standing());
        assertEquals(
                Optional.of(Instant.parse("2022-06-17T11:00:00.123Z")),
                registry.duty(TRK_6).metAt());
        assertTrue(registry.given.review(registry.review).isAttached());
        assertEquals(
                List.of("filing.intended", "filing.handed-in", "filing.filed", "review.attached-to-record"),
                registry.facts());
    }

    @Test
    @Proves("TRK-6")
    void a_case_systems_clock_moves_no_filing_before_its_intention_or_into_the_future() {
        for (String wrong : List.of("1970-01-01T00:00:00Z", "2099-01-01T00:00:00Z")) {
            Registry other = new Registry();
            Filing filing = other.file();
            other.given.clock.moveTo("2022-06-16T09:00:00Z");
            other.record.acknowledge(filing.ref(), Instant.parse(wrong));
            other.check();
            assertEquals(
                    Optional.of(other.given.clock.instant()), other.duty(TRK_6).metAt());
        }
    }

    @Test
    @Proves("TRK-6")
    void the_preview_shows_name_category_size_and_hash_and_sends_and_records_nothing() {
        List<Planned> planned = assertAccepted(registry.officer().preview(registry.review, List.of(Registry.PDF)));

        RecordDocument document = planned.get(0).document();
        assertEquals(Scenario.CHILD, planned.get(0).child());
        assertEquals("practice-learning-review-2022-06-15-" + registry.review + ".pdf", document.name());
        assertEquals(new RecordCategory("Quality assurance", "Practice Learning Review"), document.category());
        assertEquals(Registry.PDF.bytes().length, document.size());
        assertEquals(Sha256.of(Registry.PDF.bytes()), document.sha256());
        assertEquals(List.of(), registry.record.held());
        assertEquals(List.of(), registry.facts());

        registry.file();
        assertEquals(document, registry.record.held().get(0).document());
    }

    @Test
    @Proves("TRK-6")
    void the_council_says_under_which_category_each_kind_is_kept() {
        RecordCategory own = new RecordCategory("QA & audit", "Case review");
        Plr plr = registry.unwired(registry.given.store, "own words")
                .recordFiling(registry.record)
                .recordCategories(Categories.usual().with(DocumentKind.REVIEW, own))
                .build();

        assertAccepted(plr.as(Actor.of(Scenario.QA_OFFICER)).filings().file(registry.review, List.of(Registry.PDF)));

        assertEquals(own, registry.record.held().get(0).document().category());
    }

    @Test
    @Proves("TRK-6")
    void the_same_document_filed_again_keeps_its_key_and_lies_on_the_record_once() {
        Filing filing = registry.file();
        assertEquals(filing, registry.file());
        registry.record.acknowledge(filing.ref(), registry.given.clock.instant());
        assertEquals(Filing.Standing.FILED, registry.file().standing());
        registry.file();

        assertEquals(1, registry.record.held().size());
        assertEquals(4, registry.facts().size());
    }

    @Test
    @Proves("TRK-6")
    void a_command_given_again_under_its_id_has_one_effect() {
        Acting acting = registry.plr.as(Actor.of(Scenario.QA_OFFICER)).with(new CommandId("file-1"));
        assertAccepted(acting.filings().file(registry.review, List.of(Registry.PDF)));
        assertAccepted(acting.filings().file(registry.review, List.of(Registry.PDF)));

        assertEquals(1, registry.record.held().size());
        assertEquals(List.of("filing.intended", "filing.handed-in"), registry.facts());
    }

    @Test
    @Proves("TRK-6")
    void another_document_waits_until_it_is_known_what_became_of_the_first() {
        registry.file();
        GivenDocument other = Registry.review("%PDF-1.7 written anew");
        assertRefused(registry.officer().file(registry.review, List.of(other)), "document.on-its-way");

        registry.record.acknowledge(registry.filings().get(0).ref(), registry.given.clock.instant());
        assertRefused(registry.officer().file(registry.review, List.of(other)), "document.filed-already");
        assertEquals(1, registry.record.held().size());
    }

    @Test
    @Proves("TRK-6")
    void a_record_out_of_reach_leaves_the_intention_and_the_document_is_filed_later_under_its_key() {
        registry.record.setUnavailable(true);
        Filing filing = registry.file();
        assertEquals(Filing.Standing.INTENDED, filing.standing());
        assertEquals(List.of(filing.ref()), registry.check().unanswered());
        GivenDocument other = Registry.review("%PDF-1.7 written anew");
        assertRefused(registry.officer().file(registry.review, List.of(other)), "document.on-its-way");

        registry.record.setUnavailable(false);
        assertEquals(List.of(filing.ref()), registry.check().missing());
        assertAccepted(registry.officer().file(registry.review, List.of(other)));

        assertEquals(filing.ref(), registry.record.held().get(0).key());
        assertEquals(
                Sha256.of(other.bytes()),
                registry.record.held().get(0).document().sha256());
        assertEquals(
                Sha256.of(other.bytes()), registry.filings().get(0).content().sha256());
    }

    @Test
    @Proves("TRK-6")
    void what_the_record_rejects_is_a_fact_with_its_code_and_is_filed_anew_under_another_key() {
        Filing filing = registry.file();
        registry.record.reject(filing.ref(), "document.type");
        assertEquals(List.of(filing.ref()), registry.check().rejected());

        Filing rejected = registry.at(filing.ref());
        assertEquals(Filing.Standing.REJECTED, rejected.standing());
        assertEquals("document.type", rejected.code());
        assertEquals(
                "The record does not take this document.",
                assertAccepted(registry.lead()
                        .reviews()
                        .text(registry.review, rejected.text().orElseThrow())));
        assertTrue(registry.duty(TRK_6).isOpen());
        assertEquals(List.of(rejected), assertAccepted(registry.lead().filings().standing(Filing.Standing.REJECTED)));

        assertFalse(registry.file().ref().equals(filing.ref()));
        assertEquals(2, registry.record.held().size());
    }

    @Test
    @Proves("TRK-6")
    void a_wrong_filing_is_owed_again_and_followed_up_until_it_is_put_right() {
        Filing filing = registry.filed();
        Correction why = new Correction("It lies on the record of a sibling.", Scenario.DIRECTOR);

        Filing wrong = assertAccepted(registry.officer().markWrong(registry.review, filing.ref(), why));

        assertEquals(Filing.Standing.WRONG, wrong.standing());
        assertTrue(registry.duty(TRK_6).isOpen());
        assertFalse(registry.given.review(registry.review).isAttached());
        assertEquals(List.of(wrong), assertAccepted(registry.officer().standing(Filing.Standing.WRONG)));

        Filing right = registry.file();
        registry.record.acknowledge(right.ref(), registry.given.clock.instant());
        registry.check();
        assertFalse(registry.duty(TRK_6).isOpen());
        assertEquals(List.of(wrong), assertAccepted(registry.officer().standing(Filing.Standing.WRONG)));

        Filing putRight = assertAccepted(
                registry.officer().putRight(registry.review, filing.ref(), "Deleted by the case system's team."));
        assertEquals(Filing.Standing.PUT_RIGHT, putRight.standing());
        assertEquals(List.of(), assertAccepted(registry.officer().standing(Filing.Standing.WRONG)));
        assertEquals(
                "It lies on the record of a sibling.",
                assertAccepted(registry.lead()
                        .reviews()
                        .text(registry.review, putRight.wrong().orElseThrow().reason())));
    }

    @Test
    @Proves("TRK-6")
    void a_filing_is_marked_wrong_with_a_reason_by_two_people_and_put_right_once() {
        Filing filing = registry.file();
        Correction why = Scenario.correction();
        assertRefused(registry.officer().markWrong(registry.review, filing.ref(), why), "filing.not-filed");
        registry.record.acknowledge(filing.ref(), registry.given.clock.instant());
        registry.check();

        assertRefused(registry.officer().markWrong(registry.review, filing.ref(), null), "correction.missing");
        assertRefused(
                registry.officer().markWrong(registry.review, filing.ref(), new Correction(" ", Scenario.DIRECTOR)),
                "reason.missing");
        assertRefused(
                registry.officer()
                        .markWrong(registry.review, filing.ref(), new Correction("Wrong child.", Scenario.QA_OFFICER)),
                "approver.is-the-actor");
        assertRefused(registry.officer().markWrong(registry.review, new FilingRef(0, 1), why), "filing.not-filed");
        assertRefused(registry.officer().putRight(registry.review, filing.ref(), "Deleted."), "filing.not-wrong");

        assertAccepted(registry.officer().markWrong(registry.review, filing.ref(), why));
        assertRefused(registry.officer().markWrong(registry.review, filing.ref(), why), "filing.not-filed");
        assertRefused(registry.officer().putRight(registry.review, filing.ref(), null), "how.missing");
        assertAccepted(registry.officer().putRight(registry.review, filing.ref(), "Deleted."));
        assertRefused(registry.officer().putRight(registry.review, filing.ref(), "Deleted."), "filing.not-wrong");
    }

    @Test
    @Proves("TRK-5")
    void a_note_of_the_discussion_in_supervision_is_filed_and_the_duty_is_met_by_the_discussion_alone() {
        assertRefused(registry.officer().noteOfSupervision(registry.review), "supervision.not-discussed");
        GivenDocument early = new GivenDocument(DocumentKind.SUPERVISION, DocumentFormat.TEXT, new byte[] {'x'});
        assertRefused(registry.officer().file(registry.review, List.of(early)), "supervision.not-discussed");
        registry.given.clock.moveTo("2022-06-20T23:30:00Z");
        assertAccepted(registry.given.as(Scenario.TEAM_MANAGER).reviews().discussedInSupervision(registry.review));
        assertFalse(registry.duty(TRK_5).isOpen());

        GivenDocument note = assertAccepted(registry.officer().noteOfSupervision(registry.review));
        assertAccepted(registry.officer().file(registry.review, List.of(Registry.PDF, note)));

        RecordDocument filed = registry.record.held().get(1).document();
        assertEquals("supervision-on-review-2022-06-21-" + registry.review + ".txt", filed.name());
        assertEquals(new RecordCategory("Quality assurance", "Supervision"), filed.category());
        assertEquals(
                "Outcome and actions of the Practice Learning Review of 2022-06-15 were discussed in supervision on"
                        + " 2022-06-21.\nReview " + registry.review + "\n",
                new String(filed.bytes(), StandardCharsets.UTF_8));
        registry.record.acknowledge(registry.filings().get(1).ref(), registry.given.clock.instant());
        registry.check();
        assertEquals(Filing.Standing.FILED, registry.filings().get(1).standing());
        assertTrue(registry.duty(TRK_6).isOpen(), "the note is not the review");

        assertAccepted(registry.officer()
                .markWrong(registry.review, registry.filings().get(1).ref(), Scenario.correction()));
        assertFalse(registry.duty(TRK_5).isOpen(), "the discussion took place, whatever lies where");
    }

    @Test
    @Proves("TRK-6")
    void only_the_quality_assurance_service_files_and_asks_and_marks() {
        for (PersonRef person : List.of(
                Scenario.REVIEWER,
                Scenario.TEAM_MANAGER,
                Scenario.SERVICE_MANAGER,
                Scenario.PRACTITIONER,
                Scenario.DIRECTOR,
                Scenario.BOARD_MEMBER,
                Scenario.ADMINISTRATOR,
                Scenario.STRANGER)) {
            Filings theirs = registry.plr.as(Actor.of(person)).filings();
            assertRefused(theirs.preview(registry.review, List.of(Registry.PDF)), "access.denied");
            assertRefused(theirs.file(registry.review, List.of(Registry.PDF)), "access.denied");
            assertRefused(theirs.check(), "access.denied");
            assertRefused(theirs.standing(Filing.Standing.WRONG), "access.denied");
            assertRefused(
                    theirs.markWrong(registry.review, new FilingRef(0, 1), Scenario.correction()), "access.denied");
        }
        assertRefused(
                registry.plr.as(Actor.system()).filings().file(registry.review, List.of(Registry.PDF)),
                "access.denied");
        assertEquals(List.of(), registry.record.held());
    }

    @Test
    @Proves("TRK-6")
    void bad_documents_are_refused_all_at_once_and_nothing_is_recorded() {
        GivenDocument empty = Registry.review("");
        GivenDocument large =
                new GivenDocument(DocumentKind.SUPERVISION, DocumentFormat.PDF, new byte[RecordDocument.LARGEST + 1]);
        Outcome<?> refused = registry.officer().file(registry.review, List.of(empty, large, Registry.PDF));

        assertRefused(refused, "documents.bytes.missing", "documents.bytes.too-large", "documents.kind.twice");
        assertEquals("$.documents[1].bytes", refused.refusals().get(1).path());
        assertRefused(registry.officer().preview(registry.review, List.of(empty)), "documents.bytes.missing");
        assertRefused(registry.officer().file(registry.review, List.of()), "documents.missing");
        assertEquals(List.of(), registry.facts());
    }

    @Test
    @Proves("TRK-6")
    void only_a_returned_review_that_counts_is_filed() {
        Review allocated = registry.given.review(registry.given.allocated());
        assertRefused(registry.officer().file(allocated.ref(), List.of(Registry.PDF)), "review.not-returned");
        assertRefused(registry.officer().file(new ReviewRef(0, 9), List.of(Registry.PDF)), "subject.unknown");
        assertAccepted(registry.given.qa().reviews().withdraw(registry.review, Scenario.correction()));
        assertRefused(registry.officer().file(registry.review, List.of(Registry.PDF)), "review.withdrawn");
    }

    @Test
    @Proves("TRK-6")
    void a_council_that_files_by_hand_records_the_receipt_as_before_and_files_nothing_twice() {
        assertAccepted(registry.lead().reviews().attach(registry.review, "Filed by hand as 4711."));
        assertFalse(registry.duty(TRK_6).isOpen());
        assertRefused(registry.officer().file(registry.review, List.of(Registry.PDF)), "review.attached-already");

        Filings without = registry.given.as(Scenario.QA_OFFICER).filings();
        assertRefused(without.file(registry.review, List.of(Registry.PDF)), "filing.no-way");
        assertRefused(without.check(), "filing.no-way");
        assertEquals(List.of(), assertAccepted(without.of(registry.review)));
    }

    @Test
    @Proves("TRK-6")
    void within_a_transaction_of_the_host_nothing_is_filed_since_the_intention_might_be_rolled_back() {
        Plr joining = registry.over(joining(), registry.record, "joining");
        Connection none = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> null);

        assertRefused(
                joining.within(none)
                        .as(Actor.of(Scenario.QA_OFFICER))
                        .filings()
                        .file(registry.review, List.of(Registry.PDF)),
                "filing.no-way");
        assertRefused(joining.within(none).as(Actor.system()).filings().check(), "filing.no-way");
        assertEquals(List.of(), registry.record.held());
        assertAccepted(
                joining.as(Actor.of(Scenario.QA_OFFICER)).filings().file(registry.review, List.of(Registry.PDF)));
    }

    /** The store in memory, as if it joined transactions. */
    private JoiningStore joining() {
        return (JoiningStore) Proxy.newProxyInstance(
                JoiningStore.class.getClassLoader(),
                new Class<?>[] {JoiningStore.class},
                (proxy, method, args) ->
                        method.getName().equals("within") ? proxy : method.invoke(registry.given.store, args));
    }

    @Test
    @Proves("TRK-6")
    void a_journal_restored_from_before_the_filing_files_under_the_same_key_and_learns_that_it_is_filed() {
        Registry restored = new Registry();
        Filing filed = restored.filed();
        Registry earlier = new Registry();
        assertEquals(restored.review, earlier.review);
        Plr again = earlier.over(earlier.given.store, restored.record, "restored");
        List<Filing> filings = assertAccepted(
                again.as(Actor.of(Scenario.QA_OFFICER)).filings().file(earlier.review, List.of(Registry.PDF)));

        assertEquals(List.of(filed.ref()), filings.stream().map(Filing::ref).toList());
        assertEquals(Filing.Standing.FILED, filings.get(0).standing());
        assertEquals(1, restored.record.held().size());
    }

    @Test
    @Proves("TRK-6")
    void a_journal_that_is_a_copy_or_was_restored_files_nothing_until_somebody_confirms() {
        Store held = (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(),
                new Class<?>[] {Store.class},
                (proxy, method, args) -> method.getName().equals("hold")
                        ? Optional.of(Hold.ELSEWHERE)
                        : method.invoke(registry.given.store, args));
        Filings copy = registry.over(held, registry.record, "copy")
                .as(Actor.of(Scenario.QA_OFFICER))
                .filings();

        assertRefused(copy.file(registry.review, List.of(Registry.PDF)), "filing.held");
        assertEquals(List.of(), registry.record.held());
        assertEquals(List.of(), registry.facts());
    }

    @Test
    @Proves("TRK-6")
    void receipts_and_reasons_are_exported_and_erased_with_their_review() {
        Filing filing = registry.filed();
        assertAccepted(registry.officer().markWrong(registry.review, filing.ref(), Scenario.correction()));
        assertAccepted(registry.officer().putRight(registry.review, filing.ref(), "Deleted by the case team."));

        Export export = assertAccepted(registry.lead().exports().ofChild(Scenario.CHILD));
        List<String> words = export.items().stream()
                .flatMap(item -> item.content().stream())
                .flatMap(content -> content.texts().stream())
                .map(Item.Text::words)
                .flatMap(Optional::stream)
                .toList();
        assertTrue(words.contains("Deleted by the case team."));
        assertTrue(words.contains("It was recorded by mistake."));
        assertTrue(words.stream().anyMatch(text -> text.contains("memory-" + filing.ref())));

        assertAccepted(registry.lead()
                .retention()
                .erase(Review.stream(registry.review), new Reason("The family asked.", Scenario.DIRECTOR)));
        assertRefused(
                registry.lead()
                        .reviews()
                        .text(registry.review, registry.at(filing.ref()).text().orElseThrow()),
                "narrative.erased");
    }

    @Test
    @Proves("TRK-6")
    void no_text_and_no_outside_id_stands_in_the_journal_or_in_what_may_be_logged() {
        Filing filing = registry.filed();
        String journal =
                registry.given.journal().toString() + registry.filings() + Registry.PDF + registry.record.held();
        assertFalse(journal.contains("memory-" + filing.ref()));
        assertFalse(journal.contains("what the review says"));
    }

    @Test
    @Proves("TRK-6")
    void filings_read_from_the_journal_are_those_of_the_process_that_made_them() {
        Filing filing = registry.filed();
        assertAccepted(registry.officer().markWrong(registry.review, filing.ref(), Scenario.correction()));
        Review withdrawn =
                assertAccepted(registry.given.qa().reviews().withdraw(registry.review, Scenario.correction()));
        Plr another = registry.over(registry.given.store, registry.record, "another");

        assertEquals(
                registry.filings(),
                assertAccepted(another.as(Actor.of(Scenario.QA_LEAD)).filings().of(withdrawn.ref())));
        assertAccepted(registry.officer().putRight(registry.review, filing.ref(), "Deleted."));
        assertEquals(Grade.GOOD, withdrawn.graded().orElseThrow().grade());
    }
}
