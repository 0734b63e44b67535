/** The published figures of agreement, against the library. */
@NullMarked
package org.plr.examples.agreement;

import org.jspecify.annotations.NullMarked;
