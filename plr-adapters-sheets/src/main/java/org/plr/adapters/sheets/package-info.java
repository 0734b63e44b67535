/**
 * The tracker of a service area as a workbook (.xlsx), and what its managers filled in read back. A workbook shows what the
 * tracker says at a moment, and never a child; what comes back counts only where it still fits what the tracker says now.
 * Clauses TRK-1, TRK-2, TRK-4 and LNK-2.
 */
@NullMarked
package org.plr.adapters.sheets;

import org.jspecify.annotations.NullMarked;
