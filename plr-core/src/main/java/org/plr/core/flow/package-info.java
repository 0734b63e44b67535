/**
 * The exact solver behind every allocation: minimum-cost flow of many rows to few columns, what it leaves open, one choice
 * among that, and what blocks where there is none. It knows places and numbers alone.
 */
@NullMarked
package org.plr.core.flow;

import org.jspecify.annotations.NullMarked;
