/** A planted adapter. */
@NullMarked
package org.plr.examples.arch.planted.adapters.there;

import org.jspecify.annotations.NullMarked;
