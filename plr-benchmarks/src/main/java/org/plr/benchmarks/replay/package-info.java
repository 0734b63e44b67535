/** From a journal to views: the library's replay beside databind and a map over the same payloads. */
@NullMarked
package org.plr.benchmarks.replay;

import org.jspecify.annotations.NullMarked;
