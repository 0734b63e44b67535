/**
 * {@code plr demo}: a council's year, month by month, as a host application lives it with the library. People return
 * reviews, miss deadlines and try what is refused, all drawn from a seed, so that the same seed gives the same year. Every
 * step goes through the public API of {@code Plr}; what an outcome refuses is either expected and shown, or stops the
 * demonstration.
 */
@NullMarked
package org.plr.examples.demo;

import org.jspecify.annotations.NullMarked;
