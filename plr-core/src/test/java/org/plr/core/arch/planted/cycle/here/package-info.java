/** One half of a planted cycle. */
@NullMarked
package org.plr.core.arch.planted.cycle.here;

import org.jspecify.annotations.NullMarked;
