/**
 * The reference data as an actor sees it: loading an organisation chart or a calendar of holidays, recording the yearly
 * review of the framework, and asking which framework was in force when. Clauses GOV-1 and GOV-4; ROL-2 where a new chart
 * excuses a manager.
 */
@NullMarked
package org.plr.core.reference;

import org.jspecify.annotations.NullMarked;
