package org.plr.examples.demo.host;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plr.adapters.jdbc.SqliteStore;
import org.plr.core.journal.Entry;
import org.plr.core.memory.MemoryStore;
import org.plr.core.spi.Append;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.ForwardingStore;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.KeptNotice.Standing;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.Settled;
import org.plr.core.spi.Store;
import org.plr.examples.verbs.Unreadable;

/**
 * A durable store, perhaps one on which an earlier demonstration died. What the people of the council had in mind died with
 * it: so the same year passes again in memory, unseen by the file, until it has come to where the file ends, and each of its
 * entries is found there with the same hash. From there on everything happens on the file.
 */
public final class ResumedStore implements ForwardingStore, AutoCloseable {
    private static final Instant AFTER_EVERY_LEASE = Instant.parse("2999-01-01T00:00:00Z");

    private final SqliteStore durable;
    private final List<String> hashes;
    private final int settledBefore;
    private final Map<NoticeRef, Integer> attempts = new HashMap<>();
    private final Map<NoticeRef, Integer> tries = new HashMap<>();
    private final Map<NoticeRef, Instant> putOffUntil = new HashMap<>();
    private Store current;
    private int settled;

    /**
     * Goes on where a store ends.
     *
     * @param durable the store, which no other process uses
     * @throws Unreadable where the file was copied or restored: it would tell people again what they were told
     */
    public ResumedStore(SqliteStore durable) {
        durable.hold().ifPresent(hold -> {
            throw new Unreadable("--store", "names a file that was copied, moved or restored", "it where it was made");
        });
        this.durable = durable;
        this.hashes = hashes(durable);
        this.settledBefore = settled(durable, Standing.ACCEPTED) + settled(durable, Standing.REFUSED);
        this.current = hashes.isEmpty() ? durable : new MemoryStore();
    }

    /** The dead process may have claimed them, or put them off: here they wait as long as this year says. */
    private void leaveWaitingAsThisYearSays() {
        for (ClaimedNotice each : durable.claim(AFTER_EVERY_LEASE, Duration.ofMinutes(1), Integer.MAX_VALUE)) {
            NoticeRef ref = each.notice().ref();
            durable.release(List.of(each), putOffUntil.getOrDefault(ref, Instant.EPOCH));
        }
    }

    private static List<String> hashes(Store store) {
        List<String> hashes = new ArrayList<>();
        List<Entry> page = store.entriesAfter(0, 4096);
        while (!page.isEmpty()) {
            page.forEach(entry -> hashes.add(entry.hash()));
            page = store.entriesAfter(hashes.size(), 4096);
        }
        return hashes;
    }

    private static int settled(Store store, Standing standing) {
        return store.notices(standing, Integer.MAX_VALUE).size();
    }

    @Override
    public Store store() {
        return current;
    }

    /** Whether the year has come to where the file ends: until then, nothing was added to the file. */
    private boolean hasArrived() {
        return current == durable;
    }

    @Override
    public List<Entry> append(Append append) {
        List<Entry> entries = current.append(numbered(append));
        if (!hasArrived()) {
            entries.forEach(this::requireKnown);
            settled += append.settled().size();
            arriveWhereTheFileEnds();
        }
        return entries;
    }

    private void requireKnown(Entry entry) {
        boolean known = entry.position() <= hashes.size()
                && hashes.get((int) entry.position() - 1).equals(entry.hash());
        if (!known) {
            throw new Unreadable(
                    "--store",
                    "names a file with another journal, from entry " + entry.position() + " on",
                    "a new file, or that of a run with the same council, months and seed");
        }
    }

    /** Entries and settled notices only grow, so both together name one moment of the year. */
    private void arriveWhereTheFileEnds() {
        boolean complete = current.entriesAfter(hashes.size() - 1L, 1).size() == 1;
        if (complete && settled == settledBefore) {
            leaveWaitingAsThisYearSays();
            current = durable;
        }
    }

    /** The file counts the attempts of dead processes too. */
    private Append numbered(Append append) {
        if (!hasArrived() || append.settled().isEmpty()) {
            return append;
        }
        return new Append(
                append.drafts(),
                append.narratives(),
                append.notices(),
                append.contents(),
                append.settled().stream()
                        .map(one -> new Settled(numbered(one.claimed()), one.delivery(), one.at()))
                        .toList(),
                append.commandOrNull(),
                append.basisOrNull());
    }

    private List<ClaimedNotice> numbered(List<ClaimedNotice> claimed) {
        return claimed.stream().map(this::numbered).toList();
    }

    private ClaimedNotice numbered(ClaimedNotice claimed) {
        if (!hasArrived()) {
            return claimed;
        }
        int attempt = durable.notice(claimed.notice().ref()).orElseThrow().attempts();
        return new ClaimedNotice(claimed.notice(), attempt, claimed.tries(), claimed.messageOrNull());
    }

    @Override
    public List<ClaimedNotice> claim(Instant now, Duration lease, int most) {
        return current.claim(now, lease, most).stream().map(this::counted).toList();
    }

    /** In which turn and how patiently notices are offered goes by this year, not by what dead processes tried. */
    private ClaimedNotice counted(ClaimedNotice claimed) {
        NoticeRef ref = claimed.notice().ref();
        int attempt = attempts.merge(ref, 1, Integer::sum);
        return new ClaimedNotice(claimed.notice(), attempt, tries.merge(ref, 1, Integer::sum), claimed.messageOrNull());
    }

    @Override
    public void keep(List<ClaimedNotice> written) {
        current.keep(numbered(written));
    }

    @Override
    public void postpone(ClaimedNotice claimed, Instant notBefore, String code) {
        putOffUntil.put(claimed.notice().ref(), notBefore);
        current.postpone(numbered(claimed), notBefore, code);
    }

    @Override
    public void release(List<ClaimedNotice> claimed, Instant notBefore) {
        claimed.forEach(each -> {
            tries.merge(each.notice().ref(), -1, Integer::sum);
            putOffUntil.put(each.notice().ref(), notBefore);
        });
        current.release(numbered(claimed), notBefore);
    }

    @Override
    public void park(ClaimedNotice claimed, String code) {
        current.park(numbered(claimed), code);
    }

    @Override
    public Optional<KeptNotice> notice(NoticeRef ref) {
        return current.notice(ref)
                .map(kept -> new KeptNotice(
                        kept.notice(),
                        kept.standing(),
                        attempts.getOrDefault(ref, 0),
                        kept.code(),
                        kept.settledOrNull()));
    }

    @Override
    public void close() {
        durable.close();
    }
}
