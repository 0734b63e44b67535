/**
 * The tracker of a service area: every review allocated and returned in it, with grade, actions and what is owed. Every
 * review graded Inadequate is tracked until its actions are done and its re-audit is complete. Clause CON-4; the workbooks
 * of TRK-1 are rendered from here.
 */
@NullMarked
package org.plr.core.tracker;

import org.jspecify.annotations.NullMarked;
