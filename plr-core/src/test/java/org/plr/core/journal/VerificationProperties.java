package org.plr.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.plr.core.journal.Verification.Anchor;
import org.plr.core.journal.Verification.Fault;
import org.plr.core.journal.Verification.Kind;

/** Whatever is done to a journal is found, at the first place that is no longer as it was written. */
class VerificationProperties {
    private enum Tampering {
        EDIT,
        DELETE,
        REPEAT,
        SLIP_IN,
        SWAP,
        CUT,
        REWRITE
    }

    @Property(tries = 200)
    void a_journal_as_it_was_written_is_whole(@ForAll Random random, @ForAll @IntRange(max = 40) int length) {
        List<Entry> journal = Journals.of(random, length);
        Verification found = Verification.of(journal);
        assertTrue(found.isWhole());
        assertEquals(length, found.good());
        assertEquals(length == 0 ? Chain.START : journal.get(length - 1).hash(), found.head());
    }

    @Property(tries = 1000)
    void every_tampering_is_found_where_it_begins(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 40) int length, @ForAll Tampering tampering) {
        List<Entry> journal = Journals.of(random, length);
        Anchor anchor = new Anchor(length, journal.get(length - 1).hash());
        int at = random.nextInt(length);
        List<Entry> changed = new ArrayList<>(journal);
        Fault expected = tamper(changed, at, tampering, random);
        assertEquals(expected, Verification.of(changed, anchor).fault().orElseThrow());
        boolean needsAnchor = expected.kind() == Kind.END || expected.kind() == Kind.ANCHOR;
        assertEquals(needsAnchor, Verification.of(changed).isWhole());
    }

    /** Changes the journal at an index, and says what is then the first thing that does not follow. */
    private static Fault tamper(List<Entry> journal, int at, Tampering tampering, Random random) {
        return switch (tampering) {
            case EDIT -> edit(journal, at, random.nextInt(Journals.FIELDS));
            case DELETE -> {
                journal.remove(at);
                yield new Fault(at + 1, at == journal.size() ? Kind.END : Kind.POSITION);
            }
            case REPEAT -> {
                journal.add(at, journal.get(random.nextInt(journal.size())));
                yield fault(journal, at);
            }
            case SLIP_IN -> slipIn(journal, at % (journal.size() - 1));
            case SWAP -> {
                int other = (at + 1 + random.nextInt(journal.size() - 1)) % journal.size();
                Collections.swap(journal, at, other);
                yield new Fault(Math.min(at, other) + 1, Kind.POSITION);
            }
            case CUT -> {
                journal.subList(at, journal.size()).clear();
                yield new Fault(at + 1, Kind.END);
            }
            case REWRITE -> rewrite(journal, at);
        };
    }

    private static Fault edit(List<Entry> journal, int at, int field) {
        journal.set(at, Journals.edited(journal.get(at), field));
        return new Fault(at + 1, field == 11 ? Kind.POSITION : Kind.HASH);
    }

    /** An entry repeated in its own place shows at the next. */
    private static Fault fault(List<Entry> journal, int at) {
        boolean itself = journal.get(at).position() == at + 1;
        return new Fault(itself ? at + 2 : at + 1, Kind.POSITION);
    }

    /** An entry made with care follows, in a stream of its own; what stood there before does not. */
    private static Fault slipIn(List<Entry> journal, int at) {
        String head = at == 0 ? Chain.START : journal.get(at - 1).hash();
        journal.add(at, Chain.seal(Journals.draft(new StreamId("review/new"), 1, 0), at + 1, head));
        return new Fault(at + 2, Kind.POSITION);
    }

    /** Everything written anew with fitting hashes: only an anchor shows it. */
    private static Fault rewrite(List<Entry> journal, int at) {
        List<Draft> drafts = new ArrayList<>(journal.stream().map(Entry::draft).toList());
        drafts.set(at, Journals.edited(drafts.get(at), 10));
        Collections.copy(journal, Journals.sealed(drafts));
        return new Fault(journal.size(), Kind.ANCHOR);
    }
}
