/** The rules of the modules around the core, each shown first what it must reject. This module sees all others. */
@NullMarked
package org.plr.examples.arch;

import org.jspecify.annotations.NullMarked;
