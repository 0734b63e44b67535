/**
 * The framework's clauses as values. Every duty, refusal, rule and test names the clause that it rests on, from
 * GOV-1 to QIB-4, so that the framework's text and the library's code can each be found from the other.
 */
@NullMarked
package org.plr.core.clause;

import org.jspecify.annotations.NullMarked;
