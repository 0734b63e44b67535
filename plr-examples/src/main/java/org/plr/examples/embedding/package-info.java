/** The library in a host application, as the README shows it: every line of the snippet is compiled and run here. */
@NullMarked
package org.plr.examples.embedding;

import org.jspecify.annotations.NullMarked;
