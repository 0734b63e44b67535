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
    private final String seed;
    private final List<Narrative> narratives = new ArrayList<>();
    private int drawn;

    /**
     * A pen for one command.
     *
     * @param stream the subject to which texts belong
     * @param seed random bytes; whoever knows them knows the salts, so they are kept nowhere
     */
    public Pen(StreamId stream, byte[] seed) {
        this.stream = stream;
        this.seed = HexFormat.of().formatHex(seed);
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
        narratives.add(narrative);
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
        drawn++;
        return ByteBuffer.wrap(
                new Sha256().field(seed).field(Integer.toString(drawn)).bytes());
    }

    /**
     * The texts put aside so far.
     *
     * @return the narratives, in order
     */
    public List<Narrative> narratives() {
        return List.copyOf(narratives);
    }

    /** The stream alone: no seed and no text reaches a log. */
    @Override
    public String toString() {
        return "pen for " + stream + " with " + narratives.size() + " texts";
    }
}
