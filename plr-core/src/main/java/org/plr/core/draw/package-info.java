/**
 * The draw of a month's reviews to be moderated (MOD-2). It is a pure function of what was frozen and what was revealed:
 * whoever has both draws the same reviews.
 */
@NullMarked
package org.plr.core.draw;

import org.jspecify.annotations.NullMarked;
