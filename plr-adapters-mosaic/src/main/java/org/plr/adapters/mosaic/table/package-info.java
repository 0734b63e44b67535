/**
 * Rows of text under named columns, from files or from a database, read one by one and never held as a whole. What cannot be
 * used is refused cell by cell, with a reason; nothing is dropped in silence. On them rest the universe (ROL-2) and the lines
 * of who is told (CON-1).
 */
@NullMarked
package org.plr.adapters.mosaic.table;

import org.jspecify.annotations.NullMarked;
