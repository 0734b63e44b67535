/**
 * Filing on the child's electronic record: the returned review (TRK-6), and that it was discussed in supervision (TRK-5). What
 * is to be filed is recorded before it is handed over, so that nothing is lost and nothing lies on a record twice.
 */
@NullMarked
package org.plr.core.filing;

import org.jspecify.annotations.NullMarked;
