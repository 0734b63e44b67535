/**
 * The universe of open cases (ROL-2, ROL-3) from the workbook that every council makes for Ofsted: Annex A, of which lists 2
 * and 6 to 9 say what is open and who holds it.
 */
@NullMarked
package org.plr.adapters.mosaic.annexa;

import org.jspecify.annotations.NullMarked;
