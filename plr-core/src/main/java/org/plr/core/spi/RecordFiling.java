package org.plr.core.spi;

import java.util.Optional;
import org.plr.core.people.ChildRef;

/**
 * Puts documents on a child's electronic record (TRK-5, TRK-6). A document is handed over at least once, always under the
 * same key; however often it is, it lies on the record once. Safe for use by several threads and nodes.
 *
 * <p>A wrong child's record is a breach that only a person can undo. So an adapter believes no answer in which the key or the
 * child is not what was asked about: it throws {@link PortRejectedException} then, and nothing counts as filed.
 */
public interface RecordFiling {

    /**
     * Hands a document over, and answers how it stands then. The same document under the same key changes nothing and is
     * answered as {@link #ask} would be.
     *
     * @param key the key of the filing
     * @param child whose record; the adapter finds the case system's id of the child
     * @param document the document
     * @return how it stands; rejected with {@code child.unknown} where the case system's id of the child is not known
     * @throws PortUnavailableException where it is not known whether the document arrived: ask, then try again
     * @throws PortRejectedException where the key stands for another document or another child, or the answer is not about
     *     what was handed over: a person must look at it
     */
    FilingAnswer file(FilingRef key, ChildRef child, RecordDocument document);

    /**
     * How a document stands that was handed over before, perhaps by another process.
     *
     * @param key the key of the filing
     * @param child whose record
     * @return how it stands, or empty where nothing ever arrived under this key
     * @throws PortUnavailableException where it cannot be asked now
     * @throws PortRejectedException where the answer is about another document or another child: a person must look at it
     */
    Optional<FilingAnswer> ask(FilingRef key, ChildRef child);
}
