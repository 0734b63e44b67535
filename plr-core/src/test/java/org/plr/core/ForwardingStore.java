package org.plr.core;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Narrative;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.Append;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.Hold;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.RememberedCommand;
import org.plr.core.spi.Store;

/** A store that passes everything on to another, for tests that change a part of it. */
public class ForwardingStore implements Store {
    private final Store store;

    protected ForwardingStore(Store store) {
        this.store = store;
    }

    @Override
    public List<Entry> append(Append append) {
        return store.append(append);
    }

    @Override
    public List<Entry> entriesAfter(long position, int most) {
        return store.entriesAfter(position, most);
    }

    @Override
    public List<Entry> stream(StreamId stream) {
        return store.stream(stream);
    }

    @Override
    public Optional<RememberedCommand> command(String actor, CommandId id) {
        return store.command(actor, id);
    }

    @Override
    public Optional<Narrative> narrative(NarrativeId id) {
        return store.narrative(id);
    }

    @Override
    public int eraseNarratives(StreamId stream) {
        return store.eraseNarratives(stream);
    }

    @Override
    public Optional<String> content(String hash) {
        return store.content(hash);
    }

    @Override
    public List<ClaimedNotice> claim(Instant now, Duration lease, int most) {
        return store.claim(now, lease, most);
    }

    @Override
    public void keep(List<ClaimedNotice> written) {
        store.keep(written);
    }

    @Override
    public void postpone(ClaimedNotice claimed, Instant notBefore, String code) {
        store.postpone(claimed, notBefore, code);
    }

    @Override
    public void release(List<ClaimedNotice> claimed, Instant notBefore) {
        store.release(claimed, notBefore);
    }

    @Override
    public void park(ClaimedNotice claimed, String code) {
        store.park(claimed, code);
    }

    @Override
    public boolean unpark(NoticeRef ref) {
        return store.unpark(ref);
    }

    @Override
    public Optional<KeptNotice> notice(NoticeRef ref) {
        return store.notice(ref);
    }

    @Override
    public List<KeptNotice> notices(KeptNotice.Standing standing, int most) {
        return store.notices(standing, most);
    }

    @Override
    public Optional<Hold> hold() {
        return store.hold();
    }

    @Override
    public void confirm() {
        store.confirm();
    }

    @Override
    public int forget(Instant settledBefore) {
        return store.forget(settledBefore);
    }
}
