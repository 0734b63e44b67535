/** What an open duty takes of the heap. */
@NullMarked
package org.plr.benchmarks.heap;

import org.jspecify.annotations.NullMarked;
