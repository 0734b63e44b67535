/**
 * The library under load on durable stores: each subject runs its ways in adjacent slices, turn by turn, and tells their
 * rates and the ratios within each turn.
 */
@NullMarked
package org.plr.benchmarks.load;

import org.jspecify.annotations.NullMarked;
