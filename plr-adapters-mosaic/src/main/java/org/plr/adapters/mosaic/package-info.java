/** The child's record in a case system such as Mosaic: open cases read from its extracts, documents filed on it (TRK-5, TRK-6). */
@NullMarked
package org.plr.adapters.mosaic;

import org.jspecify.annotations.NullMarked;
