package org.plr.adapters.jdbc;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Narrative;
import org.plr.core.journal.Sha256;
import org.plr.core.spi.Append;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Settled;

/**
 * An append on its way, with its texts as the bytes that will be kept: what cannot be kept is refused before anybody
 * waits for it. Its fields belong to whoever leads, and to its own thread once it is done.
 */
final class Pending {
    private final Append append;
    private final List<byte[]> payloads;
    private final List<Object[]> narratives;
    private final List<Object[]> contents;

    private @Nullable List<Entry> written;
    private @Nullable RuntimeException refused;

    /** @throws IllegalArgumentException where a text cannot be kept as it is */
    Pending(Append append) {
        this.append = append;
        payloads = append.drafts().stream().map(Pending::payload).toList();
        narratives = append.narratives().stream().map(Pending::narrative).toList();
        contents = append.contents().stream().map(Pending::content).toList();
        append.command().ifPresent(done -> {
            Texts.plain(done.actor());
            Texts.plain(done.fingerprint());
        });
        append.settled().forEach(Pending::requirePlain);
    }

    private static byte[] payload(Draft draft) {
        Texts.plain(draft.type());
        Texts.plain(draft.who());
        Texts.plain(draft.onBehalfOf());
        Texts.plain(draft.framework());
        Texts.plain(draft.frameworkHash());
        Moments.exact(draft.occurredAt());
        Moments.exact(draft.recordedAt());
        return Texts.bytes(draft.payload());
    }

    private static Object[] narrative(Narrative text) {
        return new Object[] {text.id().text(), text.stream().value(), Texts.plain(text.salt()), Texts.bytes(text.text())
        };
    }

    private static Object[] content(String text) {
        byte[] bytes = Texts.bytes(text);
        return new Object[] {Sha256.of(text), bytes};
    }

    private static void requirePlain(Settled settled) {
        if (settled.delivery() instanceof Delivery.Refused refused) {
            Texts.plain(refused.code());
        }
    }

    Append append() {
        return append;
    }

    byte[] payload(int draft) {
        return payloads.get(draft);
    }

    List<Object[]> narratives() {
        return narratives;
    }

    List<Object[]> contents() {
        return contents;
    }

    /** What came of it, until a later try says otherwise. */
    void written(List<Entry> entries) {
        written = entries;
        refused = null;
    }

    void refused(RuntimeException why) {
        written = null;
        refused = why;
    }

    boolean isWritten() {
        return written != null;
    }

    /** The entries, or the refusal as it was. */
    List<Entry> result() {
        if (refused != null) {
            throw refused;
        }
        return Objects.requireNonNull(written, "nobody has dealt with this append");
    }

    /** The last entry that this append added, or null where it added none. */
    @Nullable
    Entry lastOrNull() {
        List<Entry> entries = written;
        return entries == null || entries.isEmpty() ? null : entries.get(entries.size() - 1);
    }
}
