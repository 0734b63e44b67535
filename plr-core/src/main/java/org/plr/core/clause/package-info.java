/**
 * The clause catalogue: every sentence of the framework as a value with its id. Rules, refusals and tests name the clause
 * that they stand for.
 */
@NullMarked
package org.plr.core.clause;

import org.jspecify.annotations.NullMarked;
