/**
 * How anything is drawn so that anybody can repeat it: ids that are read one way, and the keyed hash that gives each its
 * ticket (MOD-2, ROL-3, LNK-1).
 */
@NullMarked
package org.plr.core.ticket;

import org.jspecify.annotations.NullMarked;
