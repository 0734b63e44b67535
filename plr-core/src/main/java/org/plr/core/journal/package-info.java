/**
 * What happened, and how it is kept: facts, the entries that carry them, and the hash chain that shows when one was
 * edited, removed, inserted or reordered. Facts hold no name, no narrative and no outside id: a narrative lies apart
 * under an opaque id, and only a salted commitment to it is chained, so that erasing it leaves the chain whole.
 *
 * <p>Every clause rests on this room; GOV-1 decides which framework an entry names.
 */
@NullMarked
package org.plr.core.journal;

import org.jspecify.annotations.NullMarked;
