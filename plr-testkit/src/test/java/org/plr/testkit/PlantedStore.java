package org.plr.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Narrative;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.StreamId;
import org.plr.core.memory.MemoryStore;
import org.plr.core.spi.Append;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.Hold;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.RememberedCommand;
import org.plr.core.spi.Store;

/** A sound store of which a test replaces a method, to plant a defect. */
final class PlantedStore implements Store {
    final Store sound = new MemoryStore();

    Appending append = sound::append;
    Paging entriesAfter = sound::entriesAfter;
    Streaming stream = sound::stream;
    Remembering command = sound::command;
    Telling narrative = sound::narrative;
    Erasing erase = sound::eraseNarratives;
    Containing content = sound::content;
    Claiming claim = sound::claim;
    Postponing postpone = sound::postpone;
    Keeping keep = sound::keep;
    Releasing release = sound::release;
    Parking park = sound::park;
    Unparking unpark = sound::unpark;
    Showing notice = sound::notice;
    Listing notices = sound::notices;
    Holding hold = sound::hold;
    Forgetting forget = sound::forget;

    interface Appending {
        List<Entry> append(Append append);
    }

    interface Paging {
        List<Entry> after(long position, int most);
    }

    interface Streaming {
        List<Entry> of(StreamId stream);
    }

    interface Remembering {
        Optional<RememberedCommand> of(String actor, CommandId id);
    }

    interface Telling {
        Optional<Narrative> of(NarrativeId id);
    }

    interface Erasing {
        int erase(StreamId stream);
    }

    interface Containing {
        Optional<String> of(String hash);
    }

    interface Claiming {
        List<ClaimedNotice> claim(Instant now, Duration lease, int most);
    }

    interface Postponing {
        void postpone(ClaimedNotice claimed, Instant notBefore, String code);
    }

    interface Keeping {
        void keep(List<ClaimedNotice> written);
    }

    interface Releasing {
        void release(List<ClaimedNotice> claimed, Instant notBefore);
    }

    interface Parking {
        void park(ClaimedNotice claimed, String code);
    }

    interface Unparking {
        boolean unpark(NoticeRef ref);
    }

    interface Showing {
        Optional<KeptNotice> of(NoticeRef ref);
    }

    interface Listing {
        List<KeptNotice> of(KeptNotice.Standing standing, int most);
    }

    interface Holding {
        Optional<Hold> now();
    }

    interface Forgetting {
        int forget(Instant settledBefore);
    }

    @Override
    public List<Entry> append(Append whole) {
        return append.append(whole);
    }

    @Override
    public List<Entry> entriesAfter(long position, int most) {
        return entriesAfter.after(position, most);
    }

    @Override
    public List<Entry> stream(StreamId id) {
        return stream.of(id);
    }

    @Override
    public Optional<RememberedCommand> command(String actor, CommandId id) {
        return command.of(actor, id);
    }

    @Override
    public Optional<Narrative> narrative(NarrativeId id) {
        return narrative.of(id);
    }

    @Override
    public int eraseNarratives(StreamId id) {
        return erase.erase(id);
    }

    @Override
    public Optional<String> content(String hash) {
        return content.of(hash);
    }

    @Override
    public List<ClaimedNotice> claim(Instant now, Duration lease, int most) {
        return claim.claim(now, lease, most);
    }

    @Override
    public void postpone(ClaimedNotice claimed, Instant notBefore, String code) {
        postpone.postpone(claimed, notBefore, code);
    }

    @Override
    public void keep(List<ClaimedNotice> written) {
        keep.keep(written);
    }

    @Override
    public void release(List<ClaimedNotice> claimed, Instant notBefore) {
        release.release(claimed, notBefore);
    }

    @Override
    public void park(ClaimedNotice claimed, String code) {
        park.park(claimed, code);
    }

    @Override
    public boolean unpark(NoticeRef ref) {
        return unpark.unpark(ref);
    }

    @Override
    public Optional<KeptNotice> notice(NoticeRef ref) {
        return notice.of(ref);
    }

    @Override
    public List<KeptNotice> notices(KeptNotice.Standing standing, int most) {
        return notices.of(standing, most);
    }

    @Override
    public Optional<Hold> hold() {
        return hold.now();
    }

    @Override
    public void confirm() {
        sound.confirm();
    }

    @Override
    public int forget(Instant settledBefore) {
        return forget.forget(settledBefore);
    }
}
