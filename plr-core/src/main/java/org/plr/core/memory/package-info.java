/**
 * An in-memory twin of each port: for the quick start, for demonstrations and for tests. Each passes the conformance
 * suite of its port; none survives the process, so none is for a council's own journal. What they keep is what every
 * clause rests on, and notices of CON-1 and TRK-7 stop here.
 */
@NullMarked
package org.plr.core.memory;

import org.jspecify.annotations.NullMarked;
