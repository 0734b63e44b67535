/** The door of the library: a host builds it once and enters it on behalf of somebody. */
@NullMarked
package org.plr.core;

import org.jspecify.annotations.NullMarked;
