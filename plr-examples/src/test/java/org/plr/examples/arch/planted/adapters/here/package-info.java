/** A planted adapter. */
@NullMarked
package org.plr.examples.arch.planted.adapters.here;

import org.jspecify.annotations.NullMarked;
