/** What an immediate concern or an Inadequate grade sets going: written sharing, immediate action, remedial actions. Clauses CON-1 to CON-3; the re-audit of CON-5 is a review of its own. */
@NullMarked
package org.plr.core.concern;

import org.jspecify.annotations.NullMarked;
