/** A Practice Learning Review from allocation to closure: who completes it, what it must say, the voice of the child, the grade, the return, corrections, and the month's programme. Clauses ROL-1, ROL-2, COL-1 to COL-8, VAL-1, VAL-3, TRK-5 to TRK-7. */
@NullMarked
package org.plr.core.review;

import org.jspecify.annotations.NullMarked;
