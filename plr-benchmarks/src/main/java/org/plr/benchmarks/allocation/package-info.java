/** Who gets which reviewer, and who gets a case of which service this month, beside solvers that others have written. */
@NullMarked
package org.plr.benchmarks.allocation;

import org.jspecify.annotations.NullMarked;
