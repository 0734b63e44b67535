/**
 * The child's record in a case system such as Mosaic: open cases read from its extracts, documents filed on it (TRK-5, TRK-6).
 *
 * <p>No public programming interface of Mosaic exists, so {@link org.plr.adapters.mosaic.MosaicCaseRecords} speaks what does:
 * the Standard Safeguarding Dataset, as files or as tables of a database.
 */
@NullMarked
package org.plr.adapters.mosaic;

import org.jspecify.annotations.NullMarked;
