package org.plr.core.spi;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Narrative;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.StreamId;

/** A store that passes everything on to another, for whoever changes or watches a part of it. */
public interface ForwardingStore extends Store {

    /**
     * The store to which everything is passed on. It may be another one each time.
     *
     * @return the store
     */
    Store store();

    @Override
    default List<Entry> append(Append append) {
        return store().append(append);
    }

    @Override
    default List<Entry> entriesAfter(long position, int most) {
        return store().entriesAfter(position, most);
    }

    @Override
    default List<Entry> stream(StreamId stream) {
        return store().stream(stream);
    }

    @Override
    default Optional<RememberedCommand> command(String actor, CommandId id) {
        return store().command(actor, id);
    }

    @Override
    default Optional<Narrative> narrative(NarrativeId id) {
        return store().narrative(id);
    }

    @Override
    default int eraseNarratives(StreamId stream) {
        return store().eraseNarratives(stream);
    }

    @Override
    default Optional<String> content(String hash) {
        return store().content(hash);
    }

    @Override
    default List<ClaimedNotice> claim(Instant now, Duration lease, int most) {
        return store().claim(now, lease, most);
    }

    @Override
    default void keep(List<ClaimedNotice> written) {
        store().keep(written);
    }

    @Override
    default void postpone(ClaimedNotice claimed, Instant notBefore, String code) {
        store().postpone(claimed, notBefore, code);
    }

    @Override
    default void release(List<ClaimedNotice> claimed, Instant notBefore) {
        store().release(claimed, notBefore);
    }

    @Override
    default void park(ClaimedNotice claimed, String code) {
        store().park(claimed, code);
    }

    @Override
    default boolean unpark(NoticeRef ref) {
        return store().unpark(ref);
    }

    @Override
    default Optional<KeptNotice> notice(NoticeRef ref) {
        return store().notice(ref);
    }

    @Override
    default List<KeptNotice> notices(KeptNotice.Standing standing, int most) {
        return store().notices(standing, most);
    }

    @Override
    default Optional<Hold> hold() {
        return store().hold();
    }

    @Override
    default void confirm() {
        store().confirm();
    }

    @Override
    default int forget(Instant settledBefore) {
        return store().forget(settledBefore);
    }
}
