@NullMarked
package org.plr.benchmarks;

import org.jspecify.annotations.NullMarked;
