package org.plr.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.plr.testkit.Samples.ONE;
import static org.plr.testkit.Samples.OTHER;
import static org.plr.testkit.Samples.THREADS;
import static org.plr.testkit.Samples.command;
import static org.plr.testkit.Samples.draft;
import static org.plr.testkit.Samples.narrative;
import static org.plr.testkit.Samples.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Sha256;
import org.plr.core.journal.StreamId;
import org.plr.core.journal.Verification;
import org.plr.core.spi.Append;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.ConcurrentChangeException;
import org.plr.core.spi.RememberedCommand;
import org.plr.core.spi.Store;

/**
 * What every {@link Store} promises. Extend it, say how a fresh store is opened, and run it with JUnit:
 *
 * <pre>{@code
 * class SqliteStoreTest extends StoreConformance {
 *     @Override
 *     protected Store open() {
 *         return SqliteStore.open(folder.resolve("plr.db"));
 *     }
 * }
 * }</pre>
 *
 * <p>Each test of it is known to fail for at least one store with a planted defect.
 */
public abstract class StoreConformance extends NoticeKeepingConformance {

    /** For the suite that extends this one. */
    protected StoreConformance() {}

    @Test
    void positions_run_without_a_gap_over_all_streams_and_each_entry_is_chained() {
        List<Entry> written = new ArrayList<>();
        written.addAll(append(draft(ONE, 1), draft(OTHER, 1), draft(ONE, 2)));
        written.addAll(append(draft(OTHER, 2)));
        assertEquals(
                List.of(1L, 2L, 3L, 4L), written.stream().map(Entry::position).toList());
        assertEquals(written, journal());
        assertEquals(Optional.empty(), Verification.of(written).fault());
    }

    @Test
    void an_entry_is_read_back_as_it_was_written() {
        Draft odd = draft(ONE, 1, "{\"a\":\"'\\\"\\n\\u0000 é 漢 \uD83D\uDC4D; DROP TABLE x\"}");
        append(odd);
        assertEquals(odd, journal().get(0).draft());
        assertEquals(odd, store().stream(ONE).get(0).draft());
    }

    @Test
    void a_stream_has_its_own_facts_alone_in_their_order() {
        append(draft(ONE, 1), draft(OTHER, 1), draft(ONE, 2));
        append(draft(OTHER, 2), draft(ONE, 3));
        assertEquals(
                List.of(1L, 3L, 5L),
                store().stream(ONE).stream().map(Entry::position).toList());
        assertEquals(List.of(), store().stream(new StreamId("review/0")));
    }

    @Test
    void reading_on_continues_behind_the_last_position_page_by_page() {
        append(IntStream.rangeClosed(1, 7).mapToObj(n -> draft(ONE, n)).toArray(Draft[]::new));
        assertEquals(List.of(1L, 2L, 3L), positionsAfter(0, 3));
        assertEquals(List.of(4L, 5L, 6L), positionsAfter(3, 3));
        assertEquals(List.of(7L), positionsAfter(6, 3));
        assertEquals(List.of(), positionsAfter(7, 3));
        assertEquals(List.of(), positionsAfter(100, 3));
    }

    @Test
    void a_stale_version_is_refused_and_the_refusal_says_where_the_stream_is() {
        append(draft(ONE, 1), draft(ONE, 2));
        ConcurrentChangeException lost = refused(Append.of(List.of(draft(ONE, 2))));
        assertEquals(List.of(ONE, 1, 2), List.of(lost.stream(), lost.expected(), lost.actual()));
        assertEquals(2, journal().size());
    }

    @Test
    void what_rests_on_the_whole_journal_is_refused_once_it_has_gone_further() {
        append(draft(ONE, 1));
        store().append(Samples.resting(draft(ONE, 2), 1));
        ConcurrentChangeException lost = refused(Samples.resting(draft(OTHER, 1), 1));
        assertEquals(List.of(ONE, 1, 2), List.of(lost.stream(), lost.expected(), lost.actual()));
        store().append(Samples.resting(draft(OTHER, 1), 2));
        assertEquals(3, journal().size());
    }

    @Test
    void what_rests_on_some_kinds_of_streams_minds_no_others() {
        append(draft(ONE, 1), draft(new StreamId("reference"), 1));
        store().append(Samples.resting(draft(OTHER, 1), 0, "draw", "month"));
        append(draft(new StreamId("draw/2022-06"), 1));
        refused(Samples.resting(draft(OTHER, 2), 3, "draw", "month"));
        refused(Samples.resting(draft(OTHER, 2), 1, "reference"));
        store().append(Samples.resting(draft(OTHER, 2), 2, "reference"));
        assertEquals(5, journal().size());
    }

    @Test
    void a_version_ahead_of_its_stream_is_refused() {
        refused(Append.of(List.of(draft(ONE, 2))));
        refused(Append.of(List.of(draft(ONE, 1), draft(ONE, 3))));
        assertEquals(List.of(), journal());
    }

    @Test
    void a_refused_append_leaves_nothing_at_all() {
        append(draft(ONE, 1));
        store().append(Samples.notices(notice(1)));
        ClaimedNotice claimed = claim(0).get(0);
        Append everything = new Append(
                List.of(draft(OTHER, 1), draft(ONE, 1)),
                List.of(narrative(OTHER, 1)),
                List.of(notice(2)),
                List.of("content"),
                List.of(Samples.accepted(claimed)),
                command("actor", "id", OTHER),
                null);
        refused(everything);
        assertEquals(1, journal().size());
        assertEquals(List.of(), store().stream(OTHER));
        assertEquals(Optional.empty(), store().narrative(narrative(OTHER, 1).id()));
        assertEquals(Optional.empty(), store().content(Sha256.of("content")));
        assertEquals(
                Optional.empty(),
                store().command("actor", everything.command().orElseThrow().id()));
        assertEquals(List.of(notice(1)), notices(claim(6)));
    }

    @Test
    void of_several_writers_of_one_version_exactly_one_wins() {
        for (int round = 1; round <= 10; round++) {
            Draft next = draft(ONE, round);
            List<Boolean> won = Samples.atOnce(number -> wins(next));
            assertEquals(1, won.stream().filter(Boolean::booleanValue).count(), "winners of version " + round);
        }
        assertEquals(10, store().stream(ONE).size());
        assertEquals(Optional.empty(), Verification.of(journal()).fault());
    }

    @Test
    void writers_of_different_streams_all_win_and_the_chain_stays_whole() {
        List<Boolean> won = Samples.atOnce(number -> IntStream.rangeClosed(1, 20)
                .allMatch(version -> wins(draft(new StreamId("review/" + number), version))));
        assertEquals(THREADS, won.stream().filter(Boolean::booleanValue).count());
        assertEquals(THREADS * 20L, Verification.of(journal()).good());
    }

    @Test
    void a_narrative_is_read_back_with_its_salt() {
        store().append(Samples.texts(narrative(ONE, 1), narrative(OTHER, 2)));
        assertEquals(
                Optional.of(narrative(ONE, 1)),
                store().narrative(narrative(ONE, 1).id()));
        assertEquals(Optional.empty(), store().narrative(narrative(ONE, 3).id()));
    }

    @Test
    void erasing_takes_each_narrative_of_the_stream_and_no_other() {
        store().append(Samples.texts(narrative(ONE, 1), narrative(OTHER, 2), narrative(ONE, 3)));
        assertEquals(2, store().eraseNarratives(ONE));
        assertEquals(Optional.empty(), store().narrative(narrative(ONE, 1).id()));
        assertEquals(Optional.empty(), store().narrative(narrative(ONE, 3).id()));
        assertEquals(
                Optional.of(narrative(OTHER, 2)),
                store().narrative(narrative(OTHER, 2).id()));
        assertEquals(0, store().eraseNarratives(ONE));
    }

    @Test
    void erasing_leaves_the_journal_as_it_was() {
        store().append(new Append(
                List.of(draft(ONE, 1), draft(OTHER, 1)),
                List.of(narrative(ONE, 1)),
                List.of(),
                List.of(),
                List.of(),
                null,
                null));
        List<Entry> before = journal();
        store().eraseNarratives(ONE);
        assertEquals(before, journal());
        assertEquals(2, Verification.of(journal()).good());
        append(draft(ONE, 2));
        assertEquals(Optional.empty(), Verification.of(journal()).fault());
    }

    @Test
    void erasing_blanks_the_fingerprints_of_the_streams_commands() {
        RememberedCommand first = command("actor", "a", ONE);
        RememberedCommand second = command("actor", "b", OTHER);
        store().append(Samples.remembering(draft(ONE, 1), first));
        store().append(Samples.remembering(draft(OTHER, 1), second));
        store().eraseNarratives(ONE);
        assertEquals("", remembered(first).orElseThrow().fingerprint());
        assertEquals(1, remembered(first).orElseThrow().version());
        assertEquals(Optional.of(second), remembered(second));
    }

    @Test
    void a_content_is_found_by_its_hash_and_kept_once() {
        store().append(Samples.contents("first é 漢", "second"));
        store().append(Samples.contents("second"));
        assertEquals(Optional.of("first é 漢"), store().content(Sha256.of("first é 漢")));
        assertEquals(Optional.of("second"), store().content(Sha256.of("second")));
        assertEquals(Optional.empty(), store().content(Sha256.of("third")));
    }

    @Test
    void a_command_is_remembered_for_its_actor() {
        RememberedCommand mine = command("actor", "id", ONE);
        RememberedCommand theirs = command("another", "id", OTHER);
        store().append(Samples.remembering(draft(ONE, 1), mine));
        store().append(Samples.remembering(draft(OTHER, 1), theirs));
        assertEquals(Optional.of(mine), remembered(mine));
        assertEquals(Optional.of(theirs), remembered(theirs));
        assertEquals(Optional.empty(), remembered(command("actor", "new", ONE)));
    }

    @Test
    void a_command_that_is_already_remembered_is_refused_and_nothing_is_kept() {
        RememberedCommand first = command("actor", "id", ONE);
        store().append(Samples.remembering(draft(ONE, 1), first));
        refused(Samples.remembering(draft(OTHER, 1), command("actor", "id", OTHER)));
        assertEquals(List.of(), store().stream(OTHER));
        assertEquals(Optional.of(first), remembered(first));
    }

    private List<Entry> append(Draft... drafts) {
        return store().append(Append.of(List.of(drafts)));
    }

    private List<Entry> journal() {
        return store().entriesAfter(0, 10_000);
    }

    private List<Long> positionsAfter(long position, int most) {
        return store().entriesAfter(position, most).stream()
                .map(Entry::position)
                .toList();
    }

    private ConcurrentChangeException refused(Append append) {
        return assertThrows(ConcurrentChangeException.class, () -> store().append(append));
    }

    private boolean wins(Draft draft) {
        try {
            return append(draft).get(0).draft().equals(draft);
        } catch (ConcurrentChangeException lost) {
            return false;
        }
    }

    private Optional<RememberedCommand> remembered(RememberedCommand command) {
        return store().command(command.actor(), command.id());
    }
}
