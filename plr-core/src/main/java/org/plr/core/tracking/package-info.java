/**
 * That trackers are kept: each month the Quality Assurance Service gives an area's tracker to its Service Manager (TRK-1,
 * TRK-3), and link reviewer and Service Manager look through its open actions, so that none passes its limit unseen (LNK-2).
 */
@NullMarked
package org.plr.core.tracking;

import org.jspecify.annotations.NullMarked;
