/**
 * An earlier tracker, as a council keeps it in a spreadsheet, read row by row by a mapping file and brought in on the first
 * day. What cannot be read is refused with its place and never guessed.
 */
@NullMarked
package org.plr.adapters.sheets.firstday;

import org.jspecify.annotations.NullMarked;
