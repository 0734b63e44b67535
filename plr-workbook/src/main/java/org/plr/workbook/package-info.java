/** Workbooks (.xlsx) written for people to fill in, and read back with suspicion. Knows nothing of reviews. */
@NullMarked
package org.plr.workbook;

import org.jspecify.annotations.NullMarked;
