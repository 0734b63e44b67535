package org.plr.core.spi;

import java.util.List;
import java.util.Optional;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Narrative;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.StreamId;

/**
 * Keeps the journal and what lies beside it: narratives, contents by hash, remembered commands and notices to be sent.
 * One store is one council's journal. Safe for use by several threads.
 *
 * <p>Everything of one {@link Append} is kept, or nothing is. Positions are gapless and in the order of commits. What an
 * append has returned is durable: it outlives the process, the machine's loss of power included where the store lies on a
 * disk that keeps its word.
 */
public interface Store extends Outbox {

    /**
     * Keeps all of it, or nothing. Each draft takes the next position and is chained with
     * {@link org.plr.core.journal.Chain#seal}; the drafts of a stream must continue its versions without a gap.
     *
     * @param append what is to be kept
     * @return the entries as written, in the order of the drafts
     * @throws ConcurrentChangeException where a stream has moved on since the caller read it, the journal has in what the
     *     decision rests on, the command is already remembered, or a settled notice was claimed by somebody else since;
     *     nothing is kept
     * @throws PortUnavailableException where it cannot be kept now; nothing is kept
     */
    List<Entry> append(Append append);

    /**
     * The journal behind a position, in order.
     *
     * @param position the last position already read, 0 for none
     * @param most how many at the most, positive
     * @return the entries, empty where there are none
     */
    List<Entry> entriesAfter(long position, int most);

    /**
     * One stream, in order.
     *
     * @param stream the stream
     * @return its entries, empty where there are none
     */
    List<Entry> stream(StreamId stream);

    /**
     * What an actor's command did, if it was already done.
     *
     * @param actor the actor's text
     * @param id the command's id
     * @return the remembered command, or empty
     */
    Optional<RememberedCommand> command(String actor, CommandId id);

    /**
     * A text typed by a human.
     *
     * @param id its opaque id
     * @return the text with its salt, or empty where it was erased or never kept
     */
    Optional<Narrative> narrative(NarrativeId id);

    /**
     * Erases every narrative of a stream, with its salt, and the fingerprints of its remembered commands. The journal
     * stays as it is.
     *
     * @param stream the stream
     * @return how many narratives were erased
     */
    int eraseNarratives(StreamId stream);

    /**
     * A content kept by its hash: a framework, an organisation chart, a calendar.
     *
     * @param hash the SHA-256 of its UTF-8 bytes, in lower-case hexadecimal
     * @return the text, or empty where none was kept
     */
    Optional<String> content(String hash);
}
