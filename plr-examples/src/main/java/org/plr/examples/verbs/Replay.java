package org.plr.examples.verbs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.concern.ConcernBook;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Fact;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.UnreadableFactException;
import org.plr.core.journal.Verification;
import org.plr.core.journal.Verification.Anchor;
import org.plr.core.journal.View;
import org.plr.core.json.JournalLines;
import org.plr.core.json.JsonFactCodec;
import org.plr.core.review.Programme;
import org.plr.core.review.ReviewBook;

/**
 * A journal read once from its start: each entry is handed to the verification, and replayed once that has asked for the
 * next and thereby found it good.
 */
final class Replay implements Iterator<Entry> {
    private final StrictText lines;
    private final String name;
    private final Contents contents;
    private final JsonFactCodec codec = new JsonFactCodec();
    private final List<View> views;
    private int line;
    private @Nullable Entry handedOut;
    private @Nullable Entry next;

    Replay(InputStream in, Path journal) {
        lines = new StrictText(in);
        name = journal.toString();
        contents = Contents.beside(journal);
        ReviewBook reviews = new ReviewBook();
        views = List.of(reviews, new ConcernBook(reviews), new Programme.Book());
    }

    /** A good link of the chain whose fact cannot be taken in. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(String reason) {
            super(reason, null, false, false);
        }
    }

    Answer verify(Optional<Anchor> anchor) throws IOException {
        Iterable<Entry> entries = () -> this;
        try {
            Verification found =
                    anchor.map(noted -> Verification.of(entries, noted)).orElseGet(() -> Verification.of(entries));
            return found.fault()
                    .map(fault -> bad(found.good(), fault.position(), fault.message()))
                    .orElseGet(() -> good(found));
        } catch (Broken broken) {
            return bad(line - 1L, line, String.valueOf(broken.getMessage()));
        } catch (UncheckedIOException unread) {
            throw unread.getCause();
        }
    }

    private static Answer good(Verification found) {
        return Answer.of(new Fields()
                .with("verified", true)
                .with("entries", found.good())
                .with("head", found.head())
                .done());
    }

    private static Answer bad(long good, long position, String reason) {
        return Answer.failed(new Fields()
                .with("verified", false)
                .with("entries", good)
                .with(
                        "firstBad",
                        new Fields()
                                .with("position", position)
                                .with("reason", reason)
                                .done())
                .done());
    }

    @Override
    public boolean hasNext() {
        if (handedOut != null) {
            replay(handedOut);
            handedOut = null;
        }
        if (next == null) {
            next = read();
        }
        return next != null;
    }

    @Override
    public Entry next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("The journal has ended.");
        }
        handedOut = next;
        next = null;
        return handedOut;
    }

    private @Nullable Entry read() {
        try {
            Optional<byte[]> bytes = lines.line();
            if (bytes.isEmpty()) {
                return null;
            }
            line++;
            return JournalLines.read(StrictText.text(bytes.get()));
        } catch (IllegalArgumentException noEntry) {
            throw new Unreadable(name + " line " + line, String.valueOf(noEntry.getMessage()));
        } catch (Unreadable noText) {
            throw new Unreadable(name + " line " + line, noText.line());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void replay(Entry entry) {
        try {
            Draft draft = entry.draft();
            Fact fact = codec.read(draft.type(), draft.typeVersion(), draft.payload());
            Recorded recorded = new Recorded(entry.position(), draft, fact);
            views.forEach(view -> view.on(recorded));
            contents.check(fact);
        } catch (UnreadableFactException | IllegalStateException unfit) {
            throw new Broken("Entry " + entry.position() + " cannot be replayed: " + unfit.getMessage());
        }
    }
}
