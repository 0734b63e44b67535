/**
 * Who is overdue now, among a million open duties (CON-1, CON-3, CON-5): the library's index by due time, a scan over an
 * array as the limit, and what a Java developer would use instead.
 */
@NullMarked
package org.plr.benchmarks.overdue;

import org.jspecify.annotations.NullMarked;
