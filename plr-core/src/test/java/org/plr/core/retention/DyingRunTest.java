package org.plr.core.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;
import static org.plr.core.retention.Archive.CHILD;
import static org.plr.core.retention.Archive.OTHER_CHILD;
import static org.plr.core.retention.Archive.REASON;
import static org.plr.core.retention.Archive.SIX_YEARS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.Actor;
import org.plr.core.OtherFrameworks;
import org.plr.core.Plr;
import org.plr.core.Scenario;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.StreamId;
import org.plr.core.memory.MemoryStaffDirectory;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.PortUnavailableException;

/** A run that dies at any of its steps is finished by the next one, and a store that lies is found out. */
class DyingRunTest {
    private final Archive archive = Archive.keeping(SIX_YEARS);
    private final ErringStore store = new ErringStore(archive.given.store);
    private final Plr plr = Plr.builder()
            .frameworks(OtherFrameworks.keeping(SIX_YEARS))
            .store(store)
            .notifications(archive.given.notifications)
            .staff(new MemoryStaffDirectory())
            .readLog(archive.given.readLog)
            .clock(archive.given.clock)
            .build();

    private Retention lead() {
        return plr.as(Actor.of(Scenario.QA_LEAD)).retention();
    }

    private List<String> types() {
        return archive.given.journal().stream()
                .map(entry -> entry.draft().type())
                .filter(type -> type.startsWith("retention."))
                .toList();
    }

    @Test
    void one_that_dies_before_erasing_leaves_the_order_and_the_next_finishes_it() {
        ReviewRef review = archive.closed(CHILD);
        int texts = archive.left(review);
        archive.on("2028-06-11");
        store.err(ErringStore.Error.BEFORE_ERASING);
        assertThrows(PortUnavailableException.class, () -> lead().run());
        assertEquals(List.of("retention.erasure-ordered"), types());
        assertEquals(texts, archive.left(review));
        assertEquals(List.of(Review.stream(review)), archive.erased());
        assertEquals(List.of("retention.erasure-ordered", "retention.erased"), types());
        assertEquals(0, archive.left(review));
        assertEquals(List.of(), archive.dueNow());
        assertTrue(archive.isWhole());
    }

    @Test
    void one_that_dies_after_erasing_is_recorded_by_the_next_with_what_was_ordered() {
        ReviewRef review = archive.closed(CHILD);
        int texts = archive.left(review);
        archive.on("2028-06-11");
        store.err(ErringStore.Error.AFTER_ERASING);
        assertThrows(PortUnavailableException.class, () -> lead().run());
        assertEquals(0, archive.left(review));
        assertEquals(List.of(Review.stream(review)), archive.dueNow());
        Proof proof = assertAccepted(lead().run()).erased().get(0);
        assertEquals(texts, proof.erasures().get(0).ordered().texts());
        assertEquals(0, proof.erasures().get(0).erased().orElseThrow().texts());
        assertTrue(proof.isErased());
        assertEquals(List.of("retention.erasure-ordered", "retention.erased"), types());
    }

    @Test
    void what_was_erased_before_it_died_is_recorded() {
        archive.closed(CHILD);
        archive.closed(OTHER_CHILD);
        archive.on("2028-06-11");
        store.err(ErringStore.Error.BEFORE_ERASING_THE_SECOND);
        assertThrows(PortUnavailableException.class, () -> lead().run());
        assertEquals(List.of("retention.erasure-ordered", "retention.erased", "retention.erasure-ordered"), types());
        assertEquals(1, archive.erased().size());
        assertEquals(List.of(), archive.dueNow());
    }

    @Test
    void an_order_that_died_is_finished_by_a_run_whatever_its_period() {
        ReviewRef review = archive.returned(CHILD);
        store.err(ErringStore.Error.BEFORE_ERASING);
        assertThrows(PortUnavailableException.class, () -> lead().erase(Review.stream(review), REASON));
        assertEquals(List.of(Review.stream(review)), archive.erased());
        assertEquals(0, archive.left(review));
    }

    @Test
    void a_hold_that_comes_in_between_keeps_what_was_ordered_until_it_is_lifted() {
        ReviewRef review = archive.closed(CHILD);
        StreamId subject = Review.stream(review);
        archive.on("2028-06-11");
        store.err(ErringStore.Error.BEFORE_ERASING);
        assertThrows(PortUnavailableException.class, () -> lead().run());
        assertAccepted(archive.lead().hold(subject, REASON));
        assertEquals(List.of(), archive.erased());
        assertEquals(List.of(subject), archive.keptNow(Kept.Cause.HELD));
        assertTrue(archive.left(review) > 0);
        assertAccepted(archive.lead().lift(subject, 1, REASON));
        assertEquals(List.of(subject), archive.erased());
        assertEquals(
                List.of("erasure-ordered", "hold-placed", "hold-lifted", "erased"),
                types().stream()
                        .map(type -> type.substring("retention.".length()))
                        .toList());
    }

    @Test
    void a_store_that_says_it_erased_and_did_not_is_found_out_and_nothing_is_recorded() {
        ReviewRef review = archive.closed(CHILD);
        archive.on("2028-06-11");
        store.err(ErringStore.Error.ERASES_NOTHING);
        String message =
                assertThrows(IllegalStateException.class, () -> lead().run()).getMessage();
        assertTrue(message.contains(review.text()), message);
        assertEquals(List.of("retention.erasure-ordered"), types());
        assertTrue(archive.left(review) > 0);
    }

    @Test
    void a_hold_on_the_child_that_another_node_places_first_stops_the_run() {
        ReviewRef review = archive.closed(CHILD);
        archive.on("2028-06-11");
        store.beforeAppending(() -> assertAccepted(archive.lead().hold(Retention.ofChild(CHILD), REASON)));
        assertEquals(List.of(), assertAccepted(lead().run()).erased());
        assertEquals(List.of("retention.hold-placed"), types());
        assertTrue(archive.left(review) > 0);
    }

    @Test
    void a_hold_on_the_child_that_another_node_places_first_refuses_an_order() {
        ReviewRef review = archive.closed(CHILD);
        store.beforeAppending(() -> assertAccepted(archive.lead().hold(Retention.ofChild(CHILD), REASON)));
        assertRefused(lead().erase(Review.stream(review), REASON), "erasure.held");
        assertEquals(List.of("retention.hold-placed"), types());
        assertTrue(archive.left(review) > 0);
    }

    @Test
    void a_hold_that_another_node_places_while_a_run_looks_keeps_what_was_ordered() {
        ReviewRef review = archive.closed(CHILD);
        archive.on("2028-06-11");
        store.err(ErringStore.Error.BEFORE_ERASING);
        assertThrows(PortUnavailableException.class, () -> lead().run());
        store.whileFinding(() -> assertAccepted(archive.lead().hold(Review.stream(review), REASON)));
        assertEquals(List.of(), assertAccepted(lead().run()).erased());
        assertTrue(archive.left(review) > 0);
        assertEquals(List.of("retention.erasure-ordered", "retention.hold-placed"), types());
    }

    @Test
    void an_order_repeated_under_its_id_finishes_what_died() {
        ReviewRef review = archive.closed(CHILD);
        Retention named = plr.as(Actor.of(Scenario.QA_LEAD))
                .with(new CommandId("order-1"))
                .retention();
        store.err(ErringStore.Error.BEFORE_ERASING);
        assertThrows(PortUnavailableException.class, () -> named.erase(Review.stream(review), REASON));
        assertTrue(assertAccepted(named.erase(Review.stream(review), REASON))
                .erased()
                .get(0)
                .isErased());
        assertEquals(List.of("retention.erasure-ordered", "retention.erased"), types());
    }
}
