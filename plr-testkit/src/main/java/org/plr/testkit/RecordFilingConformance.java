package org.plr.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.people.ChildRef;
import org.plr.core.spi.DocumentFormat;
import org.plr.core.spi.DocumentKind;
import org.plr.core.spi.FilingAnswer;
import org.plr.core.spi.FilingRef;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.RecordCategory;
import org.plr.core.spi.RecordDocument;
import org.plr.core.spi.RecordFiling;

/**
 * What every {@link RecordFiling} promises. Extend it, say how a way to the record is opened, whom the record knows, and what
 * its people do with what lies there. Each test of it is known to fail for at least one with a planted defect.
 */
public abstract class RecordFilingConformance {
    private static final FilingRef KEY = key(1);

    /** For the suite that extends this one. */
    protected RecordFilingConformance() {}

    /** A way to a record on which nothing lies. Called once in a test, before everything else. */
    protected abstract RecordFiling open();

    /** Another process's way to the record that was opened last. */
    protected abstract RecordFiling another();

    /** Two children whom the case system knows. */
    protected abstract List<ChildRef> known();

    /** A child whom it does not know. */
    protected abstract ChildRef unknown();

    /** The people of the record opened last put what is pending on the child's record. */
    protected abstract void acknowledge(FilingRef key);

    /** They reject what is pending. */
    protected abstract void reject(FilingRef key);

    /** How many documents lie with the record opened last, each counted however often it lies there. */
    protected abstract int lying();

    /** A way to a record that cannot be asked now. */
    protected abstract RecordFiling outOfReach();

    /** A key of its own for each number. */
    protected static FilingRef key(int number) {
        return new FilingRef(11, number);
    }

    /** A document of its own for each text. */
    protected static RecordDocument document(String text) {
        return new RecordDocument(
                "practice-learning-review-2022-06-15-" + "0".repeat(32) + ".txt",
                DocumentKind.REVIEW,
                DocumentFormat.TEXT,
                new RecordCategory("Quality assurance", "Practice Learning Review"),
                text.getBytes(StandardCharsets.UTF_8));
    }

    private ChildRef child() {
        return known().get(0);
    }

    private FilingAnswer hand(RecordFiling way, FilingRef key) {
        return way.file(key, child(), document("What was reviewed."));
    }

    @Test
    void a_document_that_is_handed_over_lies_there_and_is_pending() {
        RecordFiling way = open();
        assertInstanceOf(FilingAnswer.Pending.class, hand(way, KEY));
        assertEquals(Optional.of(new FilingAnswer.Pending()), way.ask(KEY, child()));
        assertEquals(1, lying());
    }

    @Test
    void nothing_is_known_of_a_key_under_which_nothing_arrived() {
        RecordFiling way = open();
        hand(way, KEY);
        assertEquals(Optional.empty(), way.ask(key(2), child()));
    }

    @Test
    void the_same_document_handed_over_again_lies_there_once() {
        RecordFiling way = open();
        hand(way, KEY);
        assertInstanceOf(FilingAnswer.Pending.class, hand(way, KEY));
        assertInstanceOf(FilingAnswer.Pending.class, hand(another(), KEY));
        assertEquals(1, lying());
    }

    @Test
    void what_was_filed_has_a_receipt_and_stays_filed() {
        RecordFiling way = open();
        hand(way, KEY);
        acknowledge(KEY);
        FilingAnswer answer = way.ask(KEY, child()).orElseThrow();
        FilingAnswer.Receipt receipt =
                assertInstanceOf(FilingAnswer.Filed.class, answer).receipt();
        assertFalse(receipt.reference().isBlank(), "the case system's reference");
        assertFalse(receipt.by().isBlank(), "who filed it");
        assertEquals(answer, hand(way, KEY));
        assertEquals(1, lying());
    }

    @Test
    void what_was_rejected_has_a_code_and_stays_rejected() {
        RecordFiling way = open();
        hand(way, KEY);
        reject(KEY);
        FilingAnswer answer = way.ask(KEY, child()).orElseThrow();
        String code = assertInstanceOf(FilingAnswer.Rejected.class, answer).code();
        assertTrue(code.matches("[A-Za-z0-9.-]{1,60}"), "a code of letters, digits, dots and hyphens");
        assertEquals(answer, hand(way, KEY));
    }

    @Test
    void another_process_asks_under_the_same_key() {
        hand(open(), KEY);
        RecordFiling other = another();
        assertEquals(Optional.of(new FilingAnswer.Pending()), other.ask(KEY, child()));
        acknowledge(KEY);
        assertInstanceOf(FilingAnswer.Filed.class, other.ask(KEY, child()).orElseThrow());
    }

    @Test
    void a_key_stands_for_one_document() {
        RecordFiling way = open();
        hand(way, KEY);
        PortRejectedException refused = assertThrows(
                PortRejectedException.class, () -> way.file(KEY, child(), document("Something else was reviewed.")));
        assertTrue(String.valueOf(refused.getMessage()).contains(KEY.text()), "the key of the filing");
        assertEquals(1, lying());
    }

    @Test
    void a_key_stands_for_one_child() {
        RecordFiling way = open();
        hand(way, KEY);
        ChildRef sibling = known().get(1);
        assertThrows(PortRejectedException.class, () -> way.file(KEY, sibling, document("What was reviewed.")));
        assertThrows(PortRejectedException.class, () -> way.ask(KEY, sibling));
        assertEquals(1, lying());
    }

    @Test
    void a_child_whom_the_case_system_does_not_know_is_an_answer_and_nothing_lies_anywhere() {
        FilingAnswer answer = open().file(KEY, unknown(), document("What was reviewed."));
        assertEquals(
                "child.unknown",
                assertInstanceOf(FilingAnswer.Rejected.class, answer).code());
        assertEquals(0, lying());
    }

    @Test
    void several_who_file_at_once_all_arrive() {
        RecordFiling way = open();
        List<FilingAnswer> answers = Samples.atOnce(number -> hand(way, key(number)));
        assertTrue(answers.stream().allMatch(FilingAnswer.Pending.class::isInstance));
        assertEquals(Samples.THREADS, lying());
    }

    @Test
    void several_who_file_the_same_at_once_file_it_once() {
        open();
        List<FilingAnswer> answers = Samples.atOnce(number -> hand(another(), KEY));
        assertTrue(answers.stream().allMatch(FilingAnswer.Pending.class::isInstance));
        assertEquals(1, lying());
    }

    @Test
    void a_record_out_of_reach_says_so_and_names_the_key() {
        RecordFiling way = outOfReach();
        PortUnavailableException failed = assertThrows(PortUnavailableException.class, () -> hand(way, KEY));
        assertTrue(String.valueOf(failed.getMessage()).contains(KEY.text()), "the key of the filing");
        assertThrows(PortUnavailableException.class, () -> way.ask(KEY, child()));
    }
}
