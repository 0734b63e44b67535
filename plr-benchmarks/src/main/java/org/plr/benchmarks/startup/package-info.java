/** From the start of a process to its first decision: each class with a main method is one way of getting there. */
@NullMarked
package org.plr.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
