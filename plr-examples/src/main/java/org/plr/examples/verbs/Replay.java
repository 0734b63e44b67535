package org.plr.examples.verbs;

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
import org.plr.core.json.JsonFactCodec;
import org.plr.core.review.Programme;
import org.plr.core.review.ReviewBook;

/**
 * A journal read once from its start: each entry is handed to the verification, and replayed once that has asked for the
 * next and thereby found it good.
 */
final class Replay implements Iterator<Entry> {
    private final Iterator<Entry> entries;
    private final Contents contents;
    private final JsonFactCodec codec = new JsonFactCodec();
    private final List<View> views;
    private @Nullable Entry handedOut;

    /**
     * A journal that was not read yet.
     *
     * @param entries the journal from its start
     * @param contents what its entries refer to
     */
    Replay(Iterator<Entry> entries, Contents contents) {
        this.entries = entries;
        this.contents = contents;
        ReviewBook reviews = new ReviewBook();
        views = List.of(reviews, new ConcernBook(reviews), new Programme.Book());
    }

    /** An entry that cannot be read, or a good link of the chain whose fact cannot be taken in. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final long position;

        Broken(long position, String reason) {
            super(reason, null, false, false);
            this.position = position;
        }
    }

    Answer verify(Optional<Anchor> anchor) {
        Iterable<Entry> journal = () -> this;
        try {
            Verification found =
                    anchor.map(noted -> Verification.of(journal, noted)).orElseGet(() -> Verification.of(journal));
            return found.fault()
                    .map(fault -> bad(found.good(), fault.position(), fault.message()))
                    .orElseGet(() -> good(found));
        } catch (Broken broken) {
            return bad(broken.position - 1, broken.position, String.valueOf(broken.getMessage()));
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
        return entries.hasNext();
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The journal has ended.");
        }
        handedOut = entries.next();
        return handedOut;
    }

    private void replay(Entry entry) {
        try {
            Draft draft = entry.draft();
            Fact fact = codec.read(draft.type(), draft.typeVersion(), draft.payload());
            Recorded recorded = new Recorded(entry.position(), draft, fact);
            views.forEach(view -> view.on(recorded));
            contents.check(fact);
        } catch (RuntimeException unfit) {
            throw new Broken(entry.position(), "Entry " + entry.position() + " cannot be replayed: " + why(unfit));
        }
    }

    /** What is read was checked on its way in, so that whatever else a fold stumbles over is what went before. */
    private static String why(RuntimeException unfit) {
        boolean told = unfit instanceof UnreadableFactException || unfit instanceof IllegalStateException;
        return told ? String.valueOf(unfit.getMessage()) : "It does not follow from the facts before it.";
    }
}
