package org.plr.core.command;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Narrative;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.Sha256;
import org.plr.core.journal.StreamId;

/**
 * Draws fresh references and puts texts aside, for one command. Everything follows from a seed, so that deciding the same
 * again gives the same.
 */
public final class Pen {
    private final StreamId stream;
    private final Ink ink;

    /** What pens of one command share. */
    private static final class Ink {
        private final String seed;
        private final List<Narrative> narratives = new ArrayList<>();
        private int drawn;

        Ink(String seed) {
            this.seed = seed;
        }
    }

    /**
     * A pen for one command.
     *
     * @param stream the subject to which texts belong
     * @param seed random bytes; whoever knows them knows the salts, so they are kept nowhere
     */
    public Pen(StreamId stream, byte[] seed) {
        this(stream, new Ink(HexFormat.of().formatHex(seed)));
    }

    private Pen(StreamId stream, Ink ink) {
        this.stream = stream;
        this.ink = ink;
    }

    /**
     * This pen for another subject of the same command: what is put aside belongs to that one, and no reference is drawn
     * twice.
     *
     * @param other the other subject's stream
     * @return the pen
     */
    public Pen writingFor(StreamId other) {
        return new Pen(other, ink);
    }

    /**
     * Puts a text aside.
     *
     * @param text the words, already checked
     * @return its place in a fact
     */
    public NarrativeRef keep(@Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException("A text is checked before it is kept.");
        }
        ByteBuffer id = fresh();
        Narrative narrative = new Narrative(
                new NarrativeId(id.getLong(), id.getLong()),
                stream,
                HexFormat.of().formatHex(fresh().array()),
                text);
        ink.narratives.add(narrative);
        return narrative.ref();
    }

    /**
     * Puts a text aside where there is one.
     *
     * @param text the words, or null
     * @return its place in a fact, or null
     */
    public @Nullable NarrativeRef keepIfGiven(@Nullable String text) {
        return text == null ? null : keep(text);
    }

    /**
     * 32 fresh bytes that nobody can foretell without the seed.
     *
     * @return the bytes, to be read from the start
     */
    public ByteBuffer fresh() {
        ink.drawn++;
        return ByteBuffer.wrap(
                new Sha256().field(ink.seed).field(Integer.toString(ink.drawn)).bytes());
    }

    /**
     * The texts put aside so far.
     *
     * @return the narratives, in order
     */
    public List<Narrative> narratives() {
        return List.copyOf(ink.narratives);
    }

    /** The stream alone: no seed and no text reaches a log. */
    @Override
    public String toString() {
        return "pen for " + stream + " with " + ink.narratives.size() + " texts";
    }
}
