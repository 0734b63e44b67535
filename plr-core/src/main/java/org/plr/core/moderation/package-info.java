/**
 * Moderation of completed reviews. The month's draw (MOD-2) is a pure function of what was frozen and what was revealed:
 * whoever has both draws the same reviews.
 */
@NullMarked
package org.plr.core.moderation;

import org.jspecify.annotations.NullMarked;
