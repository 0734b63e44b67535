/** The month's draw beside other ways of drawing a sample. */
@NullMarked
package org.plr.benchmarks.draw;

import org.jspecify.annotations.NullMarked;
