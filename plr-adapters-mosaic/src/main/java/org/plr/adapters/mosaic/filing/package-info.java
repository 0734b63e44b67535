/**
 * Documents filed on the child's record: through a folder that an import or a person empties, or through a council's own
 * gateway (TRK-5, TRK-6). What either answers is believed only where key and child are those that were asked about.
 */
@NullMarked
package org.plr.adapters.mosaic.filing;

import org.jspecify.annotations.NullMarked;
