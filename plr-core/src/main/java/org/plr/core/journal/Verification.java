package org.plr.core.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a journal is as it was written: positions and the versions of each stream without a gap from 1, each hash
 * following from the entry's fields and the hash before.
 *
 * <p>The chain alone cannot show that its end was cut off, or that all of it was written anew with fitting hashes: both
 * need an {@link Anchor}, noted earlier and kept elsewhere. What exactly was done cannot always be told, since an edited
 * entry and one that was moved break the same link; the fault says what does not follow.
 *
 * @param good how many entries from the start are as they were written
 * @param head the hash of the last good entry, or {@link Chain#START}: with {@code good} the next anchor
 * @param faultOrNull the first thing that does not follow, or null where the journal is whole
 */
public record Verification(long good, String head, @Nullable Fault faultOrNull) {

    /**
     * What was noted of a journal at an earlier time.
     *
     * @param position a position, from 1
     * @param hash the hash of its entry
     */
    public record Anchor(long position, String hash) {

        /**
         * Refuses null.
         *
         * @throws IllegalArgumentException where the position is not positive
         */
        public Anchor {
            Objects.requireNonNull(hash, "hash");
            if (position < 1) {
                throw new IllegalArgumentException("An anchor is an entry: its position is counted from 1.");
            }
        }
    }

    /** What may not follow. */
    public enum Kind {
        /** Another position stands where the next is due: an entry was removed, inserted or moved. */
        POSITION,
        /** The hash follows neither from these fields nor from this entry before: something here was changed. */
        HASH,
        /** A fact is not the next of its stream. */
        VERSION,
        /** The entry is not the one that was noted: the journal was written anew. */
        ANCHOR,
        /** The journal ends before the entry that was noted: its end was cut off. */
        END
    }

    /**
     * The first thing that does not follow.
     *
     * @param position the position that was due there
     * @param kind what does not follow
     */
    public record Fault(long position, Kind kind) {

        /** Plain words for an operator. */
        public String message() {
            return switch (kind) {
                case POSITION ->
                    "Entry " + position + " is due here and another stands in its place: an entry was"
                            + " removed, inserted or moved.";
                case HASH ->
                    "The hash of entry " + position + " does not follow: the entry was edited, or what stands"
                            + " before it was changed.";
                case VERSION ->
                    "Entry " + position + " is not the next fact of its stream: a fact was removed,"
                            + " inserted or moved.";
                case ANCHOR -> "Entry " + position + " is not the one that was noted: the journal was written anew.";
                case END ->
                    "The journal ends before entry " + position + ", though a later one was noted: its end was"
                            + " cut off.";
            };
        }
    }

    /**
     * Verifies a journal on its own.
     *
     * @param entries the journal from its start, in order
     * @return what was found
     */
    public static Verification of(Iterable<Entry> entries) {
        return new Walk(null).through(entries);
    }

    /**
     * Verifies a journal against what was noted of it.
     *
     * @param entries the journal from its start, in order
     * @param anchor what was noted
     * @return what was found
     */
    public static Verification of(Iterable<Entry> entries, Anchor anchor) {
        return new Walk(Objects.requireNonNull(anchor, "anchor")).through(entries);
    }

    /** Whether nothing was found amiss. */
    public boolean isWhole() {
        return faultOrNull == null;
    }

    /** The first thing that does not follow, or empty where the journal is whole. */
    public Optional<Fault> fault() {
        return Optional.ofNullable(faultOrNull);
    }

    private static final class Walk {
        private final @Nullable Anchor anchor;
        private final Map<StreamId, Integer> versions = new HashMap<>();
        private long good;
        private String head = Chain.START;

        Walk(@Nullable Anchor anchor) {
            this.anchor = anchor;
        }

        Verification through(Iterable<Entry> entries) {
            for (Entry entry : entries) {
                Kind fault = faultOf(entry);
                if (fault != null) {
                    return new Verification(good, head, new Fault(good + 1, fault));
                }
                good++;
                head = entry.hash();
            }
            boolean cut = anchor != null && anchor.position() > good;
            return new Verification(good, head, cut ? new Fault(good + 1, Kind.END) : null);
        }

        private @Nullable Kind faultOf(Entry entry) {
            if (entry.position() != good + 1) {
                return Kind.POSITION;
            }
            if (!entry.hash().equals(Chain.hash(entry.draft(), entry.position(), head))) {
                return Kind.HASH;
            }
            if (entry.draft().version() != versions.merge(entry.draft().stream(), 1, Integer::sum)) {
                return Kind.VERSION;
            }
            boolean other = anchor != null
                    && anchor.position() == entry.position()
                    && !anchor.hash().equals(entry.hash());
            return other ? Kind.ANCHOR : null;
        }
    }
}
