/** A planted room of duties. */
@NullMarked
package org.plr.core.arch.planted.duty;

import org.jspecify.annotations.NullMarked;
