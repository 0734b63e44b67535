/**
 * How notices reach people: what time alone causes, the offering of each notice to its channel until it is taken or refused,
 * and what an operator does about those that are not. Clauses CON-1 and TRK-7.
 */
@NullMarked
package org.plr.core.delivery;

import org.jspecify.annotations.NullMarked;
