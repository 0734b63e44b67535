package org.plr.core.export;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.Ref;

/**
 * What is held about somebody, in the order of the journal. It is personal data of several people: whoever gives it out
 * reads it first and withholds what may not be told.
 *
 * @param kind whom it is about
 * @param about their ref
 * @param at when it was made
 * @param items the entries that name them; none where there is nothing under this ref
 */
public record Export(Kind kind, Ref about, Instant at, List<Item> items) {

    /** Keeps the list as it is now. */
    public Export {
        items = List.copyOf(items);
    }

    /** Whom an export is about. */
    public enum Kind {
        /** A child: every entry that names the child or one of its reviews. */
        CHILD,
        /** A member of staff: every entry that names them, or in which they acted. */
        STAFF
    }

    /**
     * The same export without what one entry says. A human decides it; the item stays in its place with its ground, and its
     * texts are left out of every other item in which they stand too: the reason of a moderation stands in two. To withhold
     * an item again replaces its ground; there is no way back but the export before.
     *
     * @param position the entry's place in the journal
     * @param why on which ground
     * @return another export; this one stays as it is
     * @throws IllegalArgumentException where no item has that position
     */
    public Export withholding(long position, Withheld why) {
        Objects.requireNonNull(why, "why");
        Item withheld = items.stream()
                .filter(item -> item.position() == position)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No item of this export stands at " + position + ". Give the position of one of its items."));
        Set<NarrativeId> texts = withheld.texts();
        return new Export(
                kind,
                about,
                at,
                items.stream()
                        .map(item -> item.position() == position ? item.without(why) : item.without(texts, why))
                        .toList());
    }

    /** Whom it is about, and numbers: no text reaches a log. */
    @Override
    public String toString() {
        return "export about " + about.text() + " of " + items.size() + " items";
    }
}
