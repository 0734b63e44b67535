/** Tracker workbooks (TRK-1 to TRK-4), written for an area's managers and read back. */
@NullMarked
package org.plr.adapters.sheets;

import org.jspecify.annotations.NullMarked;
