/** What the library costs, beside what a Java developer would use instead, in one and the same run. */
@NullMarked
package org.plr.benchmarks;

import org.jspecify.annotations.NullMarked;
