/**
 * Who owes what, to whom, by when, and whether it was met: one rule class per DUTY clause, and the book of all duties
 * with its index by due instant. Nothing here is stored: the book is computed from the journal, and "overdue" from the
 * book and the clock. Clauses GOV-1, ROL-2, CON-1, CON-2, CON-3, CON-5, MOD-3, FOC-1, TRK-5, TRK-6 and TRK-7.
 */
@NullMarked
package org.plr.core.duty;

import org.jspecify.annotations.NullMarked;
