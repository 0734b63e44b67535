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
        void postpone(ClaimedNotice claimed, Instant notBefore);
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
    public void postpone(ClaimedNotice claimed, Instant notBefore) {
        postpone.postpone(claimed, notBefore);
    }
}
