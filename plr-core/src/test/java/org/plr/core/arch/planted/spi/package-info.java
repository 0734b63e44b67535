/** A planted room of ports. */
@NullMarked
package org.plr.core.arch.planted.spi;

import org.jspecify.annotations.NullMarked;
