/** The rules of the architecture. Each is shown, before it is held against the core, what it must reject. */
@NullMarked
package org.plr.core.arch;

import org.jspecify.annotations.NullMarked;
