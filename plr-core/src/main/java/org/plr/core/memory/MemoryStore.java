package org.plr.core.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plr.core.journal.Chain;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Narrative;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.Sha256;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.Append;
import org.plr.core.spi.Basis;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.ConcurrentChangeException;
import org.plr.core.spi.Hold;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.Notice;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.RememberedCommand;
import org.plr.core.spi.Settled;
import org.plr.core.spi.Store;

/**
 * The twin of a durable store, for the quick start and for tests: all that the port promises, until the process ends. One
 * lock guards everything, so that appends stand in the order of their commits.
 */
public final class MemoryStore implements Store {
    private final List<Entry> journal = new ArrayList<>();
    private final Map<StreamId, List<Entry>> streams = new HashMap<>();
    private final Map<NarrativeId, Narrative> narratives = new HashMap<>();
    private final Map<String, String> contents = new HashMap<>();
    private final Map<CommandKey, RememberedCommand> commands = new HashMap<>();
    private final MemoryOutbox outbox = new MemoryOutbox();

    /** Texts that many entries share, such as who acted, each kept once. */
    private final Map<String, String> shared = new HashMap<>();

    private record CommandKey(String actor, CommandId id) {}

    /** A store with nothing in it. */
    public MemoryStore() {}

    /**
     * Keeps all of it, or nothing, as the port says. Where the command is already remembered, the exception names the
     * stream and version that it left.
     *
     * @throws IllegalArgumentException where a narrative or a notice has the reference of an earlier one; nothing is kept
     */
    @Override
    public synchronized List<Entry> append(Append append) {
        append.command().ifPresent(this::requireNew);
        requireNextVersions(append.drafts());
        append.basis().ifPresent(this::requireUnmoved);
        requireCurrent(append.settled());
        requireFresh(append);
        List<Entry> entries = sealed(append.drafts());
        for (Entry entry : entries) {
            keep(entry);
        }
        keepBeside(append);
        return entries;
    }

    private void keepBeside(Append append) {
        for (Narrative text : append.narratives()) {
            narratives.put(text.id(), text);
        }
        for (String text : append.contents()) {
            contents.putIfAbsent(Sha256.of(text), text);
        }
        append.command().ifPresent(done -> commands.put(new CommandKey(done.actor(), done.id()), done));
        append.settled().forEach(outbox::settle);
        for (Notice notice : append.notices()) {
            outbox.add(notice);
        }
    }

    private void requireNew(RememberedCommand command) {
        RememberedCommand done = commands.get(new CommandKey(command.actor(), command.id()));
        if (done != null) {
            throw new ConcurrentChangeException(done.stream(), done.version() - 1, done.version());
        }
    }

    private void requireNextVersions(List<Draft> drafts) {
        Map<StreamId, Integer> versions = new HashMap<>();
        for (Draft draft : drafts) {
            int found = versions.computeIfAbsent(draft.stream(), this::version);
            if (draft.version() != found + 1) {
                throw new ConcurrentChangeException(draft.stream(), draft.version() - 1, found);
            }
            versions.put(draft.stream(), draft.version());
        }
    }

    private void requireUnmoved(Basis basis) {
        for (Entry entry : entriesAfter(basis.position(), Integer.MAX_VALUE)) {
            StreamId stream = entry.draft().stream();
            if (basis.restsOn(stream)) {
                int version = entry.draft().version();
                throw new ConcurrentChangeException(stream, version - 1, version);
            }
        }
    }

    private void requireCurrent(List<Settled> settled) {
        for (Settled one : settled) {
            if (!outbox.isCurrent(one.claimed())) {
                StreamId stream = one.claimed().notice().stream();
                throw new ConcurrentChangeException(stream, version(stream), version(stream));
            }
        }
    }

    private void requireFresh(Append append) {
        Set<Object> refs = new HashSet<>();
        boolean fresh = true;
        for (Narrative text : append.narratives()) {
            fresh &= refs.add(text.id()) && !narratives.containsKey(text.id());
        }
        for (Notice notice : append.notices()) {
            fresh &= refs.add(notice.ref()) && !outbox.has(notice.ref());
        }
        if (!fresh) {
            throw new IllegalArgumentException("Each narrative and each notice needs a reference of its own.");
        }
    }

    private int version(StreamId stream) {
        return streams.getOrDefault(stream, List.of()).size();
    }

    private List<Entry> sealed(List<Draft> drafts) {
        List<Entry> entries = new ArrayList<>(drafts.size());
        long position = journal.size();
        String hash =
                position == 0 ? Chain.START : journal.get(journal.size() - 1).hash();
        for (Draft draft : drafts) {
            Entry entry = Chain.seal(sharing(draft), ++position, hash);
            entries.add(entry);
            hash = entry.hash();
        }
        return List.copyOf(entries);
    }

    private Draft sharing(Draft draft) {
        return new Draft(
                new StreamId(once(draft.stream().value())),
                draft.version(),
                once(draft.type()),
                draft.typeVersion(),
                once(draft.who()),
                once(draft.onBehalfOf()),
                draft.occurredAt(),
                draft.recordedAt(),
                once(draft.framework()),
                once(draft.frameworkHash()),
                draft.payload());
    }

    private String once(String text) {
        return shared.computeIfAbsent(text, same -> same);
    }

    private void keep(Entry entry) {
        journal.add(entry);
        streams.computeIfAbsent(entry.draft().stream(), none -> new ArrayList<>())
                .add(entry);
    }

    @Override
    public synchronized List<Entry> entriesAfter(long position, int most) {
        MemoryOutbox.requirePositive(most);
        if (position < 0) {
            throw new IllegalArgumentException("Positions are counted from 1; 0 asks for all.");
        }
        int from = (int) Math.min(position, journal.size());
        return List.copyOf(journal.subList(from, Math.min(journal.size() - from, most) + from));
    }

    @Override
    public synchronized List<Entry> stream(StreamId stream) {
        return List.copyOf(streams.getOrDefault(stream, List.of()));
    }

    @Override
    public synchronized Optional<RememberedCommand> command(String actor, CommandId id) {
        return Optional.ofNullable(commands.get(new CommandKey(actor, id)));
    }

    @Override
    public synchronized Optional<Narrative> narrative(NarrativeId id) {
        return Optional.ofNullable(narratives.get(id));
    }

    @Override
    public synchronized int eraseNarratives(StreamId stream) {
        int before = narratives.size();
        narratives.values().removeIf(text -> text.stream().equals(stream));
        commands.replaceAll((key, done) -> done.stream().equals(stream)
                ? new RememberedCommand(done.actor(), done.id(), "", done.stream(), done.version())
                : done);
        return before - narratives.size();
    }

    @Override
    public synchronized Optional<String> content(String hash) {
        return Optional.ofNullable(contents.get(hash));
    }

    @Override
    public synchronized List<ClaimedNotice> claim(Instant now, Duration lease, int most) {
        return outbox.claim(now, lease, most);
    }

    @Override
    public synchronized void keep(List<ClaimedNotice> written) {
        written.forEach(outbox::keep);
    }

    @Override
    public synchronized void postpone(ClaimedNotice claimed, Instant notBefore, String code) {
        outbox.postpone(claimed, notBefore, code);
    }

    @Override
    public synchronized void release(List<ClaimedNotice> claimed, Instant notBefore) {
        claimed.forEach(one -> outbox.release(one, notBefore));
    }

    @Override
    public synchronized void park(ClaimedNotice claimed, String code) {
        outbox.park(claimed, code);
    }

    @Override
    public synchronized boolean unpark(NoticeRef ref) {
        return outbox.unpark(ref);
    }

    @Override
    public synchronized Optional<KeptNotice> notice(NoticeRef ref) {
        return outbox.notice(ref);
    }

    @Override
    public synchronized List<KeptNotice> notices(KeptNotice.Standing standing, int most) {
        return outbox.notices(standing, most);
    }

    /** Never: what is in memory is neither copied nor restored. */
    @Override
    public Optional<Hold> hold() {
        return Optional.empty();
    }

    @Override
    public void confirm() {
        // There is no hold to be ended.
    }

    @Override
    public synchronized int forget(Instant settledBefore) {
        return outbox.forget(settledBefore);
    }

    /** Numbers alone. */
    @Override
    public synchronized String toString() {
        return "memory store of " + journal.size() + " entries";
    }
}
