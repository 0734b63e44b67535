package org.plr.core.spi;

import java.util.Collection;
import java.util.List;
import org.plr.core.journal.StreamId;

/**
 * Notes who read what is known of a child, before it is shown. Noted is each review that is shown with what was found, each
 * text, and each export, by the subject's stream; what is read in bulk is noted once, under {@link #OPEN_CASES} or {@link
 * #JOURNAL}. Not noted are lists of duties, rotas, notices and figures: they name no child, no grade and no text. Commands
 * are no reads. Safe for use by several threads.
 */
public interface ReadLog {
    /** What stands for every open case of the council. */
    StreamId OPEN_CASES = StreamId.of("cases", "open");

    /** What stands for the entries of the journal as they are. */
    StreamId JOURNAL = StreamId.of("journal", "entries");

    /**
     * Notes one read. Where it throws, nothing is shown.
     *
     * @param read who reads what, and when
     * @throws PortUnavailableException where it cannot be noted
     */
    void note(Read read);

    /**
     * Notes what is read at once. Where it throws, nothing is shown, though some of it may be noted. Without more, one
     * after the other; a log that commits each note does better to commit them together.
     *
     * @param reads the reads, in order; may be none
     * @throws PortUnavailableException where one of them cannot be noted
     */
    default void noteAll(List<Read> reads) {
        reads.forEach(this::note);
    }

    /**
     * Every read of these subjects that was noted and is still kept.
     *
     * @param subjects what was read
     * @return the reads in the order in which they were noted
     * @throws PortUnavailableException where the log cannot be read now
     */
    List<Read> readsOf(Collection<StreamId> subjects);
}
