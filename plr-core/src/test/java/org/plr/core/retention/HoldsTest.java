package org.plr.core.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;
import static org.plr.core.retention.Archive.CHILD;
import static org.plr.core.retention.Archive.OTHER_CHILD;
import static org.plr.core.retention.Archive.REASON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.Scenario;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.StreamId;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;

/** Legal holds: what they keep, and that nothing else lifts them. */
class HoldsTest {
    private final Archive archive = Archive.keeping("'REVIEW':'P6Y','RETENTION':'P7Y'");

    @Test
    void a_hold_on_a_review_keeps_it_and_no_other() {
        StreamId held = Review.stream(archive.closed(CHILD));
        StreamId other = Review.stream(archive.closed(CHILD));
        Hold hold = assertAccepted(archive.lead().hold(held, REASON)).holds().get(0);
        archive.on("2028-06-11");
        DeletionRun run = assertAccepted(archive.lead().run());
        assertEquals(List.of(other), run.erased().stream().map(Proof::subject).toList());
        Kept kept = run.kept().get(0);
        assertEquals(held, kept.due().subject());
        assertEquals(Kept.Cause.HELD, kept.cause());
        assertEquals(List.of(hold), kept.holds());
    }

    @Test
    void a_hold_on_a_child_keeps_every_review_of_the_child_those_to_come_too() {
        StreamId before = Review.stream(archive.closed(CHILD));
        assertAccepted(archive.lead().hold(Retention.ofChild(CHILD), REASON));
        StreamId after = Review.stream(archive.closed(CHILD));
        StreamId other = Review.stream(archive.closed(OTHER_CHILD));
        archive.on("2028-06-11");
        assertEquals(List.of(other), archive.erased());
        assertEquals(
                List.of(before, after).stream().map(StreamId::value).sorted().toList(),
                archive.keptNow(Kept.Cause.HELD).stream().map(StreamId::value).toList());
    }

    @Test
    void once_lifted_it_is_due_again() {
        StreamId review = Review.stream(archive.closed(CHILD));
        assertAccepted(archive.lead().hold(review, REASON));
        archive.on("2028-06-11");
        assertEquals(List.of(), archive.erased());
        assertEquals(
                1,
                assertAccepted(archive.lead().lift(review, 1, REASON)).holds().size());
        assertEquals(List.of(), archive.lead().holds().value());
        assertEquals(List.of(review), archive.erased());
    }

    @Test
    void of_two_holds_each_keeps_by_itself() {
        StreamId review = Review.stream(archive.closed(CHILD));
        assertAccepted(archive.lead().hold(review, REASON));
        assertAccepted(archive.lead().hold(Retention.ofChild(CHILD), REASON));
        archive.on("2028-06-11");
        assertAccepted(archive.lead().lift(review, 1, REASON));
        assertEquals(List.of(), archive.erased());
        assertRefused(archive.lead().lift(review, 1, REASON), "hold.unknown");
        assertRefused(archive.lead().lift(review, 2, REASON), "hold.unknown");
        assertRefused(archive.lead().lift(review, 0, REASON), "hold.unknown");
        assertAccepted(archive.lead().lift(Retention.ofChild(CHILD), 2, REASON));
        assertEquals(List.of(review), archive.erased());
    }

    @Test
    void a_repeated_hold_under_its_id_is_one_hold() {
        StreamId review = Review.stream(archive.closed(CHILD));
        Retention named = archive.given.qa().with(new CommandId("hold-1")).retention();
        assertEquals(assertAccepted(named.hold(review, REASON)), assertAccepted(named.hold(review, REASON)));
        assertEquals(1, archive.lead().holds().value().size());
    }

    @Test
    void an_order_is_refused_under_a_hold_and_erases_nothing() {
        ReviewRef held = archive.closed(CHILD);
        ReviewRef sibling = archive.closed(CHILD);
        assertAccepted(archive.lead().hold(Review.stream(held), REASON));
        assertRefused(archive.lead().erase(Review.stream(held), REASON), "erasure.held");
        assertRefused(archive.lead().erase(Retention.ofChild(CHILD), REASON), "erasure.held");
        assertTrue(archive.left(held) > 0);
        assertTrue(archive.left(sibling) > 0);
        assertAccepted(archive.lead().erase(Review.stream(sibling), REASON));
        assertEquals(0, archive.left(sibling));
    }

    @Test
    void a_hold_s_reason_is_shown_to_whoever_may_and_the_read_is_noted() {
        StreamId review = Review.stream(archive.closed(CHILD));
        Hold hold = assertAccepted(archive.lead().hold(review, REASON)).holds().get(0);
        int before = archive.given.readLog.reads().size();
        assertEquals(
                REASON.words(),
                assertAccepted(archive.lead().text(review, hold.why().reason())));
        assertEquals(
                "retention/child/" + CHILD.text(),
                archive.given.readLog.reads().get(before).subject().value());
    }

    @Test
    void the_reasons_of_holds_go_when_their_own_period_is_over_and_no_hold_stands() {
        StreamId review = Review.stream(archive.closed(CHILD));
        StreamId reasons = StreamId.of("retention", "child/" + CHILD.text());
        assertAccepted(archive.lead().hold(review, REASON));
        archive.on("2060-01-01");
        assertEquals(List.of(), archive.erased());
        assertEquals(1, archive.left(reasons));
        assertAccepted(archive.lead().lift(review, 1, REASON));
        assertEquals(List.of(review), archive.erased());
        assertEquals(2, archive.left(reasons));
        archive.on("2067-01-02");
        assertEquals(List.of(reasons), archive.erased());
        assertEquals(0, archive.left(reasons));
        assertEquals(List.of(), archive.dueNow());
        assertTrue(archive.isWhole());
    }

    @Test
    void a_hold_on_the_reasons_themselves_keeps_them() {
        StreamId review = Review.stream(archive.closed(CHILD));
        assertAccepted(archive.lead().erase(review, REASON));
        StreamId reasons = StreamId.of("retention", "child/" + CHILD.text());
        assertAccepted(archive.lead().hold(reasons, REASON));
        archive.on("2060-01-01");
        assertEquals(List.of(), archive.erased());
        assertRefused(archive.lead().erase(reasons, REASON), "erasure.held");
    }

    @Test
    void an_order_may_fall_on_a_review_at_work_and_names_who_approved() {
        ReviewRef review = archive.returned(CHILD);
        DeletionRun run = assertAccepted(archive.lead().erase(Review.stream(review), REASON));
        Erasure erasure = run.erased().get(0).erasures().get(0);
        assertEquals(RetentionFact.Ground.ORDERED, erasure.ground());
        assertEquals(Scenario.DIRECTOR, erasure.order().approved().approver());
        int before = archive.given.readLog.reads().size();
        assertEquals(
                REASON.words(),
                assertAccepted(archive.lead()
                        .text(Review.stream(review), erasure.order().approved().reason())));
        assertEquals(0, archive.left(review));
        assertTrue(archive.isWhole());
    }

    @Test
    void an_order_on_a_child_erases_every_review_of_the_child_and_no_other() {
        ReviewRef one = archive.closed(CHILD);
        ReviewRef two = archive.returned(CHILD);
        ReviewRef other = archive.closed(OTHER_CHILD);
        DeletionRun run = assertAccepted(archive.lead().erase(Retention.ofChild(CHILD), REASON));
        assertEquals(2, run.erased().size());
        assertTrue(run.erased().stream().allMatch(Proof::isErased));
        assertEquals(0, archive.left(one) + archive.left(two));
        assertTrue(archive.left(other) > 0);
        int entries = archive.given.journal().size();
        assertAccepted(archive.lead().erase(Retention.ofChild(CHILD), REASON));
        assertEquals(entries, archive.given.journal().size());
    }
}
